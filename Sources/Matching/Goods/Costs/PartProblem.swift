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

    /// Members that the same nodes may serve; each has a pair with every one of them, in the same order.
    struct Batch: BitwiseCopyable {
        let firstMember: Int
        let endMember: Int
        let firstPair: Int
        /// How many pairs each member has.
        let width: Int

        var members: Range<Int> { firstMember..<endMember }
    }

    /// Nodes and members of the network.
    private(set) var nodes = Pile<Int32>()
    private(set) var members = Pile<Int32>()
    /// Member by member.
    private(set) var pairs = Pile<Pair>(capacity: 256)
    private(set) var batches = Pile<Batch>()
    /// The largest cost of a pair on each level.
    private(set) var most = UnitCost()
    /// Where to start instead, when something is known.
    var earlier = EarlierShipments()
    /// Vertex of each node of the class; holds for the nodes of the piece.
    private let vertex: Column<Int32>
    private var ways = GroupWays()

    init(classNodes: Int) {
        vertex = Column(classNodes, repeating: -1)
    }

    mutating func removeAll() {
        nodes.removeAll()
        members.removeAll()
        pairs.removeAll()
        batches.removeAll()
        most = UnitCost()
    }

    mutating func add(node: Int32) {
        vertex[node] = Int32(nodes.count)
        nodes.append(node)
    }

    /// Adds the members of a group that get something, with their pairs inside the piece.
    mutating func add(group: Int, of shares: borrowing Leximin, _ parts: borrowing LiveParts, on stretch: Stretch) {
        let (member, pair) = (members.count, pairs.count)
        ways.removeAll()
        for arc in shares.flow.network.arcs(of: group) {
            let node = shares.flow.network.arcNode[arc]
            guard parts.nodePart[node] == parts.groupPart[group] else { continue }
            ways.add(
                shares.flow.network.nodes[node], vertex: vertex[node], left: shares.flow.amount[arc], of: stretch.supply
            )
        }
        for member in shares.flow.network.members(of: group) where shares.granted[member] > 0 {
            members.append(Int32(member))
            add(shares.granted[member], to: shares.flow.network.members[member], stretch.supply)
        }
        guard members.count > member else { return }
        batches.append(Batch(firstMember: member, endMember: members.count, firstPair: pair, width: ways.count))
    }

    /// Adds the pairs of the member that was added last.
    private mutating func add(_ units: Int64, to need: Int32, _ supply: ReachableSupply) {
        let (known, isAnnounced) = (earlier.of(need), !supply.announced.isEmpty)
        let row = Int32(truncatingIfNeeded: members.count - 1)
        ways.turn(to: need, of: supply)
        var left = units
        for place in 0..<ways.count {
            let node = ways[place].node
            let start = known?.units(from: node) ?? min(left, ways[place].left)
            left = max(0, left - start)
            ways.take(start, at: place)
            append(
                Pair(
                    node: ways[place].vertex, member: row, penalty: ways[place].penalty,
                    gramKilometres: ways.gramKilometres(at: place, of: supply),
                    announced: isAnnounced ? supply.announced.units(from: node, to: need) : 0, start: start))
        }
    }

    @inline(__always)
    private mutating func append(_ pair: Pair) {
        most.penalty = max(most.penalty, pair.penalty)
        most.gramKilometres = max(most.gramKilometres, pair.gramKilometres)
        if pair.announced > 0 { most.novelty = 1 }
        pairs.append(pair)
    }
}
