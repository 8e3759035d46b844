/// Looks around a region that was settled anew for pieces outside with which it should exchange units.
///
/// Before the change no exchange helped anywhere, outside nothing has moved, and inside nothing is left to gain; so a
/// chain of exchanges that helps now has a link inside and one outside. Whatever lies behind a piece wants units no earlier than that piece
/// gives them, which ends the search after a few steps:
///
/// - Upstream (who could give): the best that can be given is looked for; behind a piece that wants units no later than
///   the best so far nothing better is found.
/// - Downstream (who wants what can be given): behind a piece that gives no better than what is offered nobody wants it
///   sooner.
///
/// A chain that leads out of the region and back changes no share, but costs might fall along it; it is taken in too. So
/// is whatever unused stock can reach: one depot may send more there and another keep more.
struct ExchangeSearch {
    private let ground: Surroundings
    /// From where each piece was reached; `nil` for those next to the source.
    private var cameFrom: [LiveVertex: LiveVertex?] = [:]
    private var open: [LiveVertex] = []

    init(in ground: Surroundings) {
        self.ground = ground
    }

    /// What outside has to be settled together with the region because of a fresh piece; empty when nothing has to.
    mutating func partners(of source: LiveVertex) -> [LiveVertex] {
        let keys = ground.keys(of: source)
        let offer = bestOffer(to: source)
        if let best = offer.key, let giver = offer.giver, best == .unused || keys.wantsBefore(best) {
            let outside = way(to: giver)
            if !outside.isEmpty { return outside }
        }
        return offer.key.flatMap { taker(of: $0, from: source) } ?? []
    }

    private mutating func bestOffer(to source: LiveVertex) -> (key: UnitKey?, giver: LiveVertex?) {
        var best: (key: UnitKey?, giver: LiveVertex?) = (ground.keys(of: source).gives, nil)
        begin()
        reachGivers(of: source, isFirst: true)
        while let vertex = open.popLast() {
            let keys = ground.keys(of: vertex)
            if let gives = keys.gives, best.key.map({ $0 < gives }) ?? true { best = (gives, vertex) }
            let isBehindLate = best.key.map { best in keys.wants.map { best < $0 } ?? true } ?? true
            if isBehindLate { reachGivers(of: vertex, isFirst: false) }
        }
        return best
    }

    private mutating func reachGivers(of vertex: LiveVertex, isFirst: Bool) {
        for need in ground.needs(of: vertex) {
            ground.supply.forEachWay(to: need) { note(ground.vertex(ofNode: $0.node), from: isFirst ? nil : vertex) }
        }
    }

    private mutating func taker(of key: UnitKey, from source: LiveVertex) -> [LiveVertex]? {
        let wants = ground.keys(of: source).wants
        begin()
        _ = reachTakers(of: source, source: source, isFirst: true)
        while let vertex = open.popLast() {
            guard vertex != source else { continue }
            let keys = ground.keys(of: vertex)
            if keys.wantsBefore(key) || (key == .unused && keys.gives != nil) {
                let outside = way(to: vertex)
                if !outside.isEmpty { return outside }
            }
            let canComeBack = keys.gives.map { gives in wants.map { !($0 < gives) } ?? true } ?? false
            guard keys.gives.map({ $0 < key }) ?? true || canComeBack else { continue }
            if reachTakers(of: vertex, source: source, isFirst: false), canComeBack {
                let outside = way(to: vertex)
                if !outside.isEmpty { return outside }
            }
        }
        return nil
    }

    /// Answers whether `vertex` can give to the source.
    private mutating func reachTakers(of vertex: LiveVertex, source: LiveVertex, isFirst: Bool) -> Bool {
        var comesBack = false
        for node in ground.nodes(of: vertex) {
            ground.users.forEachNeed(of: node) { need in
                let next = ground.vertex(ofNeed: need)
                comesBack = comesBack || next == source
                note(next, from: isFirst ? nil : vertex)
            }
        }
        return comesBack
    }

    private mutating func begin() {
        cameFrom.removeAll(keepingCapacity: true)
        open.removeAll(keepingCapacity: true)
    }

    private mutating func note(_ vertex: LiveVertex, from: LiveVertex?) {
        guard cameFrom[vertex] == nil else { return }
        cameFrom[vertex] = .some(from)
        open.append(vertex)
    }

    /// The pieces outside the region on the way to `vertex`.
    private func way(to vertex: LiveVertex) -> [LiveVertex] {
        var (found, next): ([LiveVertex], LiveVertex?) = ([], vertex)
        while let piece = next {
            if case .fresh = piece {} else { found.append(piece) }
            next = cameFrom[piece] ?? nil
        }
        return found
    }
}
