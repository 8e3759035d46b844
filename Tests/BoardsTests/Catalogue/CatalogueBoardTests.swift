import Boards
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `The board of the catalogue` {
    private func preset(_ id: String, _ place: Int) -> Item {
        Item(id: .of(id), name: Wording(id, id), unit: "個", tier: .living, preset: place)
    }

    @Test func `shows presets first in their order, then by tier and name`() throws {
        var story = Story()
        try story.list(Example.blanket, Example.water, Example.riceBall, preset("z-first", 1), preset("a-second", 2))
        #expect(
            story.wall.catalogue.items.map(\.id.text)
                == ["z-first", "a-second", "rice-ball", "water-500ml", "blanket"])
        #expect(story.wall.catalogue.presets.map(\.id.text) == ["z-first", "a-second"])
    }

    @Test func `shows an item as it was listed last, with the substitutes that it had`() throws {
        var story = Story()
        let renamed = Example.item("rice-ball", Wording("おむすび", "Rice ball"), packings: [30])
        try story.list(Example.riceBall, Example.water)
        try story.allow(Example.water, for: Example.riceBall, penalty: 5)
        try story.list(renamed)
        #expect(story.wall.item(.of("rice-ball")) == renamed)
        #expect(story.wall.catalogue[.of("rice-ball")]?.substitutes == [Example.water.id: 5])
    }

    @Test func `shows substitutes in the order of the names, one way only, the latest penalty`() throws {
        var story = Story()
        try story.list(Example.water, Example.riceBall, Example.blanket)
        try story.allow(Example.riceBall, for: Example.water, penalty: 3)
        try story.allow(Example.blanket, for: Example.water, penalty: 9)
        try story.allow(Example.water, for: Example.riceBall, penalty: 1)
        try story.allow(Example.riceBall, for: Example.water, penalty: 4)
        let shown = story.wall.catalogue.substitutes.map { "\($0.need) ← \($0.lot): \($0.penalty)" }
        #expect(
            shown == ["rice-ball ← water-500ml: 1", "water-500ml ← blanket: 9", "water-500ml ← rice-ball: 4"])
    }

    @Test func `does not list what only a substitute names`() {
        var story = Story()
        let substitute = Substitute(need: Example.water.id, lot: Example.riceBall.id, penalty: 1)
        story.happened(.catalogue(.substituteAllowed(substitute)))
        #expect(story.wall.catalogue.items.isEmpty)
        #expect(story.wall.item(Example.water.id) == nil)
    }
}
