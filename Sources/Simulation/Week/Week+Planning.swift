import Boards
import CommandPost
import Relief
import Vocabulary

/// What headquarters plans each morning: goods, people and money together.
extension Week {
    /// The one place at which a day is planned: all three are proposed on one state of things and approved as they are.
    mutating func plan(_ day: inout WeekDay) async throws {
        _ = try await post.proposeJointPlan(from: .console)
        guard let plan = await post.wall.jointPlans.latest else { return }
        let proposal = plan.proposal
        let goods = await post.wall.plans[proposal.goods]
        if goods?.allocations.isEmpty == false { try await submit([.approvePlan(proposal.goods)]) }
        if !proposal.roster.lines.isEmpty { try await submit([.approveRoster(plan.id, .all)]) }
        if !proposal.funding.lines.isEmpty { try await submit([.approveFunding(plan.id, .all)]) }
        note(proposal, goods, &day)
        await measure(plan.id, &day)
    }

    /// What stands in the way, as the plan itself says it.
    private func note(_ proposal: JointPlan.Proposal, _ goods: Plan?, _ day: inout WeekDay) {
        for shortfall in goods?.shortfalls ?? [] { day.binds("goods/\(shortfall.reason.code)") }
        for vacancy in proposal.roster.vacancies { day.binds(vacancy.reason.code, vacancy.missing) }
        for gap in proposal.funding.gaps { day.binds(gap.reason.code) }
    }

    /// What became of it: posts that begin within a day, and the yen that were granted.
    private func measure(_ plan: ID<JointPlan>, _ day: inout WeekDay) async {
        let (wall, now) = (await post.wall, clock.now)
        let tomorrow = now + .hours(24)
        for post in wall.posts.all where post.isStanding && now <= post.place.from && post.place.from < tomorrow {
            day.minutesWanted += post.people * (post.place.to - post.place.from).wholeMinutes
            day.minutesManned += wall.shifts.standing(at: post.id).reduce(0) { $0 + ($1.to - $1.from).wholeMinutes }
        }
        guard let proposal = wall.jointPlans[plan]?.proposal else { return }
        let granted = proposal.funding.lines.compactMap { wall.funds[$0.grant]?.amount }
        day.granted = Yen.sum(granted) ?? .zero
    }
}
