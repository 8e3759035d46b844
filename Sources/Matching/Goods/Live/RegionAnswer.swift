/// What a region looks like when it is settled anew: its pieces, not yet with their shipments.
struct RegionAnswer: ~Copyable {
    let shares: Leximin
    private(set) var parts: LiveParts
    /// The pieces by part; behind them needs that get nothing and nodes that send nothing, each for itself.
    private(set) var pieces: [LivePiece] = []
    /// The piece of each node of the stretch.
    private(set) var pieceOfNode: [Int32] = []
    /// The old piece that a fresh one equals in everything; `nil` for what has changed.
    private(set) var unchanged: [LiveVertex?] = []
    private let book: LiveBook

    init(of region: Region, on stretch: Stretch, in book: LiveBook) {
        let network = SupplyNetwork(of: region.needs.sorted(), on: stretch)
        var shares = Leximin(on: network)
        for tier in 1...stretch.supply.ground.problem.policy.tiers {
            _ = shares.settle(tier: tier, isCancelled: { false })
        }
        parts = LiveParts(of: shares.flow)
        self.shares = shares
        self.book = book
        collect(region, stretch.supply.ground)
    }

    /// Finds the fresh pieces that are old ones: same nodes, same needs, same shares, and not touched by the change.
    mutating func compare(with old: LivePieces, _ region: Region) {
        var granted: [Int32: Int64] = [:]
        for member in 0..<shares.flow.network.members.count {
            granted[shares.flow.network.members[member]] = shares.granted[member]
        }
        unchanged = pieces.map { fresh in
            let first =
                fresh.nodes.first.map { old.vertex(ofNode: $0) } ?? fresh.needs.first.map { old.vertex(ofNeed: $0) }
            guard let vertex = first, !region.seeds.contains(vertex),
                old.nodes(of: vertex).count == fresh.nodes.count, old.needs(of: vertex).count == fresh.needs.count,
                fresh.nodes.allSatisfy({ old.vertex(ofNode: $0) == vertex }),
                fresh.needs.allSatisfy({ old.vertex(ofNeed: $0) == vertex && book.granted[$0] == granted[$0] ?? 0 })
            else { return nil }
            return vertex
        }
    }

    /// What a part sends is known already.
    mutating func drop(_ part: Int) { parts.drop(part) }

    private mutating func collect(_ region: Region, _ ground: Ground) {
        pieces = Array(repeating: LivePiece(), count: parts.count)
        for part in 0..<parts.count where parts.hasRest[part] { pieces[part].keys.includeUnused() }
        for node in 0..<shares.flow.network.nodeCount { take(node: node) }
        for need in region.needs { book.fresh[need] = -1 }
        for group in 0..<shares.flow.network.groupCount {
            for member in shares.flow.network.members(of: group) { take(member: member, of: group) }
        }
        for need in region.needs where book.fresh[need] < 0 {
            addIdle(need: need, tier: ground.problem.needs.tier[Int(need)], asked: ground.asked(by: need))
        }
    }

    private mutating func take(node: Int) {
        let row = shares.flow.network.nodes[node]
        let part = parts.nodePart[node]
        guard part < 0 else {
            pieceOfNode.append(part)
            return pieces[Int(part)].nodes.append(row)
        }
        var piece = LivePiece()
        piece.nodes = [row]
        if shares.flow.network.stock[node] > 0 { piece.keys.includeUnused() }
        pieceOfNode.append(Int32(pieces.count))
        pieces.append(piece)
    }

    private mutating func take(member: Int, of group: Int) {
        let (got, asked) = (shares.granted[member], shares.flow.network.demand[member])
        let (row, tier) = (shares.flow.network.members[member], shares.flow.network.tier[group])
        guard got > 0 else { return addIdle(need: row, tier: tier, asked: asked) }
        let part = parts.groupPart[group]
        book.fresh[row] = part
        pieces[Int(part)].needs.append(row)
        pieces[Int(part)].keys.include(tier: tier, got: got, asked: asked)
    }

    private mutating func addIdle(need: Int32, tier: Int32, asked: Int64) {
        var piece = LivePiece()
        piece.needs = [need]
        piece.keys.include(tier: tier, got: 0, asked: asked)
        book.fresh[need] = Int32(pieces.count)
        pieces.append(piece)
    }
}
