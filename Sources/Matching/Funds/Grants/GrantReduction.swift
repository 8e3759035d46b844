/// The last step: grants as a forest (``GrantForest``), every limit of the single pair kept.
enum GrantReduction {
    static func reduced(_ grants: [Handout.Grant], _ blocks: FundBlocks, _ ground: FundGround) -> FundAllocation {
        var draft = Draft(ground)
        for grant in grants { draft.add(grant, blocks.members[grant.member]) }
        let forest = GrantForest(vertices: draft.vertexCount, draft.givers + draft.arcs)
        let reduced = forest.arcs.dropFirst(draft.givers.count)
        return allocation(of: reduced.indices.map { (draft.sources[$0 - draft.givers.count], reduced[$0]) }, ground)
    }

    /// By request, then source.
    private static func allocation(
        of arcs: [(source: Int32, arc: GrantForest.Arc)], _ ground: FundGround
    ) -> FundAllocation {
        let first = Int32(ground.problem.sources.count)
        let kept = arcs.filter { $0.arc.amount > 0 }.sorted { ($0.arc.head, $0.source) < ($1.arc.head, $1.source) }
        var allocation = FundAllocation()
        for (source, arc) in kept { allocation.add(arc.amount, from: source, to: arc.head - first) }
        return allocation
    }

    /// Vertices: sources, then requests, then pairs of a source and a municipality in which it has a limit.
    private struct Draft {
        private let ground: FundGround
        private(set) var arcs: [GrantForest.Arc] = []
        private(set) var sources: [Int32] = []
        private var pairs: [Int64: Int32] = [:]
        private(set) var givers: [GrantForest.Arc] = []

        init(_ ground: FundGround) { self.ground = ground }

        private var firstPair: Int { ground.problem.sources.count + ground.problem.requests.count }
        var vertexCount: Int { firstPair + pairs.count }

        mutating func add(_ grant: Handout.Grant, _ request: Int32) {
            let source = Int(grant.source)
            let percent = Int64(ground.problem.sources.maxSharePercent[source])
            arcs.append(
                GrantForest.Arc(
                    tail: giver(grant, request), head: Int32(ground.problem.sources.count) + request,
                    amount: grant.amount, most: FundGround.limit(percent, of: ground.amount(of: request))))
            sources.append(grant.source)
        }

        /// The source, or what stands for it in the municipality.
        private mutating func giver(_ grant: Handout.Grant, _ request: Int32) -> Int32 {
            let place = ground.problem.requests.municipality[Int(request)]
            guard let limit = ground.problem.limit(of: Int(grant.source), in: place) else { return grant.source }
            let key = Int64(grant.source) << 32 | Int64(place)
            if let pair = pairs[key] {
                givers[Int(pair)].amount += grant.amount
                return Int32(firstPair) + pair
            }
            let pair = Int32(pairs.count)
            pairs[key] = pair
            givers.append(
                GrantForest.Arc(tail: grant.source, head: Int32(firstPair) + pair, amount: grant.amount, most: limit))
            return Int32(firstPair) + pair
        }
    }
}
