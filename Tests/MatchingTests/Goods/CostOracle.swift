import Matching

/// Whether a plan could hand out the same shares at less cost, found without any of the engine's methods.
///
/// Two allocations with the same shares differ by cycles of exchanges, so a plan is cheapest exactly when the residual
/// network has no cycle of negative cost (M. Klein, "A primal method for minimal cost flows", Management Science 14,
/// 1967). Costs are compared level by level; cycles are looked for as Bellman and Ford do.
struct CostOracle {
    private struct Cost: Comparable {
        var levels: [Int64]

        static func < (a: Self, b: Self) -> Bool { a.levels.lexicographicallyPrecedes(b.levels) }
        static func + (a: Self, b: Self) -> Self { Self(levels: zip(a.levels, b.levels).map(+)) }
        static prefix func - (a: Self) -> Self { Self(levels: a.levels.map(-)) }
        static let none = Self(levels: [0, 0, 0])
    }

    private var arcs: [(from: Int, to: Int, cost: Cost)] = []
    private let vertexCount: Int

    init(_ plan: GoodsPlan, of problem: GoodsProblem) {
        let (lots, needs) = (problem.lots.count, problem.needs.count)
        vertexCount = lots + needs + 1
        for lot in 0..<lots {
            for need in 0..<needs where LeximinOracle.admits(lot, need, problem) {
                let cost = Self.cost(lot, need, problem)
                arcs.append((lot, lots + need, cost))
                let isUsed = plan.lines.contains { $0.lot == lot && $0.need == need }
                if isUsed { arcs.append((lots + need, lot, -cost)) }
            }
            let taken = plan.taken(from: Int32(lot))
            if taken > 0 { arcs.append((lot, lots + needs, .none)) }
            if taken < problem.lots.quantity[lot] { arcs.append((lots + needs, lot, .none)) }
        }
    }

    private static func cost(_ lot: Int, _ need: Int, _ problem: GoodsProblem) -> Cost {
        let (has, wants) = (problem.lots.item[lot], problem.needs.item[need])
        let row = (0..<problem.substitutes.count).first {
            problem.substitutes.needItem[$0] == wants && problem.substitutes.lotItem[$0] == has
        }
        let expiry = problem.lots.expiryMinute[lot]
        let days = expiry == GoodsProblem.Lots.undated ? 730 : min(730, Int64(expiry) / 1440)
        let link = (0..<problem.links.count).first {
            problem.links.depot[$0] == problem.lots.depot[lot]
                && problem.links.shelter[$0] == problem.needs.shelter[need]
        }
        let metres = link.map { problem.links.metres[$0] } ?? 0
        let penalty = has == wants ? 0 : row.map { problem.substitutes.penalty[$0] } ?? 0
        return Cost(levels: [penalty, days, problem.items.grams[Int(has)] * metres / 1000])
    }

    var canBeCheaper: Bool {
        var distance = [Cost](repeating: .none, count: vertexCount)
        for _ in 0..<vertexCount {
            var isShorter = false
            for arc in arcs where distance[arc.from] + arc.cost < distance[arc.to] {
                distance[arc.to] = distance[arc.from] + arc.cost
                isShorter = true
            }
            guard isShorter else { return false }
        }
        return true
    }
}
