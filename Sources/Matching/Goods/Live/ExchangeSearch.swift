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
/// All of a fresh piece that was in one old piece had the same neighbours then, and what passes through it could pass
/// then. Unless it now wants units sooner, nobody need be looked for who gives; unless it gives later ones, nobody who
/// wants.
///
/// A chain that leads out of the region and back changes no share, but costs might fall along it; it is taken in too. So
/// is whatever unused stock can reach: one depot may send more there and another keep more.
struct ExchangeSearch {
    private let ground: Surroundings
    /// From where each piece was reached; `nil` for those next to the source.
    private var cameFrom: [LiveVertex: LiveVertex?] = [:]
    /// The earliest unit wanted on the way to each piece, itself included; `nil` when nothing is wanted on it.
    private var wanted: [LiveVertex: UnitKey?] = [:]
    private var open: [LiveVertex] = []
    private var found = Set<LiveVertex>()

    private let marks: VertexMarks

    init(in ground: Surroundings, _ marks: VertexMarks) {
        self.ground = ground
        self.marks = marks
    }

    /// What outside has to be settled together with the region because of a fresh piece; empty when nothing has to.
    ///
    /// `before` is what the old piece that the fresh one was in gave and wanted.
    mutating func partners(of source: LiveVertex, before: PieceKeys?) -> Set<LiveVertex> {
        let own = ground.keys(of: source)
        found.removeAll(keepingCapacity: true)
        let best = before.map { own.wantsSooner(than: $0) } ?? true ? lookUpstream(of: source) : own.gives
        let mayGive = before.map { own.givesLater(than: $0) } ?? true
        if found.isEmpty, mayGive, let best { lookDownstream(of: source, offering: best) }
        return found
    }

    /// Answers the best unit that can be given to or by the source.
    private mutating func lookUpstream(of source: LiveVertex) -> UnitKey? {
        let own = ground.keys(of: source)
        var best = own.gives
        begin()
        reachGivers(of: source, isFirst: true)
        while let vertex = open.popLast() {
            let keys = ground.keys(of: vertex)
            if let gives = keys.gives {
                if gives == .unused || own.wantsBefore(gives) { takeWay(to: vertex) }
                if best.map({ $0 < gives }) ?? true { best = gives }
            }
            let isBehindLate = best.map { best in keys.wants.map { best < $0 } ?? true } ?? true
            if isBehindLate { reachGivers(of: vertex, isFirst: false) }
        }
        return best
    }

    private mutating func reachGivers(of vertex: LiveVertex, isFirst: Bool) {
        marks.begin()
        for need in ground.needs(of: vertex) {
            ground.supply.forEachWay(to: need) { way in
                let next = ground.vertex(ofNode: way.node)
                guard marks.meets(next), cameFrom[next] == nil else { return }
                cameFrom[next] = .some(isFirst ? nil : vertex)
                open.append(next)
            }
        }
    }

    private mutating func lookDownstream(of source: LiveVertex, offering best: UnitKey) {
        begin()
        wanted[source] = .some(ground.keys(of: source).wants)
        _ = reachTakers(of: source, source: source, isFirst: true)
        while let vertex = open.popLast() {
            guard vertex != source else { continue }
            let keys = ground.keys(of: vertex)
            if keys.wantsBefore(best) || (best == .unused && keys.gives != nil) { takeWay(to: vertex) }
            let canComeBack = canComeBack(through: vertex, keys)
            guard keys.gives.map({ $0 < best }) ?? true || canComeBack else { continue }
            if reachTakers(of: vertex, source: source, isFirst: false), canComeBack { takeWay(to: vertex) }
        }
    }

    /// Whether units that pass here could come back to the source: no piece on such a circle gives a unit that another
    /// wants sooner.
    private func canComeBack(through vertex: LiveVertex, _ keys: PieceKeys) -> Bool {
        guard let gives = keys.gives else { return false }
        return (wanted[vertex] ?? nil).map { !($0 < gives) } ?? true
    }

    /// Answers whether `vertex` can give to the source.
    private mutating func reachTakers(of vertex: LiveVertex, source: LiveVertex, isFirst: Bool) -> Bool {
        var comesBack = false
        let before = wanted[vertex] ?? nil
        marks.begin()
        for node in ground.nodes(of: vertex) {
            ground.users.forEachNeed(of: node) { need in
                let next = ground.vertex(ofNeed: need)
                guard marks.meets(next) else { return }
                comesBack = comesBack || next == source
                note(next, from: isFirst ? nil : vertex, before)
            }
        }
        return comesBack
    }

    /// A piece is looked at again when it is reached on a way on which units are wanted later than before.
    private mutating func note(_ vertex: LiveVertex, from: LiveVertex?, _ before: UnitKey?) {
        let wants = ground.keys(of: vertex).wants
        let onWay = before.map { before in wants.map { min($0, before) } ?? before } ?? wants
        if let known = wanted[vertex] {
            guard let known, onWay.map({ known < $0 }) ?? true else { return }
        }
        wanted[vertex] = .some(onWay)
        cameFrom[vertex] = .some(from)
        open.append(vertex)
    }

    private mutating func begin() {
        cameFrom.removeAll(keepingCapacity: true)
        wanted.removeAll(keepingCapacity: true)
        open.removeAll(keepingCapacity: true)
    }

    /// Takes in the pieces outside the region on the way to `vertex`.
    private mutating func takeWay(to vertex: LiveVertex) {
        var (next, steps): (LiveVertex?, Int) = (vertex, 0)
        while let piece = next, steps <= cameFrom.count {
            if case .fresh = piece {} else { found.insert(piece) }
            next = cameFrom[piece] ?? nil
            steps += 1
        }
    }
}
