/// The arcs of a network as a forest (``GrantForest``).
enum BlockForest {
    static func reduce(_ flow: borrowing FundFlow) {
        var rows: [Int32] = []
        var arcs: [GrantForest.Arc] = []
        for arc in 0..<flow.network.arcCount where flow.amount[arc] > 0 {
            rows.append(Int32(arc))
            arcs.append(
                GrantForest.Arc(
                    tail: flow.network.arcTail[arc], head: flow.network.arcHead[arc], amount: flow.amount[arc],
                    most: flow.network.arcMost[arc]))
        }
        let forest = GrantForest(vertices: flow.network.vertexCount, arcs)
        for (index, arc) in rows.enumerated() { flow.amount[arc] = forest.arcs[index].amount }
    }
}
