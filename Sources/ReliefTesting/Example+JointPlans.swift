package import Relief
import Vocabulary

extension Example {
    package static let scarce = Reason(
        code: "people/scarcity", wording: Wording("人手が全体に足りません。", "Hands are scarce everywhere."))
    package static let spent = Reason(
        code: "funds/no-money", wording: Wording("使える資金が残っていません。", "The money is spent."))

    /// Two shifts and one vacancy at a shelter, two grants out of one pot and one request that stays short.
    package static func jointProposal(goods: String = "plan-1") -> JointPlan.Proposal {
        JointPlan.Proposal(
            goods: .of(goods), roster: roster(line("shift-1", "s-1"), line("shift-2", "s-2", at: "shelter-2")),
            funding: Funding(
                lines: [
                    Funding.Line(grant: .of("g-1"), pot: .of("pot-1"), request: .of("r-1"), amount: yen(300_000)),
                    Funding.Line(grant: .of("g-2"), pot: .of("pot-1"), request: .of("r-2"), amount: yen(200_000)),
                ], gaps: [Funding.Gap(request: .of("r-2"), missing: yen(600_000), reason: spent)]),
            basis: 17, proposedAt: now)
    }

    package static func roster(_ lines: Roster.Line...) -> Roster {
        Roster(
            from: now, to: now + .hours(48), lines: lines,
            vacancies: [
                Roster.Vacancy(post: .of("post-1"), site: .of("shelter-1"), missing: 2, reason: scarce)
            ])
    }

    package static func line(_ shift: String, _ person: String, at site: String = "shelter-1") -> Roster.Line {
        Roster.Line(
            shift: .of(shift), person: .of(person), post: .of("post-1"), site: .of(site), from: now + .hours(2),
            to: now + .hours(10))
    }

    package static func jointPlan(_ id: String = "joint-1") -> JointPlan {
        state(JointPlanDecider.self, .propose(.of(id), jointProposal()))
    }
}
