/// Vertices of a settled flow that reach each other: money could move in a circle through them.
///
/// From a vertex to whoever could give to it, and to whoever holds what it gives. A pair through which nothing goes is
/// passed over, unless its limit is nothing: who could be given to by it could be given to by its purse.
///
/// Source: R. Tarjan, "Depth-first search and linear graph algorithms", SIAM J. Comput. 1 (1972), 146–160; without
/// recursion.
struct ResidualComponents: ~Copyable {
    /// The component of each vertex; −1 for one that was not asked for.
    let component: Column<Int32>
    private(set) var count = 0
    private let number: Column<Int32>
    private let low: Column<Int32>
    private let cursor: Column<Int32>
    private var trail = Pile<Int32>()
    private var stack = Pile<Int32>()
    private var next: Int32 = 0

    /// The components of all vertices that blocks reach.
    init(of flow: borrowing FundFlow) {
        let vertices = flow.network.vertexCount
        component = Column(vertices, repeating: -1)
        number = Column(vertices, repeating: -1)
        low = Column(vertices, repeating: 0)
        cursor = Column(vertices, repeating: 0)
        for vertex in flow.network.firstBlock..<vertices where number[vertex] < 0 { search(from: vertex, in: flow) }
    }

    private mutating func search(from root: Int, in flow: borrowing FundFlow) {
        enter(root)
        while trail.count > 0 {
            let vertex = Int(trail[trail.count - 1])
            guard let other = Self.step(from: vertex, cursor, in: flow) else {
                leave(vertex)
                continue
            }
            if number[other] < 0 {
                enter(other)
            } else if component[other] < 0 {
                low[vertex] = min(low[vertex], number[other])
            }
        }
    }

    private mutating func enter(_ vertex: Int) {
        (number[vertex], low[vertex]) = (next, next)
        next += 1
        trail.append(Int32(vertex))
        stack.append(Int32(vertex))
    }

    private mutating func leave(_ vertex: Int) {
        _ = trail.popLast()
        if trail.count > 0 {
            let before = Int(trail[trail.count - 1])
            low[before] = min(low[before], low[vertex])
        }
        guard low[vertex] == number[vertex] else { return }
        while let member = stack.popLast() {
            component[member] = Int32(count)
            if Int(member) == vertex { break }
        }
        count += 1
    }

    /// The next vertex that `vertex` reaches by one arc; `cursor` remembers where to go on.
    static func step(from vertex: Int, _ cursor: borrowing Column<Int32>, in flow: borrowing FundFlow) -> Int? {
        let (back, out) = (flow.network.arcs(into: vertex), flow.network.ways(outOf: vertex))
        while Int(cursor[vertex]) < back.count {
            let arc = back.lowerBound + Int(cursor[vertex])
            cursor[vertex] += 1
            guard flow.amount[arc] < flow.network.arcMost[arc] else { continue }
            return giver(at: Int(flow.network.arcTail[arc]), in: flow)
        }
        while Int(cursor[vertex]) < back.count + out.count {
            let way = out.lowerBound + Int(cursor[vertex]) - back.count
            cursor[vertex] += 1
            if flow.amount[flow.network.out.arc[way]] > 0 { return Int(flow.network.out.head[way]) }
        }
        return nil
    }

    @inline(__always)
    private static func giver(at tail: Int, in flow: borrowing FundFlow) -> Int {
        guard tail >= flow.network.purseCount else { return tail }
        let arc = Int(flow.network.inStart[tail])
        return flow.amount[arc] == 0 && flow.network.arcMost[arc] > 0 ? Int(flow.network.arcTail[arc]) : tail
    }
}
