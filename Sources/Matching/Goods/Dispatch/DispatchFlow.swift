/// Whole units on the arcs of coupled classes, and what each depot may still send.
///
/// Nodes and groups of all classes are numbered through (``DispatchRows``); flow and shares stand in the classes.
struct DispatchFlow {
    let classes: [ClassShares]
    let rows: DispatchRows
    /// Grams that may still leave each limited depot.
    private(set) var gramsLeft: [Int64]
    /// For each node through all classes: its class, what a unit weighs, and its place among limited depots or −1.
    let classOfNode: [Int32]
    let grams: [Int64]
    let depot: [Int32]
    let classOfGroup: [Int32]
    let nodesOfDepot: [[Int]]

    init(_ classes: [ClassShares], _ rows: DispatchRows, of problem: GoodsProblem) {
        self.classes = classes
        self.rows = rows
        gramsLeft = rows.depots.map { problem.depots.dispatchGrams[Int($0)] }
        classOfNode = classes.indices.flatMap { Array(repeating: Int32($0), count: classes[$0].nodeCount) }
        classOfGroup = classes.indices.flatMap { Array(repeating: Int32($0), count: classes[$0].groupCount) }
        grams = classes.flatMap { one in (0..<one.nodeCount).map { one.grams(ofNode: $0) } }
        let depot = classes.flatMap { one in
            (0..<one.nodeCount).map { rows.placeOfDepot[Int(one.depot(ofNode: $0))] }
        }
        nodesOfDepot = rows.depots.indices.map { place in depot.indices.filter { depot[$0] == Int32(place) } }
        self.depot = depot
    }

    func `class`(ofNode node: Int) -> ClassShares { classes[Int(classOfNode[node])] }
    func `class`(ofGroup group: Int) -> ClassShares { classes[Int(classOfGroup[group])] }
    func nodeInClass(_ node: Int) -> Int { node - rows.nodeStart[Int(classOfNode[node])] }
    func groupInClass(_ group: Int) -> Int { group - rows.groupStart[Int(classOfGroup[group])] }
    func tier(ofGroup group: Int) -> Int32 { self.class(ofGroup: group).shares.flow.network.tier[groupInClass(group)] }

    /// Units that `node` could still send, as far as its stock goes.
    func stockLeft(_ node: Int) -> Int64 {
        let flow = nodeInClass(node)
        let one = self.class(ofNode: node)
        return one.shares.flow.network.stock[flow] - one.shares.flow.used[flow]
    }

    /// Units that `node` could still send under the limit of its depot.
    func unitsPermitted(_ node: Int) -> Int64 {
        guard depot[node] >= 0, grams[node] > 0 else { return stockLeft(node) }
        return min(stockLeft(node), gramsLeft[Int(depot[node])] / grams[node])
    }

    /// Whether a unit of `node` lies there and only the limit of its depot keeps it.
    func isHeldByLimit(_ node: Int) -> Bool { stockLeft(node) > 0 && unitsPermitted(node) == 0 }

    /// Puts `units`, which may be negative, on an arc.
    mutating func add(_ units: Int64, toArc arc: Int, ofNode node: Int, group: Int) {
        let flow = nodeInClass(node)
        let one = self.class(ofNode: node)
        one.shares.flow.amount[arc] += units
        one.shares.flow.used[flow] += units
        one.shares.flow.got[groupInClass(group)] += units
        if depot[node] >= 0 { gramsLeft[Int(depot[node])] -= units * grams[node] }
    }

    /// The arcs of `group` in its class.
    func arcs(ofGroup group: Int) -> Range<Int> {
        self.class(ofGroup: group).shares.flow.network.arcs(of: groupInClass(group))
    }

    /// The node of an arc, numbered through.
    func node(ofArc arc: Int, group: Int) -> Int {
        let index = Int(classOfGroup[group])
        return rows.nodeStart[index] + Int(classes[index].shares.flow.network.arcNode[arc])
    }

    /// The groups that get something from `node`, numbered through, with the arcs.
    func forEachReceiver(ofNode node: Int, _ visit: (_ arc: Int, _ group: Int) -> Void) {
        let index = Int(classOfNode[node])
        for use in classes[index].shares.flow.network.uses(of: nodeInClass(node)) {
            let arc = Int(classes[index].shares.flow.network.nodeArc[use])
            guard classes[index].shares.flow.amount[arc] > 0 else { continue }
            visit(arc, rows.groupStart[index] + Int(classes[index].shares.flow.network.nodeGroup[use]))
        }
    }
}
