/// Who sends how much to whom in one class: the cheapest way to hand out fair shares.
struct Shipments: ~Copyable {
    /// Units from a node of the network to a member.
    struct Found: BitwiseCopyable {
        let member: Int32
        let node: Int32
        let units: Int64
    }

    private(set) var all = Pile<Found>(capacity: 1024)
    private var problem: PartProblem
    private var solver = PartSolver()

    init(nodes: Int, earlier: EarlierShipments = EarlierShipments()) {
        problem = PartProblem(classNodes: nodes)
        problem.earlier = earlier
    }

    /// What was found, without what it took to find it.
    consuming func taken() -> Pile<Found> { all }

    /// Solves piece after piece.
    ///
    /// `false` when it was cancelled: the pieces left are handed out fairly but not cheaply.
    mutating func arrange(
        _ shares: borrowing Leximin, _ parts: borrowing LiveParts, on stretch: Stretch, isCancelled: () -> Bool
    ) -> Bool {
        let nodes = RowsByKey(Array(parts.nodePart.elements), keyCount: parts.count) { parts.nodePart[$0] >= 0 }
        let groups = RowsByKey(Array(parts.groupPart.elements), keyCount: parts.count) { parts.groupPart[$0] >= 0 }
        var isComplete = true
        for part in 0..<Int32(parts.count) where !groups[part].isEmpty && !parts.dropped.contains(Int(part)) {
            guard nodes[part].count > 1 else {
                for group in groups[part] { shipAll(to: Int(group), from: nodes[part], shares) }
                continue
            }
            problem.removeAll()
            for node in nodes[part] { problem.add(node: node) }
            for group in groups[part] { problem.add(group: Int(group), of: shares, parts, on: stretch) }
            isComplete = solve(shares, stretch, hasRest: parts.hasRest[Int(part)], isCancelled) && isComplete
        }
        return isComplete
    }

    /// All comes from the only node there is.
    private mutating func shipAll(to group: Int, from nodes: ArraySlice<Int32>, _ shares: borrowing Leximin) {
        guard let node = nodes.first else { return }
        for member in shares.flow.network.members(of: group) where shares.granted[member] > 0 {
            all.append(Found(member: Int32(member), node: node, units: shares.granted[member]))
        }
    }

    private mutating func solve(
        _ shares: borrowing Leximin, _ stretch: Stretch, hasRest: Bool, _ isCancelled: () -> Bool
    ) -> Bool {
        let isOptimal = solver.solve(problem, of: shares, on: stretch, hasRest: hasRest, isCancelled: isCancelled)
        for position in 0..<solver.found.count {
            let flow = solver.found[position]
            all.append(Found(member: problem.members[flow.member], node: problem.nodes[flow.node], units: flow.units))
        }
        return isOptimal
    }
}
