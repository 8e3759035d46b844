import Boards
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `What nobody has decided or answered` {
    @Test func `is approvals that wait and offers without an answer, the oldest first`() throws {
        var story = Story()
        try story.approvals(by: Example.approvalRule("payment-1", from: 0, persons: 1))
        try story.ask("a-2", Example.matter(.payment, "payment-1", 50_000))
        try story.ask("a-1", Example.matter(.payment, "payment-2", 60_000))
        let open = OpenMatters(story.wall, site: nil, at: story.now)

        #expect(open.approvals.map(\.id.text) == ["a-2", "a-1"])
        try story.sign("a-2", by: "tanaka")
        #expect(OpenMatters(story.wall, site: nil, at: story.now).approvals.map(\.id.text) == ["a-1"])
        #expect(OpenMatters(story.wall, site: .of("shelter-1"), at: story.now).approvals.isEmpty)
    }

    @Test func `is orders that are late, and those that no supplier has confirmed`() throws {
        var story = Story()
        try story.register(Example.depot(), Example.shelter())
        try story.list(Example.water)
        try story.sign()
        for number in 1...3 {
            try story.order(Example.orderRequest("order-\(number)", [.init(item: Example.water.id, quantity: number)]))
        }
        let confirmation = OrderConfirmation(quantities: [1: 2], by: "田中", at: story.now)
        try story.move("order-2", .confirm(confirmation, now: story.now))
        func pending(_ moment: Moment, at site: String? = nil) -> [String] {
            OpenMatters(story.wall, site: site.map { .of($0) }, at: moment).orders.map {
                "\($0.order.id) \($0.lateSince == nil ? "in time" : "late") \($0.isConfirmed ? "confirmed" : "open")"
            }
        }
        #expect(pending(story.now) == ["order-1 in time open", "order-3 in time open"])
        let due = Moment.of("2016-04-18T12:01")
        #expect(pending(due) == ["order-1 late open", "order-2 late confirmed", "order-3 late open"])
        #expect(pending(due, at: "depot-1").count == 3 && pending(due, at: "shelter-1").isEmpty)
        try story.deliver(Example.delivery("delivery-1", 1))
        #expect(pending(due).contains { $0.hasPrefix("order-1") } == false, "it came")
    }

    @Test func `is posts that stand empty within a day, with the hours`() throws {
        var story = Story()
        try story.register(Example.shelter(), Example.shelter("shelter-2"))
        try story.listDirectory()
        try story.enlist("s-1")
        try story.ask(Example.post(people: 2))
        try story.ask(Example.post("post-2", people: 1, at: "shelter-2"))
        try story.ask(Example.post("post-3", people: 1, from: "2016-04-19T08:00", to: "2016-04-19T16:00"))
        try story.assign(Example.request(to: "2016-04-17T12:00"))
        func gaps(_ site: String?, at moment: String) -> [String] {
            OpenMatters(story.wall, site: site.map { .of($0) }, at: .of(moment)).gaps.map {
                "\($0.post) \($0.from.short)–\($0.to.short) \($0.missing)"
            }
        }
        let morning = "2016-04-17T07:00"
        #expect(
            gaps(nil, at: morning) == [
                "post-1 4/17 08:00–4/17 12:00 1", "post-2 4/17 08:00–4/17 16:00 1", "post-1 4/17 12:00–4/17 16:00 2",
            ])
        #expect(gaps("shelter-2", at: morning).count == 1)
        #expect(gaps(nil, at: "2016-04-17T14:00").first == "post-1 4/17 14:00–4/17 16:00 2", "what is over is over")
        #expect(gaps(nil, at: "2016-04-16T07:00").isEmpty, "it begins later than in a day")
    }

    @Test func `puts first what life hangs on, however few lack it`() throws {
        var story = Story()
        try story.list(Example.water, Example.blanket)
        try story.register(Example.shelter(), Example.shelter("shelter-2"))
        try story.count(Example.headcount(500))
        try story.count(Example.headcount(20), at: "shelter-2")
        try story.raise(Example.raise("need-1", 300, of: Example.blanket))
        let place = try #require(story.wall.site(.of("shelter-2")))
        try story.raise(Example.raise("need-2", 5, of: Example.water, at: place))
        let items = story.wall.shortagesByReach().map(\.shortage.item)
        #expect(items == [Example.water.id, Example.blanket.id])
    }

    @Test func `puts first what most people lack, whatever share of it is there`() throws {
        var story = Story()
        try story.register(Example.shelter(), Example.shelter("shelter-2"), Example.shelter("shelter-3"))
        try story.count(Example.headcount(500))
        try story.count(Example.headcount(20), at: "shelter-2")
        for (number, item, pieces, site) in [
            (1, Example.water, 300, "shelter-1"), (2, Example.blanket, 400, "shelter-2"),
            (3, Example.blanket, 5, "shelter-3"),
        ] {
            let place = try #require(story.wall.site(.of(site)))
            try story.raise(Example.raise("need-\(number)", pieces, of: item, at: place))
        }
        let reach = story.wall.shortagesByReach()

        #expect(reach.map(\.shortage.item) == [Example.water.id, Example.blanket.id])
        #expect(reach.map(\.people.value) == [500, 20])
        #expect(reach.map(\.sites) == [1, 2] && reach.map(\.uncounted) == [0, 1])
    }
}
