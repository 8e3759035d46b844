/// Finds the ``FundBottleneck`` of requests that go short.
///
/// From the block to the money that could still give to it, from there to the blocks it serves, and so on: the set that
/// is reached is closed, and all its money is spent inside, hence a minimum cut. It is searched among components, each
/// of which is reached as a whole or not at all, once for each.
struct FundBottlenecks: ~Copyable {
    private let ground: FundGround
    private let components: ResidualComponents
    private let sums: ComponentSums
    private var known: [Int64: FundBottleneck] = [:]
    private var seen: [Int32]
    private var search: Int32 = 0

    init(_ ground: FundGround, in flow: borrowing FundFlow) {
        self.ground = ground
        components = ResidualComponents(of: flow)
        sums = ComponentSums(components, of: flow)
        seen = Array(repeating: 0, count: components.count)
    }

    /// The bottleneck of the requests of `tier` in the block at `vertex`.
    mutating func bottleneck(of vertex: Int, tier: Int32) -> FundBottleneck {
        let component = components.component[vertex]
        let key = Int64(component) << 8 | Int64(tier)
        if let found = known[key] { return found }
        let found = measure(reach(from: component), tier)
        known[key] = found
        return found
    }

    private mutating func reach(from start: Int32) -> [Int32] {
        search += 1
        seen[Int(start)] = search
        var (set, next) = ([start], 0)
        while next < set.count {
            for other in sums.reached[Int(set[next])] where seen[Int(other)] != search {
                seen[Int(other)] = search
                set.append(other)
            }
            next += 1
        }
        return set.sorted()
    }

    private func measure(_ set: [Int32], _ tier: Int32) -> FundBottleneck {
        var found = FundBottleneck()
        var (purses, limited, sharing): ([Int32], Set<Int32>, Set<Int32>) = ([], [], [])
        for component in set.map(Int.init) {
            purses += sums.purses[component]
            for requests in sums.requests[component] { Self.count(requests, tier, &found) }
            for entrance in sums.entrances[component] where entrance.from < 0 || seen[Int(entrance.from)] != search {
                found.money += entrance.amount
                let rows = ground.purses[Int(entrance.purse)].sources
                if entrance.isMunicipality { limited.formUnion(rows) } else { sharing.formUnion(rows) }
            }
        }
        found.isHelpedByMoneyAlone = set.allSatisfy { isHelpedByMoneyAlone(Int($0)) }
        found.money += purses.reduce(0) { $0 + ground.purses[Int($1)].amount }
        found.sources = richest(purses)
        (found.limitedSources, found.sharingSources) = (limited.sorted(), sharing.sorted())
        return found
    }

    /// Asked while the set at hand is marked as seen.
    private func isHelpedByMoneyAlone(_ component: Int) -> Bool {
        !sums.isHeldByLimits[component] && sums.wantedBy[component].allSatisfy { seen[Int($0)] == search }
    }

    private static func count(_ requests: ComponentSums.Requests, _ tier: Int32, _ found: inout FundBottleneck) {
        found.requests += requests.count
        found.lacking += requests.asked - requests.got
        guard requests.tier >= tier else {
            found.higherTiers += requests.got
            return
        }
        found.demand += requests.asked
        found.shortage += requests.asked - requests.got
    }

    private func richest(_ purses: [Int32]) -> [Int32] {
        let amounts = ground.problem.sources.amount
        return purses.flatMap { ground.purses[Int($0)].sources }
            .sorted { (amounts[Int($1)], $0) < (amounts[Int($0)], $1) }
    }
}
