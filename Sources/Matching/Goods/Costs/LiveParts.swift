/// The pieces of a settled class between which nothing can move any more.
///
/// With everybody's share fixed, goods can be exchanged along a cycle of arcs and in no other way; an arc on no cycle of
/// the residual network keeps its flow in every optimum. So the pieces are the strongly connected components, and the
/// cost levels can be solved in each by itself (12,052 pieces in the largest shared instance).
///
/// Stock that nobody gets is a further vertex, the **rest**: a depot may send more where another then sends less. The
/// rest ties together only what hangs together without it, since a simple cycle passes it once.
struct LiveParts: ~Copyable {
    /// The piece of each node and each group; −1 for what is in none.
    let nodePart: Column<Int32>
    let groupPart: Column<Int32>
    /// Whether stock is left over in the piece.
    private(set) var hasRest: [Bool] = []

    /// Parts that are not to be arranged: what they send is known.
    private(set) var dropped: Set<Int> = []

    var count: Int { hasRest.count }

    mutating func drop(_ part: Int) { dropped.insert(part) }

    init(of flow: borrowing GroupFlow) {
        let network = Residual(flow)
        var components = Components(vertices: network.vertexCount)
        components.find(in: flow, network)
        nodePart = Column(flow.network.nodeCount, repeating: -1)
        groupPart = Column(flow.network.groupCount, repeating: -1)
        number(flow, network, components.component)
    }

    /// Numbers the pieces by their first node, each flooded over live arcs without passing the rest.
    private mutating func number(
        _ flow: borrowing GroupFlow, _ residual: Residual, _ component: borrowing Column<Int32>
    ) {
        var stack = Pile<Int32>()
        for node in 0..<flow.network.nodeCount where nodePart[node] < 0 && flow.used[node] > 0 {
            let piece = Int32(count)
            hasRest.append(component[node] == component[residual.rest])
            nodePart[node] = piece
            stack.append(Int32(node))
            while let entry = stack.popLast() {
                if entry >= 0 {
                    flood(fromNode: Int(entry), flow, residual, component, &stack)
                } else {
                    flood(fromGroup: Int(~entry), flow, component, residual, &stack)
                }
            }
        }
    }

    private func flood(
        fromNode node: Int, _ flow: borrowing GroupFlow, _ residual: Residual, _ component: borrowing Column<Int32>,
        _ stack: inout Pile<Int32>
    ) {
        for use in flow.network.uses(of: node) {
            let group = Int(flow.network.nodeGroup[use])
            guard groupPart[group] < 0, component[residual.vertex(ofGroup: group)] == component[node] else { continue }
            groupPart[group] = nodePart[node]
            stack.append(~Int32(group))
        }
    }

    private func flood(
        fromGroup group: Int, _ flow: borrowing GroupFlow, _ component: borrowing Column<Int32>, _ residual: Residual,
        _ stack: inout Pile<Int32>
    ) {
        for arc in flow.network.arcs(of: group) {
            let node = Int(flow.network.arcNode[arc])
            guard nodePart[node] < 0, component[residual.vertex(ofGroup: group)] == component[node] else { continue }
            nodePart[node] = groupPart[group]
            stack.append(Int32(node))
        }
    }
}

/// The vertices of the residual network: nodes, then groups, then the rest.
struct Residual {
    let nodes: Int
    let groups: Int

    init(_ flow: borrowing GroupFlow) {
        nodes = flow.network.nodeCount
        groups = flow.network.groupCount
    }

    var rest: Int { nodes + groups }
    var vertexCount: Int { nodes + groups + 1 }

    @inline(__always)
    func vertex(ofGroup group: Int) -> Int { nodes + group }
}
