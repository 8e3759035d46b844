import Boards
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `The board of approvals` {
    private func story() throws -> Story {
        var story = Story()
        try story.approvals(
            by: Example.approvalRule("payment-1", from: 0, persons: 1), Example.approvalRule("payment-2"))
        return story
    }

    @Test func `knows what waits for whom, the oldest first`() throws {
        var story = try story()
        try story.ask("a-1", Example.matter(.payment, "payment-1", 50_000))
        try story.ask("a-2", Example.matter(.payment, "payment-2", 1_200_000), by: "tanaka")

        let board = story.wall.approvals
        func pending(_ name: String) -> [String] {
            board.pending(for: Example.signatory(name), at: story.now).map(\.id.text)
        }
        #expect(pending("suzuki") == ["a-1", "a-2"])
        #expect(pending("sato") == ["a-2"], "not their own")
        #expect(pending("tanaka") == ["a-1"])
        #expect(board.pending(for: Example.signatory("npo", .partner), at: story.now).isEmpty)

        let sums = PendingApprovals(board.pending(for: Example.signatory("suzuki"), at: story.now))
        #expect(sums.count == 2 && sums.oldest == Story.moment(3) && sums.amount == Example.wholeYen(1_250_000))
    }

    @Test func `waits no more for whoever has approved, until the second has`() throws {
        var story = try story()
        try story.ask("a-1")
        try story.sign("a-1", by: "tanaka")
        #expect(story.wall.approvals.pending(for: Example.signatory("tanaka"), at: story.now).isEmpty)
        #expect(
            story.wall.approvals.standing(.payment, ID<Plan>.of("payment-1"), Example.wholeYen(1_200_000)).mayGoOn
                == false)

        try story.sign("a-1", by: "suzuki")
        #expect(story.wall.approvals.waiting.isEmpty)
        #expect(story.wall.approvals.standing(.payment, ID<Plan>.of("payment-1"), Example.wholeYen(1_200_000)).mayGoOn)
        #expect(
            !story.wall.approvals.standing(.payment, ID<Plan>.of("payment-1"), nil).mayGoOn, "nobody knows how much")
    }

    @Test func `says that nothing is needed where no rule is`() throws {
        let story = try story()
        #expect(story.wall.approvals.standing(.plan, ID<Plan>.of("plan-1"), nil) == .notNeeded)
    }

    @Test func `asks anew after something came back`() throws {
        var story = try story()
        try story.ask("a-1")
        try story.sendBack("a-1", by: "tanaka")
        guard case .needed = story.wall.approvals.standing(.payment, ID<Plan>.of("payment-1"), nil) else {
            Issue.record("it came back")
            return
        }
        try story.ask("a-2")
        #expect(story.wall.approvals.requests(.payment, .of("payment-1")).map(\.id.text) == ["a-1", "a-2"])
    }

    @Test func `shows a deputy what waits for the person in whose place they decide`() throws {
        var story = Story()
        try story.approvals(by: Example.approvalRule(persons: 1, holder: "mayor"))
        try story.ask("a-1")
        let tanaka = Example.signatory("tanaka")
        #expect(story.wall.approvals.pending(for: tanaka, at: story.now).isEmpty)
        try story.delegate(Example.delegation())
        #expect(story.wall.approvals.pending(for: tanaka, at: story.now).map(\.id.text) == ["a-1"])
        try story.endDelegation("deputy-1", by: "mayor")
        #expect(story.wall.approvals.pending(for: tanaka, at: story.now).isEmpty)
    }
}
