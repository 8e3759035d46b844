import Relief
import ReliefTesting
import Testing
import Vocabulary

@testable import Boards

@Suite struct `What is open` {
    @Test(arguments: try Chance.seeds(20)) func `is what a look at every need and consignment says, at any time`(
        _ seed: UInt64
    ) throws {
        var incident = try RandomStory(seed: seed)
        for _ in 0..<400 {
            incident.step()
            try expectAgreement(incident.story.wall)
        }
    }

    @Test(arguments: try Chance.seeds(5)) func `is the same on a wall that was written in pieces`(_ seed: UInt64)
        async throws
    {
        var incident = try RandomStory(seed: seed)
        for _ in 0..<400 { incident.step() }
        try expectAgreement(try await Wall(pieces: `A wall written in pieces`.pieces(of: incident.story.wall)))
    }

    @Test func `counts a need once, whatever becomes of it`() throws {
        var story = Story()
        try story.raise(Example.raise("need-1", 3, .case, of: Example.riceBall))
        #expect(story.wall.shortfalls.states == [.open: 1])
        #expect(story.wall.shortfalls.asked.isEmpty, "nobody knows how many pieces are meant")

        try story.ask(.confirm(packing: .of(20), at: story.now), "need-1")
        #expect(story.wall.shortfalls.asked == [Example.riceBall.id: 1])
        try story.ask(.cancel(reason: "重複"), "need-1")
        #expect(story.wall.shortfalls.states == [.cancelled: 1])
        #expect(story.wall.shortfalls.asked.isEmpty)
        #expect(story.wall.shortfalls.open.isEmpty)
    }

    private func expectAgreement(_ wall: Wall) throws {
        let (board, needs) = (wall.shortfalls, wall.shortfalls.all)
        try #require(board.open == needs.filter { $0.need.state != .received && $0.need.state != .cancelled })
        try #require(board.openInNoOrder.map(\.need.id).sorted() == board.open.map(\.need.id))
        try #require(board.states == Dictionary(grouping: needs, by: \.need.state).mapValues(\.count))
        try #require(board.standing.held == board.held.count && board.held.count == needs.count { $0.need.isHeld })
        let sent = needs.count { $0.need.origin == .estimate && $0.need.state == .received }
        try #require(board.standing.estimatesReceived == sent)
        try #require(board.count == needs.count && Set(board.inNoOrder) == Set(needs))
        let asked = needs.filter { $0.need.cancelled == nil && !$0.need.isHeld }
        try #require(board.asked == Dictionary(grouping: asked, by: \.need.item).mapValues(\.count))
        let trucks = wall.consignments.all
        try #require(
            wall.consignments.open == trucks.filter { ![.received, .calledOff].contains($0.consignment.state) })
        try #require(
            wall.consignments.states == Dictionary(grouping: trucks, by: \.consignment.state).mapValues(\.count))
    }
}
