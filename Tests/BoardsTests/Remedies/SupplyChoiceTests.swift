import Boards
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `Suppliers side by side` {
    /// A shelter that misses 800 bottles and wants them in two days.
    private func story() throws -> Story {
        var story = Story()
        try story.register(Example.depot(), Example.shelter())
        try story.list(Example.water)
        try story.raise(Example.raise("need-1", 800, neededBy: .of("2016-04-18T12:00")))
        return story
    }

    private func choices(_ story: Story) -> [SupplyChoice] {
        RemedyFinder(story.wall, at: Example.now).remedies(for: Example.water.id).choices
    }

    private func water(_ yen: Int64?, most: Int? = nil, cases: Int = 24) -> AgreementItem {
        AgreementItem(
            item: Example.water.id, unit: .case, packing: .of(cases),
            price: yen.map { .fixed(Yen(clamping: $0)) } ?? .beforeDisaster, most: most)
    }

    @Test func `each say when they are there, for how many and for how much, the earliest first`() throws {
        var story = try story()
        let (slow, fast, open) = (
            Example.supplier("slow", "安い店"), Example.supplier("fast", "早い店"), Example.supplier("open", "単価未定の店")
        )
        try story.sign(Example.agreement("a-slow", with: slow, items: [water(2_000)], leadHours: 40), with: slow)
        try story.sign(
            Example.agreement("a-fast", with: fast, items: [water(3_000, most: 20)], leadHours: 3), with: fast)
        try story.sign(Example.agreement("a-open", with: open, items: [water(nil)], leadHours: nil), with: open)
        let choices = choices(story)
        #expect(choices.map(\.offer.supplier.name) == ["早い店", "安い店", "単価未定の店"])
        #expect(choices.map(\.units) == [20, 34, 34], "each alone, up to its guide")
        #expect(choices.map(\.total) == [Yen(60_000), Yen(68_000), nil])
        #expect(choices.map(\.isFastest) == [true, false, false])
        #expect(choices.map(\.isCheapest) == [false, true, false])
        #expect(choices[0].offer.arrival == Example.now + .hours(3))
    }

    @Test func `are compared by the piece, whatever is in a case, and ties share the mark`() throws {
        var story = try story()
        for (id, yen, cases) in [("a", 2_400, 24), ("b", 1_200, 12), ("c", 1_300, 12)] as [(String, Int64, Int)] {
            let shop = Example.supplier(id, "店\(id)")
            try story.sign(
                Example.agreement("a-\(id)", with: shop, items: [water(yen, cases: cases)], leadHours: 12), with: shop)
        }
        let choices = choices(story)
        #expect(choices.filter(\.isCheapest).map(\.offer.supplier.id.text) == ["a", "b"])
        #expect(choices.filter(\.isFastest).count == 3)
        #expect(choices.first { $0.offer.supplier.id.text == "b" }?.units == 67)
    }

    @Test func `of whom there is only one bear no mark`() throws {
        var story = try story()
        try story.sign()
        let choice = try #require(choices(story).first)
        #expect(choice.units == 34 && choice.total == Yen(79_968))
        #expect(!choice.isFastest && !choice.isCheapest && choice.isOpen)
    }

    @Test func `who come too late can still be chosen, and the proposal says what it costs`() throws {
        var story = try story()
        let (late, soon) = (Example.supplier("late", "遅い店"), Example.supplier("soon", "早い店"))
        try story.sign(Example.agreement("a-late", with: late, items: [water(1_000)], leadHours: 200), with: late)
        try story.sign(
            Example.agreement("a-soon", with: soon, items: [water(2_000, most: 10)], leadHours: 5), with: soon)
        let found = RemedyFinder(story.wall, at: Example.now).remedies(for: Example.water.id)
        let choice = try #require(found.choices.first { $0.offer.supplier.id == late.id })
        #expect(!choice.offer.isUsable && choice.isOpen && choice.units == 34)
        #expect(found.proposedCost.yen == Yen(20_000) && found.proposedCost.open == 0)
    }

    @Test func `are ordered from no more once nothing is missing`() throws {
        var story = try story()
        try story.sign()
        try story.store(Example.sheet(lines: [(Example.details(), 900)]))
        #expect(choices(story).map(\.units) == [0] && choices(story).allSatisfy { !$0.isOpen })
    }
}
