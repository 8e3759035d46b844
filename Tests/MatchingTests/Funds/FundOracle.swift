import Matching

/// A slow judge that shares nothing with the engine: every source with every request by itself, flows by augmenting ways.
struct FundOracle {
    let problem: FundProblem

    /// Whether every request can get exactly what `wanted` says.
    func canFund(_ wanted: [Int64]) -> Bool {
        var network = network(wanted, cost: false)
        var solver = NetworkSimplex<Int64>()
        return (try? solver.solve(&network)) == .optimal
    }

    /// The least flexibility with which every request gets exactly what `wanted` says.
    func leastFlexibility(_ wanted: [Int64]) -> Int128? {
        var network = network(wanted, cost: true)
        var solver = NetworkSimplex<Int64>()
        guard (try? solver.solve(&network)) == .optimal else { return nil }
        return network.totalCost()
    }

    /// The best shares of all, by trying every vector.
    func bestShares() -> [[Fraction]] {
        var wanted = problem.requests.amount.map { _ in Int64(0) }
        var best = problem.shares(of: wanted)
        repeat {
            let shares = problem.shares(of: wanted)
            if FundProblem.isWorse(best, than: shares), canFund(wanted) { best = shares }
        } while advance(&wanted)
        return best
    }

    private func advance(_ wanted: inout [Int64]) -> Bool {
        for row in wanted.indices {
            guard wanted[row] == problem.requests.amount[row] else {
                wanted[row] += 1
                return true
            }
            wanted[row] = 0
        }
        return false
    }

    private func network(_ wanted: [Int64], cost: Bool) -> FlowNetwork<Int64> {
        var network = FlowNetwork<Int64>()
        network.supplyUse = .atMost
        let breadths = problem.breadths
        for amount in problem.sources.amount { network.addNode(supply: amount) }
        for amount in wanted { network.addNode(supply: -amount) }
        for source in problem.sources.amount.indices {
            var pairs: [Int32: Int] = [:]
            for request in wanted.indices where problem.isEligible(source, for: request) {
                let place = problem.requests.municipality[request]
                let pair = pairs[place] ?? network.addNode()
                if pairs[place] == nil {
                    let most = problem.limit(of: source, in: place) ?? problem.sources.amount[source]
                    network.addArc(from: source, to: pair, capacity: most, cost: cost ? breadths[source] : 0)
                }
                pairs[place] = pair
                network.addArc(
                    from: pair, to: problem.sources.count + request,
                    capacity: problem.shareLimit(of: source, for: request), cost: 0)
            }
        }
        return network
    }
}
