/// Settles classes together that share the weight limits of depots.
///
///     Σ_(u in d) grams_u · x_u ≤ limit_d     for each depot d
///
/// First the classes are settled as if there were no limit: if the plan keeps all limits, it is the answer, since nothing
/// less bound can be fairer or cheaper. Otherwise the classes with stock in a depot that could send too much are
/// settled together: continuous levels (``DispatchLevels``), whole units (``DispatchRounding``), then costs class by
/// class, each within what the limits leave (``DispatchCosts``). The other classes keep what they have.
struct DispatchRun: Sendable {
    private let classes: [ItemClass]
    private let ground: Ground
    private let watch: EngineWatch

    init(_ classes: [ItemClass], on ground: Ground, watch: EngineWatch) {
        (self.classes, self.ground, self.watch) = (classes, ground, watch)
    }

    // MARK: - Whether limits bind

    /// What a class sends from each depot.
    func grams(of settled: borrowing SettledClass) -> [Int128] {
        let problem = ground.problem
        var grams = [Int128](repeating: 0, count: problem.depots.count)
        let lines = settled.lines
        for line in lines.lot.indices {
            let lot = Int(lines.lot[line])
            grams[Int(problem.lots.depot[lot])] +=
                Int128(lines.quantity[line]) * Int128(problem.items.grams[Int(problem.lots.item[lot])])
        }
        return grams
    }

    func keepsLimits(_ grams: [[Int128]]) -> Bool {
        ground.problem.depots.dispatchGrams.indices.allSatisfy { depot in
            grams.reduce(0) { $0 + $1[depot] } <= Int128(ground.problem.depots.dispatchGrams[depot])
        }
    }

    /// Depots whose stock weighs more than may leave them.
    private func limitedDepots() -> [Int32] {
        let problem = ground.problem
        var grams = [Int128](repeating: 0, count: problem.depots.count)
        for lot in classes.flatMap(\.lots).map(Int.init) {
            grams[Int(problem.lots.depot[lot])] +=
                Int128(problem.lots.quantity[lot]) * Int128(problem.items.grams[Int(problem.lots.item[lot])])
        }
        return grams.indices.filter { grams[$0] > Int128(problem.depots.dispatchGrams[$0]) }.map(Int32.init)
    }

    private func isCoupled(_ one: ItemClass, _ limited: Set<Int32>) -> Bool {
        one.lots.contains { lot in
            let row = Int(lot)
            return limited.contains(ground.problem.lots.depot[row])
                && ground.problem.items.grams[Int(ground.problem.lots.item[row])] > 0
        }
    }

    // MARK: - Settling

    /// The answers of all classes; `apart` holds those of classes settled without limits.
    func settle<Answer>(_ apart: [Answer], _ take: (borrowing SettledClass) -> Answer) -> [Answer] {
        let depots = limitedDepots()
        let limited = Set(depots)
        let coupled = classes.indices.filter { isCoupled(classes[$0], limited) }
        var answers = apart
        var together = settleTogether(coupled.map { classes[$0] }, depots)
        for (place, index) in coupled.enumerated() {
            answers[index] = together.costs.settle(place, limits: together.limits, watch.isCancelled, take)
        }
        watch.settled(ground.problem.needs.count, of: ground.problem.needs.count)
        return answers
    }

    private func settleTogether(_ coupled: [ItemClass], _ depots: [Int32]) -> (
        costs: DispatchCosts, limits: DispatchLimits
    ) {
        let all = coupled.map { ClassShares(unsettled: $0, on: ground) }
        var levels = DispatchLevels(all, limited: depots, of: ground.problem)
        let tiers = ground.problem.policy.tiers
        var isFair = true
        for tier in 1...tiers where isFair {
            isFair = levels.settle(tier: tier, isCancelled: watch.isCancelled)
        }
        var rounding = DispatchRounding(DispatchFlow(all, levels.rows, of: ground.problem))
        rounding.roundDown(levels)
        if !isFair { rounding.handOutPlainly(tiers: tiers) }
        isFair = isFair && rounding.handOut(tiers: tiers, isCancelled: watch.isCancelled)
        if !isFair { for one in all { one.markUnfair() } }
        return (DispatchCosts(rounding.flow), DispatchLimits(levels, rounding.flow, in: ground.problem))
    }
}
