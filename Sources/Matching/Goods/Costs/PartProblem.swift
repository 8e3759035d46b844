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
    }

    /// Members that the same nodes may serve; each has a pair with every one of them, in the same order.
    struct Batch: BitwiseCopyable {
        let firstMember: Int
        let endMember: Int
        let firstPair: Int
        /// How many pairs each member has.
        let width: Int
        /// Where ``PartProblem/amounts`` of its nodes begin.
        let firstAmount: Int

        var members: Range<Int> { firstMember..<endMember }
    }

    /// Nodes and members of the network.
    private(set) var nodes = Pile<Int32>()
    private(set) var members = Pile<Int32>()
    /// Member by member.
    private(set) var pairs = Pile<Pair>(capacity: 256)
    private(set) var batches = Pile<Batch>()
    /// What a fair allocation happens to send from each node to all members of a batch together.
    private(set) var amounts = Pile<Int64>()
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
        amounts.removeAll()
        most = UnitCost()
    }

    mutating func add(node: Int32) {
        vertex[node] = Int32(nodes.count)
        nodes.append(node)
    }

    /// Adds the members of a group that get something, with their pairs inside the piece.
    mutating func add(group: Int, of shares: borrowing Leximin, _ parts: borrowing LiveParts, on stretch: Stretch) {
        let (member, pair, amount) = (members.count, pairs.count, amounts.count)
        ways.removeAll()
        for arc in shares.flow.network.arcs(of: group) {
            let node = shares.flow.network.arcNode[arc]
            guard parts.nodePart[node] == parts.groupPart[group] else { continue }
            ways.add(shares.flow.network.nodes[node], vertex: vertex[node], of: stretch.supply)
            amounts.append(shares.flow.amount[arc])
        }
        for member in shares.flow.network.members(of: group) where shares.granted[member] > 0 {
            members.append(Int32(member))
            addPairs(to: shares.flow.network.members[member], stretch.supply)
        }
        guard members.count > member else { return }
        batches.append(
            Batch(
                firstMember: member, endMember: members.count, firstPair: pair, width: ways.count, firstAmount: amount))
    }

    /// Adds the pairs of the member that was added last.
    private mutating func addPairs(to need: Int32, _ supply: ReachableSupply) {
        let row = Int32(truncatingIfNeeded: members.count - 1)
        ways.turn(to: need, of: supply)
        for place in 0..<ways.count {
            let (vertex, penalty) = (ways[place].vertex, ways[place].penalty)
            let cost = ways.gramKilometres(at: place, of: supply)
            most.penalty = max(most.penalty, penalty)
            most.gramKilometres = max(most.gramKilometres, cost)
            pairs.append(Pair(node: vertex, member: row, penalty: penalty, gramKilometres: cost))
        }
        if !supply.announced.isEmpty { noteAnnounced(to: need, supply) }
    }

    private mutating func noteAnnounced(to need: Int32, _ supply: ReachableSupply) {
        let isTold = (0..<ways.count).contains { supply.announced.units(from: ways[$0].node, to: need) > 0 }
        if isTold { most.novelty = 1 }
    }
}
