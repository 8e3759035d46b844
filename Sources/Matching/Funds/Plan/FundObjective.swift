/// How good an allocation is, in the order in which two are compared.
///
///     tier by tier the shares, smallest first; then flexibility used = Σ amount · breadth, then grants — less is better
///
/// Told from what is handed out alone, whoever decided it.
package struct FundObjective: Hashable, Sendable {
    /// Tier 1 stands first.
    package var tiers: [Tier]
    /// Σ amount × breadth of the source (``FundProblem/breadths``).
    package var flexibility: Int64 = 0
    /// Pairs of source and request.
    package var grants = 0
    /// No plan with these shares has fewer grants: for each request as many as its widest share limits demand.
    package var fewestGrants = 0

    /// What the requests of one tier ask and get.
    package struct Tier: Hashable, Sendable {
        package var requests = 0
        package var asked: Int64 = 0
        package var funded: Int64 = 0
        package var requestsInFull = 0
        package var requestsWithNothing = 0
        /// The smallest share; `nil` without requests.
        package var lowest: Fraction?
    }
}

extension FundObjective {
    /// The objective of `allocation`, whose rows are rows of `problem`.
    package init(of allocation: FundAllocation, in problem: FundProblem) {
        let funded = allocation.funded(requests: problem.requests.count)
        tiers = Array(repeating: Tier(), count: Int(problem.tiers))
        for (row, amount) in funded.enumerated() {
            tiers[Int(problem.requests.tier[row]) - 1].count(Fraction(amount, of: problem.requests.amount[row]))
        }
        let breadths = problem.breadths
        for row in 0..<allocation.count {
            flexibility += allocation.amount[row] * breadths[Int(allocation.source[row])]
        }
        grants = Set(zip(allocation.source, allocation.request).map { Int64($0) << 32 | Int64($1) }).count
        fewestGrants = FewestGrants(problem).count(for: funded)
    }
}

extension FundObjective.Tier {
    fileprivate mutating func count(_ share: Fraction) {
        requests += 1
        asked += share.whole
        funded += share.part
        requestsInFull += share.part == share.whole ? 1 : 0
        requestsWithNothing += share.part == 0 ? 1 : 0
        lowest = min(lowest ?? share, share)
    }
}

/// How many grants there must be at least.
private struct FewestGrants {
    private let problem: FundProblem
    private let eligibility: Eligibility
    private let percents: [Int64]

    init(_ problem: FundProblem) {
        self.problem = problem
        let purses = Purse.all(in: problem)
        eligibility = Eligibility(purses)
        percents = purses.map(\.sharePercent)
    }

    func count(for funded: [Int64]) -> Int {
        var known: [Int64: [Int64]] = [:]
        return funded.indices.reduce(0) { sum, row in
            let (place, category) = (problem.requests.municipality[row], problem.requests.category[row])
            let key = Int64(place) << 8 | Int64(category)
            let widest = known[key] ?? widest(in: place, for: category)
            known[key] = widest
            return sum + grants(of: funded[row], asked: problem.requests.amount[row], widest)
        }
    }

    /// The percentages of all who may give, the widest first.
    private func widest(in municipality: Int32, for category: Int32) -> [Int64] {
        eligibility.purses(in: municipality, for: category).map { percents[Int($0)] }.sorted(by: >)
    }

    private func grants(of funded: Int64, asked: Int64, _ widest: [Int64]) -> Int {
        var (left, grants) = (funded, 0)
        for percent in widest where left > 0 {
            left -= FundGround.limit(percent, of: asked)
            grants += 1
        }
        return grants
    }
}
