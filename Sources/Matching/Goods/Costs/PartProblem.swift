/// The transport problem of one piece: who sends how much to whom, with everybody's share fixed.
///
///     min Σ cost(u, n) · x(u, n)   Σₙ x(u, n) ≤ stock(u),   Σᵤ x(u, n) = yₙ
///
/// Vertices are the piece's nodes, then its needs, then the rest, which takes what nobody gets. A node sends to the rest
/// by one arc per date of its lots: what stays behind saves the days it would have cost, so the youngest stays.
struct PartProblem: ~Copyable {
    /// An admissible pair of the piece; its vertices are rows of ``nodes`` and ``members``.
    struct Pair: BitwiseCopyable {
        let node: Int32
        let member: Int32
        let penalty: Int64
        let gramKilometres: Int64
        /// Units that the need was told of.
        let announced: Int64
        /// Units a fair allocation happens to send here: where the search starts.
        let start: Int64
    }

    /// Nodes and members of the network.
    private(set) var nodes = Pile<Int32>()
    private(set) var members = Pile<Int32>()
    private(set) var pairs = Pile<Pair>(capacity: 256)
    /// The largest cost of a pair on each level.
    private(set) var most = UnitCost()
    /// Vertex of each node of the class; holds for the nodes of the piece.
    private let vertex: Column<Int32>
    /// Where to start instead, when something is known.
    var earlier = EarlierShipments()
    /// What is left of a group's units on each of its arcs while they are handed to its members.
    private var remaining = Pile<Int64>()

    init(classNodes: Int) {
        vertex = Column(classNodes, repeating: -1)
    }

    mutating func removeAll() {
        nodes.removeAll()
        members.removeAll()
        pairs.removeAll()
        most = UnitCost()
    }

    mutating func add(node: Int32) {
        vertex[node] = Int32(nodes.count)
        nodes.append(node)
    }

    /// Adds the members of a group that get something, with their pairs inside the piece.
    mutating func add(
        group: Int, of shares: borrowing Leximin, _ parts: borrowing LiveParts, on stretch: Stretch
    ) {
        remaining.removeAll()
        for arc in shares.flow.network.arcs(of: group) { remaining.append(shares.flow.amount[arc]) }
        for member in shares.flow.network.members(of: group) where shares.granted[member] > 0 {
            add(member: member, of: group, shares, parts, stretch)
        }
    }

    private mutating func add(
        member: Int, of group: Int, _ shares: borrowing Leximin, _ parts: borrowing LiveParts,
        _ stretch: Stretch
    ) {
        let row = Int32(members.count)
        members.append(Int32(member))
        let part = parts.groupPart[group]
        let need = shares.flow.network.members[member]
        let known = earlier.of(need)
        var (way, left) = (0, shares.granted[member])
        stretch.supply.forEachWay(to: need) { found in
            let node = stretch.number[found.node]
            guard node >= 0 else { return }
            defer { way += 1 }
            guard parts.nodePart[node] == part else { return }
            let start = known?.units(from: found.node) ?? min(left, remaining[way])
            left = max(0, left - start)
            remaining[way] = max(0, remaining[way] - start)
            let cost = stretch.supply.gramKilometres(of: found)
            most.penalty = max(most.penalty, found.penalty)
            most.gramKilometres = max(most.gramKilometres, cost)
            let announced = stretch.supply.announced.units(from: found.node, to: need)
            if announced > 0 { most.novelty = 1 }
            pairs.append(
                Pair(
                    node: vertex[node], member: row, penalty: found.penalty, gramKilometres: cost,
                    announced: announced, start: start))
        }
    }
}
