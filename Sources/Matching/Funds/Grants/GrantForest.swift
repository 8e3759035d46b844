/// Moves money around circles until the arcs that are neither empty nor full form a forest: few grants.
///
/// Shifting money around a circle changes neither what a source gives nor what a request gets, so shares and flexibility
/// stay as they are. Each circle ends with an arc empty, where that is possible, or full. A forest has fewer arcs than
/// vertices; so at most as many grants are made as there are requests, sources and limits that bind.
///
/// The fewest grants of all would be a subset-sum problem (do some sources match some requests exactly?), which is not
/// polynomial; the forest is a basic solution of the flow, and how far it is from a lower bound is told
/// (``FundObjective/fewestGrants``).
struct GrantForest: ~Copyable {
    /// One arc: from where to where, how much, and at most how much.
    struct Arc: BitwiseCopyable {
        let tail: Int32
        let head: Int32
        var amount: Int64
        let most: Int64

        var isFree: Bool { amount > 0 && amount < most }
    }

    private(set) var arcs: [Arc]
    private var parent: [Int32]
    private var parentArc: [Int32]
    /// Whether any arc was ever linked to a vertex.
    private var isJoined: [Bool]
    private var seen: [Int32]
    private var search: Int32 = 0

    /// Takes arcs between `vertices`, and reduces them one after the other.
    init(vertices: Int, _ arcs: [Arc]) {
        self.arcs = arcs
        parent = Array(repeating: -1, count: vertices)
        parentArc = parent
        seen = Array(repeating: 0, count: vertices)
        isJoined = Array(repeating: false, count: vertices)
        for arc in arcs.indices { enter(Int32(arc)) }
    }

    private mutating func enter(_ arc: Int32) {
        while arcs[Int(arc)].isFree {
            let head = Int(arcs[Int(arc)].head)
            guard isJoined[head] else {
                (parent[head], parentArc[head]) = (arcs[Int(arc)].tail, arc)
                return join(arc)
            }
            guard let circle = circle(closedBy: arc) else { return link(arc) }
            shift(circle)
        }
    }

    /// The arcs of the circle that `arc` closes, with the sign of each when money is moved along `arc`.
    private mutating func circle(closedBy arc: Int32) -> [Step]? {
        let (tail, head) = (arcs[Int(arc)].tail, arcs[Int(arc)].head)
        search += 1
        var vertex = tail
        while vertex >= 0 {
            seen[Int(vertex)] = search
            vertex = parent[Int(vertex)]
        }
        var join = head
        while join >= 0, seen[Int(join)] != search { join = parent[Int(join)] }
        guard join >= 0 else { return nil }
        return [Step(arc: arc, child: -1, isAlong: true)] + steps(from: head, to: join, isUp: true)
            + steps(from: tail, to: join, isUp: false)
    }

    /// The way in the tree; what goes up from the head goes down to the tail.
    private func steps(from vertex: Int32, to join: Int32, isUp: Bool) -> [Step] {
        var (steps, vertex): ([Step], Int32) = ([], vertex)
        while vertex != join {
            let arc = parentArc[Int(vertex)]
            let leadsUp = arcs[Int(arc)].tail == vertex
            steps.append(Step(arc: arc, child: vertex, isAlong: leadsUp == isUp))
            vertex = parent[Int(vertex)]
        }
        return steps
    }

    /// Moves money around until an arc is empty, if that comes about one way or the other, else until one is full.
    private mutating func shift(_ circle: [Step]) {
        let (along, against) = (room(circle, along: true), room(circle, along: false))
        let isAlong = along.empties != against.empties ? along.empties : along.units <= against.units
        let units = isAlong ? along.units : against.units
        for step in circle {
            arcs[Int(step.arc)].amount += step.isAlong == isAlong ? units : -units
            guard step.child >= 0, !arcs[Int(step.arc)].isFree else { continue }
            parent[Int(step.child)] = -1
        }
    }

    private func room(_ circle: [Step], along: Bool) -> (units: Int64, empties: Bool) {
        var (units, emptied) = (Int64.max, Int64.max)
        for step in circle {
            let arc = arcs[Int(step.arc)]
            if step.isAlong == along {
                units = min(units, arc.most - arc.amount)
            } else {
                emptied = min(emptied, arc.amount)
            }
        }
        return (min(units, emptied), emptied <= units)
    }

    /// Joins two trees; the one whose end is nearer to its root is turned.
    private mutating func link(_ arc: Int32) {
        let (tail, head) = (arcs[Int(arc)].tail, arcs[Int(arc)].head)
        let isTail = depth(of: tail) <= depth(of: head)
        let (child, host) = isTail ? (tail, head) : (head, tail)
        turn(from: child)
        (parent[Int(child)], parentArc[Int(child)]) = (host, arc)
        join(arc)
    }

    private mutating func join(_ arc: Int32) {
        isJoined[Int(arcs[Int(arc)].tail)] = true
        isJoined[Int(arcs[Int(arc)].head)] = true
    }

    private func depth(of vertex: Int32) -> Int {
        var (depth, vertex) = (0, vertex)
        while parent[Int(vertex)] >= 0 {
            vertex = parent[Int(vertex)]
            depth += 1
        }
        return depth
    }

    private mutating func turn(from vertex: Int32) {
        var (child, host, arc): (Int32, Int32, Int32) = (vertex, parent[Int(vertex)], parentArc[Int(vertex)])
        parent[Int(vertex)] = -1
        while host >= 0 {
            let (next, nextArc) = (parent[Int(host)], parentArc[Int(host)])
            (parent[Int(host)], parentArc[Int(host)]) = (child, arc)
            (child, host, arc) = (host, next, nextArc)
        }
    }

    private struct Step: BitwiseCopyable {
        let arc: Int32
        /// The vertex below the arc in its tree; −1 for the arc that closes the circle.
        let child: Int32
        let isAlong: Bool
    }
}
