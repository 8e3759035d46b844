import Boards
import Formats
import ReliefTesting
import Vocabulary

@testable import Front
@testable import Relief

extension Scene {
    /// A pot and two requests, a joint plan that waits, and one of which something was dropped.
    mutating func plan() {
        for rule in Example.fundRules { happen(.fund(rule)) }
        happen(
            .fund(.potOpened(.init(pot: .of("pot-1"), details: Example.potDetails(), signature: Example.signature))))
        for (id, yen) in [("r-1", 800_000), ("r-2", 900_000)] as [(String, Int64)] {
            happen(
                .fund(
                    .requested(
                        .init(
                            request: .of(id), details: Example.requestDetails(yen), signature: Example.signature))))
        }
        happen(.jointPlan(.proposed(.init(plan: .of("joint-0"), proposal: Example.jointProposal()))))
        let dropped = JointPlan.Dropped(line: "shift-1", reason: Example.scarce)
        let approval = JointPlan.Approval(
            by: "<b>佐藤</b>", at: Example.now, declined: ["shift-2"], dropped: [dropped])
        happen(.jointPlan(.approved(.init(plan: .of("joint-0"), part: .people, approval: approval))))
        happen(.jointPlan(.proposed(.init(plan: .of("joint-1"), proposal: Example.jointProposal()))))
    }

    func planning(_ desk: Desk) -> [(String, HTML?)] {
        [
            ("joint-plans", JointListPage(desk).document()),
            ("joint-plan", JointPlanPage(desk, .of("joint-1"))?.document()),
            ("joint-plan-decided", JointPlanPage(desk, .of("joint-0"))?.document()),
            ("joint-people", JointPeoplePage(desk, .of("joint-1"))?.document()),
            ("joint-people-decided", JointPeoplePage(desk, .of("joint-0"))?.document()),
            ("joint-funds", JointFundsPage(desk, .of("joint-1"))?.document()),
        ]
    }
}
