import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `A joint plan` {
    private static let approval = JointPlan.Approval(by: "本部 佐藤", at: Example.now, declined: [], dropped: [])

    private func refusal(_ command: JointPlanCommand, _ plan: JointPlan?) -> JointPlanRefusal? {
        do throws(JointPlanRefusal) {
            _ = try JointPlanDecider.decide(command, plan)
            return nil
        } catch {
            return error
        }
    }

    @Test func `has people and money to be decided, each by itself`() throws {
        let plan = Example.jointPlan()
        let approved = try JointPlanDecider.decide(.approve(.people, Self.approval), plan)
        let after = try #require(approved.reduce(plan, JointPlanDecider.evolve))

        #expect(after.people == .approved(by: Self.approval.by, at: Self.approval.at))
        #expect(after.approval(of: .people) == Self.approval)
        #expect(after.funds == .proposed)
        #expect(refusal(.approve(.funds, Self.approval), after) == nil)
    }

    @Test func `is decided once`() throws {
        let plan = Example.jointPlan()
        let rejected = try JointPlanDecider.decide(
            .reject(.funds, reason: "見直し", by: "本部 佐藤", at: Example.now), plan)
        let after = try #require(rejected.reduce(plan, JointPlanDecider.evolve))

        #expect(
            refusal(.approve(.funds, Self.approval), after)
                == .alreadyRejected(.funds, by: "本部 佐藤", at: Example.now))
        #expect(refusal(.propose(plan.id, plan.proposal), plan) == .alreadyProposed(plan.id))
    }

    @Test(arguments: ["", String(repeating: "あ", count: 501)])
    func `is not rejected without a reason that can be read`(_ reason: String) {
        #expect(refusal(.reject(.people, reason: reason, by: "佐藤", at: Example.now), Example.jointPlan()) == .noReason)
    }

    @Test func `lets through the shifts that are chosen`() throws {
        let lines = Example.jointProposal().roster.lines
        let except = RosterChoice.except(RosterPick(sites: [.of("shelter-2")]))

        #expect(try JointPlanDecider.chosen(lines, except).map(\.shift) == [.of("shift-1")])
        #expect(try JointPlanDecider.chosen(lines, RosterChoice.all).count == 2)
        #expect(throws: JointPlanRefusal.notInPlan("shelter-9")) {
            try JointPlanDecider.chosen(lines, RosterChoice.only(RosterPick(sites: [.of("shelter-9")])))
        }
        #expect(throws: JointPlanRefusal.nothingChosen) {
            try JointPlanDecider.chosen(lines, RosterChoice.only(RosterPick()))
        }
    }

    @Test func `lets through the grants that are chosen`() throws {
        let lines = Example.jointProposal().funding.lines
        let only = FundingChoice.only(FundingPick(requests: [.of("r-2")]))

        #expect(try JointPlanDecider.chosen(lines, only).map(\.grant) == [.of("g-2")])
        #expect(throws: JointPlanRefusal.nothingChosen) {
            try JointPlanDecider.chosen(lines, FundingChoice.except(FundingPick(pots: [.of("pot-1")])))
        }
        #expect(throws: JointPlanRefusal.notInPlan("g-7")) {
            try JointPlanDecider.chosen(lines, FundingChoice.only(FundingPick(grants: [.of("g-7")])))
        }
    }
}
