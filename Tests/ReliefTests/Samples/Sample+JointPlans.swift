import ReliefTesting
import Vocabulary

@testable import Relief

extension Sample {
    static let jointPlans = [
        Sample(.jointPlan(.proposed(.init(plan: .of("joint-1"), proposal: Example.jointProposal())))),
        Sample(
            .jointPlan(
                .proposed(
                    .init(
                        plan: .of("joint-2"),
                        proposal: JointPlan.Proposal(
                            goods: .of("plan-2"),
                            roster: Roster(from: Example.now, to: Example.now + .hours(48), lines: [], vacancies: []),
                            funding: Funding(lines: [], gaps: []), basis: 1, proposedAt: Example.now)))), "minimal"),
        Sample(
            .jointPlan(
                .approved(
                    .init(
                        plan: .of("joint-1"), part: .people,
                        approval: .init(
                            by: "本部 佐藤", at: Example.now + .hours(1), declined: ["shift-2"],
                            dropped: [.init(line: "shift-1", reason: Example.scarce)]))))),
        Sample(
            .jointPlan(
                .approved(
                    .init(
                        plan: .of("joint-1"), part: .funds,
                        approval: .init(by: "本部 佐藤", at: Example.now + .hours(1), declined: [], dropped: [])))),
            "minimal"),
        Sample(
            .jointPlan(
                .rejected(
                    .init(
                        plan: .of("joint-1"), part: .funds, by: "本部 佐藤", rejectedAt: Example.now + .hours(1),
                        reason: "予算の見直し中")))),
    ]
}
