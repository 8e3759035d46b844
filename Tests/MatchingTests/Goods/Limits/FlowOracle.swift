import Matching

/// The best allocation of a very small problem with limits on weight and closed cases, by trying every flow.
struct FlowOracle {
    private let problem: GoodsProblem
    private let pairs: [(lot: Int, need: Int)]
    private(set) var best: [Int64]
    private let shares: LeximinOracle
    private var seen = Set<[Int64]>()

    init(_ problem: GoodsProblem) {
        self.problem = problem
        shares = LeximinOracle(needsOnly: problem)
        best = Array(repeating: 0, count: problem.needs.count)
        pairs = (0..<problem.lots.count).flatMap { lot in
            (0..<problem.needs.count).filter { LeximinOracle.admits(lot, $0, problem) }.map { (lot, $0) }
        }
        var grams = problem.depots.dispatchGrams
        if !problem.policy.useDispatchCapacity { grams = grams.map { _ in .max } }
        tryAll(0, problem.lots.quantity, grams, best)
    }

    /// Sorted shares of each tier, more than asked counting as all.
    func shares(_ received: [Int64]) -> [[Fraction]] {
        shares.shares(received.indices.map { min(received[$0], problem.needs.quantity[$0]) })
    }

    private mutating func tryAll(_ pair: Int, _ left: [Int64], _ grams: [Int64], _ received: [Int64]) {
        guard pair < pairs.count else {
            guard seen.insert(received).inserted else { return }
            if LeximinOracle.compare(shares(received), shares(best)) > 0 { best = received }
            return
        }
        let (lot, need) = pairs[pair]
        let step = problem.policy.breakCases ? 1 : Int64(problem.lots.pack[lot])
        let depot = Int(problem.lots.depot[lot])
        let weight = step * problem.items.grams[Int(problem.lots.item[lot])]
        var (left, grams, received) = (left, grams, received)
        while true {
            tryAll(pair + 1, left, grams, received)
            let isShort = received[need] < problem.needs.quantity[need]
            guard isShort, left[lot] >= step, grams[depot] >= weight else { return }
            left[lot] -= step
            grams[depot] -= weight
            received[need] += step
        }
    }
}

extension GoodsPlan {
    /// Grams that leave each depot.
    func grams(in problem: GoodsProblem) -> [Int64] {
        var grams = [Int64](repeating: 0, count: problem.depots.count)
        for line in lines {
            let lot = Int(line.lot)
            grams[Int(problem.lots.depot[lot])] += line.quantity * problem.items.grams[Int(problem.lots.item[lot])]
        }
        return grams
    }

    /// What breaks a rule, in words.
    func fault(in problem: GoodsProblem) -> String? {
        for line in lines {
            if line.quantity <= 0 { return "empty line" }
            if !LeximinOracle.admits(Int(line.lot), Int(line.need), problem) { return "inadmissible \(line)" }
            let pack = Int64(problem.lots.pack[Int(line.lot)])
            if !problem.policy.breakCases, line.quantity % pack != 0 { return "opened case \(line)" }
        }
        for lot in 0..<problem.lots.count where taken(from: Int32(lot)) > problem.lots.quantity[lot] {
            return "lot \(lot)"
        }
        for need in 0..<problem.needs.count {
            let own = lines.filter { $0.need == Int32(need) }
            let most = own.map { problem.policy.breakCases ? 0 : Int64(problem.lots.pack[Int($0.lot)]) - 1 }.max() ?? 0
            if received(by: Int32(need)) > problem.needs.quantity[need] + most { return "need \(need)" }
        }
        let grams = grams(in: problem)
        for depot in grams.indices
        where problem.policy.useDispatchCapacity && grams[depot] > problem.depots.dispatchGrams[depot] {
            return "depot \(depot) sends \(grams[depot])"
        }
        return nil
    }
}
