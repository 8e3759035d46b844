import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `The catalogue` {
    let water = Example.water
    let tea: ID<Item> = .of("tea-500ml")

    @Test func `lists an item`() throws {
        #expect(try Given(CatalogueDecider.self).when(.list(water)) == [.itemListed(water)])
    }

    @Test func `lists an item once when it is said twice`() throws {
        #expect(try Given(CatalogueDecider.self, .itemListed(water)).when(.list(water)).isEmpty)
    }

    @Test func `replaces an entry by a newer one`() throws {
        let heavier = Example.item("water-500ml", Wording("飲料水", "Water"), packings: [24, 48])
        let entry = try Given(CatalogueDecider.self, .itemListed(water)).after(.list(heavier))

        #expect(entry.item == heavier)
    }

    @Test func `lists nothing without a Japanese name or a unit`() {
        let nameless = Example.item("x", Wording("", "Thing"))
        let unitless = Example.item("x", Wording("もの", "Thing"), unit: "")

        #expect(throws: CatalogueRefusal.noName(nameless.id)) { try Given(CatalogueDecider.self).when(.list(nameless)) }
        #expect(throws: CatalogueRefusal.noUnit(unitless.id)) { try Given(CatalogueDecider.self).when(.list(unitless)) }
    }

    @Test func `allows a substitute, once when it is said twice`() throws {
        let substitute = Substitute(need: water.id, lot: tea, penalty: 5)
        let given = Given(CatalogueDecider.self, .itemListed(water))

        #expect(try given.when(.allow(substitute)) == [.substituteAllowed(substitute)])
        #expect(
            try Given(CatalogueDecider.self, .itemListed(water), .substituteAllowed(substitute))
                .when(.allow(substitute)).isEmpty)
    }

    @Test func `changes how unwelcome a substitute is`() throws {
        let entry = try Given(
            CatalogueDecider.self, .itemListed(water),
            .substituteAllowed(Substitute(need: water.id, lot: tea, penalty: 5))
        ).after(.allow(Substitute(need: water.id, lot: tea, penalty: 50)))

        #expect(entry.substitutes == [tea: 50])
    }

    @Test func `keeps the substitutes of an entry that is replaced`() throws {
        let entry = try Given(
            CatalogueDecider.self, .itemListed(water),
            .substituteAllowed(Substitute(need: water.id, lot: tea, penalty: 5))
        ).after(.list(Example.item("water-500ml", Wording("飲料水", "Water"))))

        #expect(entry.substitutes == [tea: 5])
    }

    @Test func `lets no item stand in for itself`() {
        #expect(throws: CatalogueRefusal.substituteForItself(water.id)) {
            try Given(CatalogueDecider.self, .itemListed(water))
                .when(.allow(Substitute(need: water.id, lot: water.id, penalty: 5)))
        }
    }

    @Test(arguments: [Int.min, 0, 1_001, Int.max])
    func `refuses a penalty that no plan can weigh`(_ penalty: Int) {
        #expect(throws: CatalogueRefusal.penaltyOutOfRange(penalty)) {
            try Given(CatalogueDecider.self, .itemListed(water))
                .when(.allow(Substitute(need: water.id, lot: tea, penalty: penalty)))
        }
    }

    @Test func `allows no substitute for what it does not list`() {
        #expect(throws: CatalogueRefusal.noSuchItem(water.id)) {
            try Given(CatalogueDecider.self).when(.allow(Substitute(need: water.id, lot: tea, penalty: 5)))
        }
    }

    @Test func `knows what one case means only when there is one packing`() {
        #expect(Example.water.onlyPacking == .of(24))
        #expect(Example.riceBall.onlyPacking == nil)
        #expect(Example.blanket.onlyPacking == nil)
    }

    @Test func `takes daily figures as ratios of whole numbers`() {
        #expect(DailyNeed(pieces: 6, persons: 23) != nil)
        #expect(DailyNeed(pieces: 0, persons: 1) == nil)
        #expect(DailyNeed(pieces: 1, persons: 0) == nil)
    }
}
