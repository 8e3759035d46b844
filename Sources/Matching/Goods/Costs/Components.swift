/// Strongly connected components of the residual network of a class.
///
/// Arcs: node → group for every admissible pair, group → node where units flow, node → rest always, rest → node where
/// stock is left.
///
/// Source: R. E. Tarjan, "Depth-first search and linear graph algorithms", SIAM J. Computing 1 (1972), 146–160, here
/// with a stack of its own in place of recursion.
struct Components: ~Copyable {
    /// The component of each vertex.
    let component: Column<Int32>
    private let number: Column<Int32>
    private let lowest: Column<Int32>
    private let cursor: Column<Int32>
    private var path = Pile<Int32>()
    private var open = Pile<Int32>()
    private var visited: Int32 = 0
    private var found: Int32 = 0

    init(vertices: Int) {
        component = Column(vertices, repeating: -1)
        number = Column(vertices, repeating: -1)
        lowest = Column(vertices, repeating: 0)
        cursor = Column(vertices, repeating: 0)
    }

    mutating func find(in flow: borrowing GroupFlow, _ residual: Residual) {
        for vertex in 0..<residual.vertexCount where number[vertex] < 0 {
            enter(vertex)
            while path.count > 0 { step(flow, residual) }
        }
    }

    private mutating func enter(_ vertex: Int) {
        number[vertex] = visited
        lowest[vertex] = visited
        visited += 1
        path.append(Int32(truncatingIfNeeded: vertex))
        open.append(Int32(truncatingIfNeeded: vertex))
    }

    private mutating func step(_ flow: borrowing GroupFlow, _ residual: Residual) {
        let vertex = Int(path[path.count - 1])
        while let next = nextNeighbour(of: vertex, flow, residual) {
            guard number[next] >= 0 else { return enter(next) }
            if component[next] < 0 { lowest[vertex] = min(lowest[vertex], number[next]) }
        }
        leave(vertex)
    }

    private mutating func leave(_ vertex: Int) {
        _ = path.popLast()
        if path.count > 0 {
            let parent = Int(path[path.count - 1])
            lowest[parent] = min(lowest[parent], lowest[vertex])
        }
        guard lowest[vertex] == number[vertex] else { return }
        while let member = open.popLast() {
            component[member] = found
            if Int(member) == vertex { break }
        }
        found += 1
    }

    @inline(__always)
    private func nextNeighbour(of vertex: Int, _ flow: borrowing GroupFlow, _ residual: Residual) -> Int? {
        if vertex < residual.nodes { return nextOfNode(vertex, flow, residual) }
        return vertex == residual.rest ? nextOfRest(flow, residual) : nextOfGroup(vertex, flow, residual)
    }

    @inline(__always)
    private func nextOfNode(_ node: Int, _ flow: borrowing GroupFlow, _ residual: Residual) -> Int? {
        let uses = flow.network.uses(of: node)
        let use = uses.lowerBound + Int(cursor[node])
        guard use <= uses.upperBound else { return nil }
        cursor[node] += 1
        return use < uses.upperBound ? residual.vertex(ofGroup: Int(flow.network.nodeGroup[use])) : residual.rest
    }

    @inline(__always)
    private func nextOfGroup(_ vertex: Int, _ flow: borrowing GroupFlow, _ residual: Residual) -> Int? {
        let arcs = flow.network.arcs(of: vertex - residual.nodes)
        var arc = arcs.lowerBound + Int(cursor[vertex])
        while arc < arcs.upperBound, flow.amount[arc] == 0 { arc += 1 }
        cursor[vertex] = Int32(truncatingIfNeeded: arc - arcs.lowerBound + 1)
        return arc < arcs.upperBound ? Int(flow.network.arcNode[arc]) : nil
    }

    private func nextOfRest(_ flow: borrowing GroupFlow, _ residual: Residual) -> Int? {
        var node = Int(cursor[residual.rest])
        while node < residual.nodes, flow.used[node] == flow.network.stock[node] { node += 1 }
        cursor[residual.rest] = Int32(truncatingIfNeeded: node + 1)
        return node < residual.nodes ? node : nil
    }
}
