/// What a region looks like when it is settled anew: its pieces, not yet with their shipments.
struct RegionAnswer: ~Copyable {
    let shares: Leximin
    private(set) var parts: LiveParts
    /// The pieces by part; behind them needs that get nothing and nodes that send nothing, each for itself.
    private(set) var pieces: [LivePiece] = []
    /// The piece of each node of the stretch.
    private(set) var pieceOfNode: [Int32] = []
    /// The old piece that all of a fresh one was in; `nil` for what comes from several.
    private var origin: [LiveVertex?] = []
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

    /// Finds out where fresh pieces come from, and which are old ones: same nodes, same needs, same shares, and not
    /// touched by the change.
    mutating func compare(with old: LivePieces, _ region: Region) {
        origin = pieces.map { Self.origin(of: $0, among: old) }
        unchanged = zip(pieces, origin).map { fresh, origin in
            guard let origin, !region.seeds.contains(origin), old.nodes(of: origin).count == fresh.nodes.count,
                old.needs(of: origin).count == fresh.needs.count,
                fresh.needs.allSatisfy({ book.granted[$0] == book.share[$0] })
            else { return nil }
            return origin
        }
    }

    private static func origin(of fresh: LivePiece, among old: LivePieces) -> LiveVertex? {
        let first = fresh.nodes.first.map { old.vertex(ofNode: $0) } ?? fresh.needs.first.map { old.vertex(ofNeed: $0) }
        guard let vertex = first, fresh.nodes.allSatisfy({ old.vertex(ofNode: $0) == vertex }),
            fresh.needs.allSatisfy({ old.vertex(ofNeed: $0) == vertex })
        else { return nil }
        return vertex
    }

    /// What a fresh piece gave and wanted before the change; `nil` where that is not known, or means nothing any more.
    func keysBefore(of piece: Int, in old: LivePieces, _ region: Region) -> PieceKeys? {
        guard !region.opensWays, let origin = origin[piece] else { return nil }
        if case .piece = origin { return old.keys(of: origin) }
        return region.seeds.contains(origin) ? nil : old.keys(of: origin)
    }

    /// What a part sends is known already.
    mutating func drop(_ part: Int) { parts.drop(part) }

    private mutating func collect(_ region: Region, _ ground: Ground) {
        pieces = Array(repeating: LivePiece(), count: parts.count)
        for part in 0..<parts.count where parts.hasRest[part] { pieces[part].keys.includeUnused() }
        for node in 0..<shares.flow.network.nodeCount { take(node: node) }
        for need in region.needs { (book.fresh[need], book.share[need]) = (-1, 0) }
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
        (book.fresh[row], book.share[row]) = (part, got)
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
