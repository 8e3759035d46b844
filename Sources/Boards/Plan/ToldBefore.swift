package import Relief
import Vocabulary

/// What people were told besides a plan: the proposal before it, and what earlier plans promised and no truck has yet.
package struct ToldBefore: Sendable {
    /// The plan before it, while nobody has decided on that; a newer plan takes the place of older proposals.
    package let proposal: Plan?
    /// Promised by approved plans and still lying in the depot: no new plan touches them.
    package let promised: [Allocation]
    /// Those among ``promised`` whose road is closed by now, with what closes it.
    package let blocked: [Blocked]

    /// A promise that cannot be driven.
    package struct Blocked: Hashable, Sendable {
        package let allocation: Allocation
        package let closure: RoadClosure
    }

    package init(_ wall: Wall, before plan: Plan) {
        let earlier = wall.plans.order.prefix { $0 != plan.id }.compactMap { wall.plans[$0] }
        proposal = earlier.last?.state == .proposed ? earlier.last : nil
        promised = earlier.flatMap(\.allocations).filter { allocation in
            wall.depots.lot(allocation.lot)?.reserved[allocation.id] != nil
        }
        blocked = Self.blocked(promised, wall)
    }

    /// What `plan` changes against all of it.
    package func change(to plan: Plan) -> PlanChange {
        let estimates = (proposal?.estimates ?? []) + plan.estimates
        return PlanChange(
            from: (proposal?.allocations ?? []) + promised, to: plan.allocations + promised,
            estimates: Set(estimates.map(\.need)))
    }

    private static func blocked(_ promised: [Allocation], _ wall: Wall) -> [Blocked] {
        let roads = CutOff(wall)
        return promised.compactMap { allocation in
            guard let shelter = wall.site(allocation.shelter),
                let closure = roads.closure(from: allocation.depot, to: shelter)
            else { return nil }
            return Blocked(allocation: allocation, closure: closure)
        }
    }
}
