import Boards
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `Shortages` {
    @Test func `add up the needs for one item`() throws {
        var story = try Story.untilPrepared()
        try story.raise(Example.raise("need-2", 300, at: Example.shelter("shelter-2")))
        let water = try #require(story.wall.shortfalls.shortages().first)
        #expect(story.wall.shortfalls.shortages().count == 1)
        #expect((water.item, water.needs, water.asked) == (Example.water.id, 2, .of(400)))
        #expect((water.promised, water.received, water.missing) == (.of(60), .zero, .of(340)))
        #expect(water.coveragePerMille == 150)
    }

    @Test func `come worst first: the smallest coverage, then the most pieces, then the name`() throws {
        var story = try Story.untilPrepared()
        try story.raise(Example.raise("need-2", 30, of: Example.item("c", Wording("乙", "c"))))
        try story.raise(Example.raise("need-3", 30, of: Example.item("b", Wording("甲", "b"))))
        try story.raise(Example.raise("need-4", 50, of: Example.item("d", Wording("丙", "d"))))
        #expect(story.wall.shortfalls.shortages().map(\.item.text) == ["d", "b", "c", Example.water.id.text])
    }

    @Test func `leave out held needs, whose pieces nobody knows`() throws {
        var story = Story()
        try story.raise(Example.raise("need-1", 3, .case, of: Example.riceBall))
        try story.raise(Example.raise("need-2", 2, .case, of: Example.blanket))
        #expect(story.wall.shortfalls.shortages().isEmpty)
        #expect(story.wall.shortfalls.held.map(\.need.id.text) == ["need-1", "need-2"])

        try story.ask(.confirm(packing: .of(20), at: story.now), "need-1")
        #expect(story.wall.shortfalls.shortages().map(\.missing) == [.of(60)])
        #expect(story.wall.shortfalls.held.map(\.need.id.text) == ["need-2"])

        try story.ask(.cancel(reason: "重複"), "need-2")
        #expect(story.wall.shortfalls.held.isEmpty)
    }

    @Test func `let the need that was raised first wait first`() throws {
        var story = Story()
        try story.raise(Example.raise("need-9", 3, .case, of: Example.riceBall))
        try story.raise(Example.raise("need-1", 3, .case, of: Example.riceBall))
        #expect(story.wall.shortfalls.held.map(\.need.id.text) == ["need-9", "need-1"])
    }

    @Test func `leave out what is over`() throws {
        var story = try Story.untilPrepared()
        try story.raise(Example.raise("need-2", 10))
        try story.ask(.cancel(reason: "重複"), "need-2")
        try story.move(.receive([Example.receipt(received: 100)], note: nil, at: story.now))
        #expect(story.wall.shortfalls[.of("need-1")]?.need.state == .received)
        #expect(story.wall.shortfalls.shortages().isEmpty)
    }

    @Test func `are counted for the needs that are asked about`() throws {
        var story = Story()
        try story.raise(Example.raise("need-1", 100))
        try story.raise(Example.raise("need-2", 30, at: Example.shelter("shelter-2")))
        let there = story.wall.shortfalls.shortages { $0.site.text == "shelter-2" }
        #expect(there.map(\.asked) == [.of(30)])
    }

    @Test(arguments: [(100, 0, 0), (3, 1, 333), (3, 2, 666), (1_000, 999, 999), (10_000, 9_999, 999), (10, 10, 1000)])
    func `are never rounded up to better than they are`(_ asked: Int, _ promised: Int, _ coverage: Int) throws {
        var story = Story()
        try story.register(Example.shelter(), Example.depot())
        try story.raise(Example.raise("need-1", asked))
        try story.store(Example.sheet(lines: [(Example.details(), 10_000)]))
        if promised > 0 { try story.promise(promised) }
        #expect(story.wall.shortfalls.shortages().map(\.coveragePerMille) == [coverage])
    }
}
