import Boards
import Relief
import ReliefTesting
import Vocabulary

extension Story {
    /// Raises a need unless its name is taken.
    mutating func raise(_ raise: RaiseNeed) throws {
        try decide(NeedDecider.self, .raise(raise), wall.shortfalls[raise.need]?.need, ReliefEvent.need)
    }

    mutating func ask(_ command: NeedCommand, _ need: String = "need-1") throws {
        try decide(NeedDecider.self, command, wall.shortfalls[.of(need)]?.need, ReliefEvent.need)
    }

    mutating func store(_ sheet: StockSheet) throws {
        try decide(StockDecider.self, .store(sheet), wall.depots.stock(of: sheet.depot), ReliefEvent.stock)
    }

    mutating func propose(_ plan: String, _ allocations: [Allocation] = []) throws {
        let proposal = Example.proposal(plan, allocations, basis: wall.position)
        try decide(PlanDecider.self, .propose(proposal), wall.plans[proposal.plan], ReliefEvent.plan)
    }

    mutating func approve(_ plan: String) throws {
        let approval = Example.approval(
            at: now, lots: wall.depots.all.flatMap(\.lots), needs: wall.shortfalls.all.map(\.need), sites: wall.sites)
        try decide(PlanDecider.self, .approve(approval), wall.plans[.of(plan)], ReliefEvent.plan)
    }

    /// A plan of one promise, approved: `pieces` of the lot with `details` for `need`.
    mutating func promise(
        _ pieces: Int, _ allocation: String = "allocation-1", of details: LotDetails = Example.details(),
        to need: String = "need-1"
    ) throws {
        guard let lot = wall.depots.lot(details.lot), let need = wall.shortfalls[.of(need)]?.need else { return }
        let plan = "plan-\(allocation)"
        try propose(plan, [Example.allocation(allocation, pieces, from: lot, to: need)])
        try approve(plan)
    }

    /// A consignment of promises that were made.
    mutating func prepare(_ id: String = "consignment-1", _ allocations: String...) throws {
        let promised = wall.plans.order.compactMap { wall.plans[$0] }.flatMap(\.allocations)
        let chosen = promised.filter { allocations.contains($0.id.text) }
        try move(Example.prepare(id, chosen), id)
    }

    mutating func move(_ command: ConsignmentCommand, _ id: String = "consignment-1") throws {
        try decide(
            ConsignmentDecider.self, command, wall.consignments[.of(id)]?.consignment, ReliefEvent.consignment)
    }

    /// A shelter that asked for 100, a depot that has 240, and 60 of them promised and prepared.
    static func untilPrepared() throws -> Self {
        var story = Self()
        try story.register(Example.shelter(), Example.depot())
        try story.raise(Example.raise())
        try story.store(Example.sheet(lines: [(Example.details(), 240)]))
        try story.promise(60)
        try story.prepare("consignment-1", "allocation-1")
        return story
    }
}
