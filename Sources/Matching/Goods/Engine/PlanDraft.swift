/// A plan in the making: takes in one class after the other and puts lines and shortfalls in order.
struct PlanDraft {
    private let problem: GoodsProblem
    private let obstacles: Obstacles
    private var plan: GoodsPlan

    init(for problem: GoodsProblem) {
        self.problem = problem
        obstacles = Obstacles(in: problem)
        let none = GoodsPlan.Totals(tiers: [], penalty: 0, gramKilometres: 0, shipments: 0)
        plan = GoodsPlan(lines: [], shortfalls: [], totals: none, isComplete: true)
    }

    mutating func take(_ shares: FairShares, of itemClass: ItemClass) {
        var explanation = ClassExplanation(of: shares, in: itemClass, of: problem, obstacles: obstacles)
        for need in shares.graph.needs.indices { take(need, of: shares, &explanation) }
        plan.isComplete = plan.isComplete && shares.isComplete
    }

    private mutating func take(_ need: Int, of shares: FairShares, _ explanation: inout ClassExplanation) {
        let (graph, flow) = (shares.graph, shares.flow)
        for position in graph.arcsOfNeed.range(need) {
            let arc = Int(graph.arcsOfNeed.rows[position])
            guard flow.amount[arc] > 0 else { continue }
            let lot = Int(graph.arcLot[arc])
            plan.lines.append(
                GoodsPlan.Line(
                    lot: graph.lots[lot], need: graph.needs[need], quantity: flow.amount[arc],
                    reason: explanation.reason(forLineFrom: lot, to: need)))
        }
        let missing = graph.demand[need] - flow.got[need]
        guard missing > 0 else { return }
        plan.shortfalls.append(
            GoodsPlan.Shortfall(
                need: graph.needs[need], missing: missing, reason: explanation.reason(forShortfallOf: need)))
    }

    func finished() -> GoodsPlan {
        var plan = plan
        plan.lines.sort { ($0.need, $0.lot) < ($1.need, $1.lot) }
        plan.shortfalls.sort { $0.need < $1.need }
        plan.totals = GoodsPlan.Totals(of: plan.lines, in: problem)
        return plan
    }
}
