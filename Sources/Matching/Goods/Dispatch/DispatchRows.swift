/// How the nodes, depots and groups of coupled classes are numbered as rows, and their arcs as columns.
struct DispatchRows {
    private(set) var nodeStart: [Int] = [0]
    private(set) var groupStart: [Int] = [0]
    private(set) var arcStart: [Int] = [0]
    /// The depots with a limit that could bind, ascending, and the place of each among them, or −1.
    let depots: [Int32]
    let placeOfDepot: [Int32]

    init(_ classes: [ClassShares], limited depots: [Int32], of problem: GoodsProblem) {
        self.depots = depots
        var places = [Int32](repeating: -1, count: problem.depots.count)
        for (place, depot) in depots.enumerated() { places[Int(depot)] = Int32(place) }
        placeOfDepot = places
        for one in classes {
            nodeStart.append(nodeStart[nodeStart.count - 1] + one.nodeCount)
            groupStart.append(groupStart[groupStart.count - 1] + one.groupCount)
            arcStart.append(arcStart[arcStart.count - 1] + one.shares.flow.network.arcCount)
        }
    }

    var classCount: Int { nodeStart.count - 1 }
    var nodeCount: Int { nodeStart[classCount] }
    var groupCount: Int { groupStart[classCount] }
    var arcCount: Int { arcStart[classCount] }
    var count: Int { nodeCount + depots.count + groupCount + 1 }

    func row(ofNode node: Int, in index: Int) -> Int { nodeStart[index] + node }
    func row(ofDepot place: Int) -> Int { nodeCount + place }
    func row(ofGroup group: Int) -> Int { nodeCount + depots.count + group }
    /// The row that says λ ≤ 1.
    var ceiling: Int { count - 1 }
}

extension SparseColumns {
    /// The columns of all arcs, then that of λ with an entry for each group and for the ceiling.
    init(of classes: [ClassShares], _ rows: DispatchRows) {
        self.init()
        for (index, one) in classes.enumerated() {
            for arc in 0..<one.shares.flow.network.arcCount {
                let node = Int(one.shares.flow.network.arcNode[arc])
                let group = rows.groupStart[index] + Int(one.shares.flow.network.arcGroup[arc])
                note(row: rows.row(ofNode: node, in: index), 1)
                let depot = rows.placeOfDepot[Int(one.depot(ofNode: node))]
                let grams = one.grams(ofNode: node)
                if depot >= 0, grams > 0 { note(row: rows.row(ofDepot: Int(depot)), Double(grams) / 1000) }
                note(row: rows.row(ofGroup: group), -1)
                close()
            }
        }
        for group in 0..<rows.groupCount { note(row: rows.row(ofGroup: group), 0) }
        note(row: rows.ceiling, 1)
        close()
    }
}
