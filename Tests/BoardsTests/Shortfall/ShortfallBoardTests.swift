import Boards
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `The board of needs` {
    @Test func `shows needs in the order of their names, and those of a shelter the latest first`() throws {
        var story = Story()
        try story.raise(Example.raise("need-2"))
        try story.raise(Example.raise("need-1"))
        try story.raise(Example.raise("need-3", at: Example.shelter("shelter-2")))
        #expect(story.wall.shortfalls.all.map(\.need.id.text) == ["need-1", "need-2", "need-3"])
        #expect(story.wall.shortfalls.needs(of: .of("shelter-1")).map(\.need.id.text) == ["need-1", "need-2"])
        #expect(story.wall.shortfalls.needs(of: .of("nowhere")).isEmpty)
    }

    @Test func `follows a need from asked to received`() throws {
        var story = try Story.untilPrepared()
        func need() throws -> Need { try #require(story.wall.shortfalls[.of("need-1")]?.need) }
        #expect(try (need().promisedPieces, need().missing, need().state) == (.of(60), .of(40), .partly))

        try story.move(.load([1: .of(50)]))
        #expect(try (need().promisedPieces, need().missing, need().state) == (.of(50), .of(50), .partly))

        try story.move(.depart(vehicle: nil, at: story.now))
        try story.move(.receive([Example.receipt(received: 45, damaged: 5)], note: nil, at: story.now))
        #expect(try (need().promisedPieces, need().received, need().missing) == (.zero, .of(45), .of(55)))
    }

    @Test func `tells what was sent by estimate from what was asked for and came`() throws {
        var story = Story()
        try story.register(Example.shelter(), Example.depot())
        for need in ["need-1", "need-2", "need-3"] {
            try story.raise(
                RaiseNeed(
                    need: .of(need), site: Example.shelter(), item: Example.water, asked: Asked(60, .piece),
                    neededBy: nil, note: nil, observedAt: story.now, now: story.now, origin: .estimate))
        }
        try story.raise(Example.raise("need-4", 60))
        try story.ask(.cancel(reason: "足りている"), "need-2")
        #expect(story.wall.shortfalls.standing.estimatesReceived == 0)

        try story.store(Example.sheet(lines: [(Example.details(), 240)]))
        try story.promise(60)
        try story.prepare("consignment-1", "allocation-1")
        try story.move(.receive([Example.receipt(received: 60)], note: nil, at: story.now))
        #expect(story.wall.shortfalls[.of("need-1")]?.need.state == .received)
        #expect(story.wall.shortfalls.standing.estimatesReceived == 1)
    }

    @Test func `opens a need again whose receipt was wrong or had not come`() throws {
        var story = try Story.untilPrepared()
        func need() throws -> Need { try #require(story.wall.shortfalls[.of("need-1")]?.need) }
        try story.ask(.amend(Asked(60, .piece), of: Example.water))
        try story.move(.receive([], note: nil, at: story.now))
        #expect(try need().state == .received)
        #expect(story.wall.shortfalls.open.isEmpty)

        let fewer = Example.receipt(received: 45, damaged: 15)
        try story.move(.correctReceipt([fewer], reason: "数え直し", at: story.now))
        #expect(try (need().received, need().missing, need().state) == (.of(45), .of(15), .partly))
        #expect(story.wall.shortfalls.open.map(\.need.id) == [.of("need-1")])

        try story.move(.withdrawReceipt(reason: "別の便", at: story.now))
        #expect(try (need().promisedPieces, need().received, need().state) == (.of(60), .zero, .covered))

        try story.move(.receive([], note: nil, at: story.now))
        #expect(try (need().promisedPieces, need().received, need().state) == (.zero, .of(60), .received))
    }

    @Test func `says at which entry a need last changed, and keeps when it was raised`() throws {
        var story = try Story.untilPrepared()
        let promised = try #require(story.wall.shortfalls[.of("need-1")])
        #expect(promised.position == 10, "the promise is the tenth entry")

        try story.move(.load([:]))
        let loaded = try #require(story.wall.shortfalls[.of("need-1")])
        #expect(loaded.position == Int64(story.entries.count))
        #expect(loaded.changedAt == Story.moment(story.entries.count))
        #expect(loaded.raisedAt == promised.raisedAt)

        try story.move(.depart(vehicle: nil, at: story.now))
        #expect(story.wall.shortfalls[.of("need-1")] == loaded, "a truck that leaves changes no need")
    }

    @Test func `takes in what was amended, confirmed and cancelled`() throws {
        var story = Story()
        try story.raise(Example.raise("need-1", 3, .case, of: Example.riceBall))
        try story.ask(.confirm(packing: .of(20), at: story.now))
        #expect(story.wall.shortfalls[.of("need-1")]?.need.pieces == .of(60))
        try story.ask(.amend(Asked(50, .piece), of: Example.riceBall))
        #expect(story.wall.shortfalls[.of("need-1")]?.need.pieces == .of(50))
        try story.ask(.cancel(reason: "届いた"))
        #expect(story.wall.shortfalls[.of("need-1")]?.need.state == .cancelled)
    }

    @Test func `leaves alone what it has never heard of`() {
        var story = Story()
        let promise = Example.allocation()
        let plan = Example.plan("plan-1", [promise])
        for event in Example.events(PlanDecider.self, .approve(Example.approval()), from: plan) {
            story.happened(.plan(event))
        }
        #expect(story.wall.shortfalls.all.isEmpty)
        #expect(story.wall.shortfalls.shortages().isEmpty)
    }
}
