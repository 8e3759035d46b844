import Matching

/// The best allocation of a small problem by trying them all, without any flow.
///
/// Deliveries y can be carried out exactly if no set of needs asks more than the lots that may serve one of them hold
/// (Hall's condition for transport).
struct LeximinOracle {
    private let problem: GoodsProblem
    /// For each set of needs, as a bit mask, the stock within its reach.
    private var reach: [Int64]

    init(_ problem: GoodsProblem) {
        self.problem = problem
        reach = []
        let admitted = (0..<problem.lots.count).map { lot in
            (0..<problem.needs.count).reduce(0) { $0 | (Self.admits(lot, $1, problem) ? 1 << $1 : 0) }
        }
        reach = (0..<(1 << problem.needs.count)).map { set in
            admitted.indices.reduce(0) { $0 + (admitted[$1] & set != 0 ? problem.lots.quantity[$1] : 0) }
        }
    }

    /// For comparing shares only: nothing is tried.
    init(needsOnly problem: GoodsProblem) {
        self.problem = problem
        reach = []
    }

    static func admits(_ lot: Int, _ need: Int, _ problem: GoodsProblem) -> Bool {
        let (depot, shelter) = (problem.lots.depot[lot], problem.needs.shelter[need])
        let (has, wants) = (problem.lots.item[lot], problem.needs.item[need])
        let accepted =
            has == wants
            || zip(problem.substitutes.needItem, problem.substitutes.lotItem).contains { $0 == wants && $1 == has }
        guard accepted, problem.depots.isOpen[Int(depot)], problem.shelters.isOpen[Int(shelter)] else { return false }
        return (0..<problem.links.count).contains { link in
            let arrival = problem.policy.handlingMinutes + problem.links.minutes[link]
            return problem.links.depot[link] == depot && problem.links.shelter[link] == shelter
                && problem.links.isOpen[link] && arrival <= problem.needs.neededByMinute[need]
                && problem.lots.expiryMinute[lot] >= arrival + problem.policy.minLifeMinutes
        }
    }

    /// The sorted shares of each tier, tier 1 first.
    func shares(_ received: [Int64]) -> [[Fraction]] {
        (1...problem.policy.tiers).map { tier in
            received.indices.filter { problem.needs.tier[$0] == tier }
                .map { Fraction(received[$0], of: problem.needs.quantity[$0]) }.sorted()
        }
    }

    /// Below zero, 0 or above zero as `a` is worse than, as good as, or better than `b`.
    static func compare(_ a: [[Fraction]], _ b: [[Fraction]]) -> Int {
        for (x, y) in zip(a.joined(), b.joined()) {
            if x < y { return -1 }
            if y < x { return 1 }
        }
        return 0
    }

    func bestReceived() -> [Int64] {
        var best = [Int64](repeating: 0, count: problem.needs.count)
        tryAll(from: 0, best, &best)
        return best
    }

    private func tryAll(from need: Int, _ received: [Int64], _ best: inout [Int64]) {
        guard need < received.count else {
            if Self.compare(shares(received), shares(best)) > 0 { best = received }
            return
        }
        var received = received
        for quantity in 0...problem.needs.quantity[need] {
            received[need] = quantity
            guard isFeasible(received, upTo: need) else { break }
            tryAll(from: need + 1, received, &best)
        }
    }

    private func isFeasible(_ received: [Int64], upTo last: Int) -> Bool {
        (1..<(1 << (last + 1))).allSatisfy { set in
            var asked: Int64 = 0
            for need in 0...last where set >> need & 1 == 1 { asked += received[need] }
            return asked <= reach[set]
        }
    }
}
