/// The part of a plan that belongs to one class, by need.
struct ClassPlan {
    private(set) var lines: [GoodsPlan.Line] = []
    private(set) var shortfalls: [GoodsPlan.Shortfall] = []
    private(set) var isComplete = true
    private(set) var loss: RoundingLoss?

    init() {}

    /// The plan of `needs`; `found` holds their lines in the same order.
    init(of needs: [Int32], _ found: ClassLines, in problem: GoodsProblem, _ explanation: ClassExplanation) {
        var explanation = explanation
        isComplete = found.isComplete
        loss = found.loss
        var line = 0
        for need in needs {
            let first = line
            while line < found.need.count, found.need[line] == need { line += 1 }
            take(found, first..<line, for: need, asked: problem.needs.quantity[Int(need)], &explanation)
        }
    }

    private mutating func take(
        _ found: ClassLines, _ range: Range<Int>, for need: Int32, asked: Int64, _ explanation: inout ClassExplanation
    ) {
        let served = range.reduce(0) { $0 + found.quantity[$1] }
        for line in range.sorted(by: { found.lot[$0] < found.lot[$1] }) {
            let reason = explanation.reason(forLineFrom: found.lot[line], to: need, served: served)
            lines.append(
                GoodsPlan.Line(lot: found.lot[line], need: need, quantity: found.quantity[line], reason: reason))
        }
        guard served < asked else { return }
        let reason = explanation.reason(forShortfallOf: need, served: served)
        shortfalls.append(GoodsPlan.Shortfall(need: need, missing: asked - served, reason: reason))
    }
}
