import Matching
import Testing
import Vocabulary

@Suite struct `A goods problem` {
    func faults(_ change: (inout GoodsScene) -> Void) -> [GoodsFault] {
        var scene = GoodsScene(items: ["bread", "water"], depots: ["north"], shelters: ["school", "temple"])
        scene.lot("a", 10)
        scene.need("1", 10)
        change(&scene)
        do {
            _ = try scene.problem()
            return []
        } catch let faults as GoodsFaults {
            return faults.all
        } catch {
            return []
        }
    }

    @Test func `is accepted when nothing is wrong`() {
        #expect(faults { _ in }.isEmpty)
    }

    @Test func `is refused with the place, what stood there and what was expected`() throws {
        let fault = try #require(faults { $0.lots.quantity[0] = -1 }.first)

        #expect(fault.code == .outOfRange)
        #expect(
            fault.wording.english
                == "lots.quantity[0]: '-1' cannot be used; expected a whole number from 0 to 8589934591.")
        #expect(fault.wording.japanese == "lots.quantity[0]: 「-1」は使えません。必要なもの: 0から8589934591までの整数。")
    }

    @Test func `is refused with columns of unequal length`() {
        #expect(faults { $0.needs.tier.append(1) }.map(\.code) == [.unequalColumns])
        #expect(faults { $0.items.ids.append("x") }.map(\.code) == [.unequalColumns])
    }

    @Test func `is refused when a row points nowhere`() {
        #expect(faults { $0.lots.depot[0] = 1 }.map(\.code) == [.unknownIndex])
        #expect(faults { $0.needs.item[0] = -1 }.map(\.code) == [.unknownIndex])
        #expect(faults { $0.links.shelter[0] = .max }.map(\.code) == [.unknownIndex])
    }

    @Test func `is refused outside the bounds of its arithmetic`() {
        #expect(faults { $0.needs.quantity[0] = 0 }.map(\.code) == [.outOfRange])
        #expect(faults { $0.needs.quantity[0] = .max }.map(\.code) == [.outOfRange])
        #expect(faults { $0.needs.tier[0] = 4 }.map(\.code) == [.outOfRange])
        #expect(faults { $0.policy.tiers = 0 }.map(\.code).contains(.outOfRange))
        #expect(faults { $0.lots.expiryMinute[0] = .min }.map(\.code) == [.outOfRange])
        #expect(
            faults {
                $0.items.grams[0] = 10_000_000
                $0.links.metres[0] = 10_000_000
                $0.lots.quantity[0] = 0x1_FFFF_FFFF
            }.map(\.code) == [.overflow])
    }

    @Test func `is refused unless its rows are sorted by id, each once`() {
        #expect(faults { $0.shelters.ids = ["temple", "school"] }.map(\.code) == [.notSorted])
        #expect(faults { $0.shelters.ids = ["school", "school"] }.map(\.code) == [.notSorted])
        #expect(faults { $0.shelters.ids = [] }.isEmpty)
    }

    @Test func `is refused when a pair is listed twice`() {
        #expect(faults { $0.link(0, 1) }.map(\.code) == [.duplicate])
    }

    @Test func `is refused when whole cases cannot be whole`() {
        let codes = faults {
            $0.policy.breakCases = false
            $0.lots.pack[0] = 24
        }.map(\.code)

        #expect(codes == [.packDoesNotDivide])
    }

    @Test func `lists at most a hundred faults`() {
        let count = faults { scene in
            for number in 1000..<1500 { scene.need("\(number)", -1) }
        }.count

        #expect(count == GoodsFaults.limit)
    }
}
