import Boards
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `The board of orders to plans` {
    private var lot: ID<Lot> { Example.details().lot }

    @Test func `keeps every order, the oldest first, and knows which hold`() throws {
        var story = try Story.untilPrepared()
        try story.pin("order-2", 10, from: .lot(lot))
        try story.ban("order-1", .lot(lot))
        try story.lift("order-2")

        #expect(story.wall.directives.all.map(\.directive.id.text) == ["order-2", "order-1"])
        #expect(story.wall.directives.standing.map(\.directive.id.text) == ["order-1"])
        #expect(story.wall.directives[.of("order-2")]?.directive.lifting?.by == "本部 田中")
        #expect(story.wall.directives.pins(of: .of("need-1")).isEmpty)
    }

    @Test func `counts what a pin was promised since it was given, and not what was promised before`() throws {
        var story = try Story.untilPrepared()
        try story.pin("order-1", 30, from: .lot(lot))
        #expect(story.wall.directives[.of("order-1")]?.remaining == .of(30))

        try story.promise(20, "allocation-2")
        #expect(story.wall.directives[.of("order-1")]?.given == .of(20))
        #expect(story.wall.directives[.of("order-1")]?.remaining == .of(10))
    }

    @Test func `asks again for what was promised and not loaded`() throws {
        var story = try Story.untilPrepared()
        try story.pin("order-1", 30, from: .depot(.of("depot-1")))
        try story.promise(30, "allocation-2")
        #expect(story.wall.directives[.of("order-1")]?.remaining == .zero)

        try story.prepare("consignment-2", "allocation-2")
        try story.move(.load([1: .of(12)]), "consignment-2")

        #expect(story.wall.directives[.of("order-1")]?.given == .of(12))
        #expect(story.wall.directives[.of("order-1")]?.remaining == .of(18))
    }
}
