import Boards
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `The board of consignments` {
    @Test func `shows every step and when it was recorded`() throws {
        var story = try Story.untilPrepared()
        func row() throws -> ConsignmentBoard.Row { try #require(story.wall.consignments[.of("consignment-1")]) }
        #expect(try (row().consignment.state, row().consignment.loadedAt) == (.prepared, nil))
        try story.move(.load([:]))
        let loadedAt = Story.moment(story.entries.count)
        #expect(try (row().consignment.state, row().consignment.loadedAt) == (.loaded, loadedAt))
        try story.move(.depart(vehicle: "熊本 100 あ 1", at: story.now))
        #expect(try (row().consignment.state, row().consignment.vehicle) == (.departed, "熊本 100 あ 1"))
        try story.move(.receive([], note: nil, at: story.now))
        #expect(try (row().consignment.state, row().changedAt) == (.received, Story.moment(story.entries.count)))
        #expect(try row().consignment.loadedAt == loadedAt)
    }

    @Test func `knows when it was loaded from whoever saw it, and not at all where nobody did`() throws {
        var story = try Story.untilPrepared()
        try story.move(.load([:], at: Example.now))
        #expect(story.wall.consignments[.of("consignment-1")]?.consignment.loadedAt == Example.now)

        var assumed = try Story.untilPrepared()
        try assumed.move(.receive([], note: nil, at: assumed.now))
        let consignment = try #require(assumed.wall.consignments[.of("consignment-1")]?.consignment)
        #expect((consignment.loadedAt, consignment.departedAt) == (nil, nil) && consignment.state == .received)
    }

    @Test func `frees goods and needs of one that is called off, at the depot and from the road`() throws {
        for commands: [ConsignmentCommand] in [[], [.load([:])], [.load([:]), .depart(vehicle: nil, at: Example.now)]] {
            var story = try Story.untilPrepared()
            for command in commands { try story.move(command) }
            try story.move(.callOff([:], reason: "通行止め", at: story.now))
            let lot = try #require(story.wall.depots.lot(Example.details().lot))
            #expect(lot.onHand == .of(240) && lot.free == .of(240))
            #expect(story.wall.shortfalls[.of("need-1")]?.need.missing == .of(100))
            #expect(story.wall.consignments.open.isEmpty && story.wall.consignments.states == [.calledOff: 1])
        }
    }

    @Test func `lists one that had not come among those under way again, however many have arrived since`() throws {
        var story = try Story.untilPrepared()
        try story.move(.receive([], note: nil, at: story.now))
        #expect(story.wall.consignments.open.isEmpty)
        for number in 2...1_100 {
            try story.prepare("consignment-\(number)", "allocation-1")
            try story.move(.receive([], note: nil, at: story.now), "consignment-\(number)")
        }
        try story.move(.withdrawReceipt(reason: "別の便", at: story.now))
        #expect(story.wall.consignments.open.map(\.consignment.id) == [.of("consignment-1")])
        #expect(story.wall.consignments.states == [.received: 1_099, .departed: 1])
    }

    @Test func `shows consignments in the order of their names, and those of a site the latest first`() throws {
        var story = try Story.untilPrepared()
        try story.promise(10, "allocation-2")
        try story.prepare("consignment-0", "allocation-2")
        #expect(story.wall.consignments.all.map(\.consignment.id.text) == ["consignment-0", "consignment-1"])
        for site in ["depot-1", "shelter-1"] {
            let rows = story.wall.consignments.consignments(of: .of(site))
            #expect(rows.map(\.consignment.id.text) == ["consignment-0", "consignment-1"])
        }
        #expect(story.wall.consignments.consignments(of: .of("nowhere")).isEmpty)
    }
}
