/// The network simplex for transport problems with few sources and many sinks.
///
/// A spanning tree of s sources and n sinks has s + n − 1 arcs, so all but s − 1 sinks at most hang on it by a single arc.
/// Such a **leaf** needs no place in the tree and no potential: what it would pay follows from the price of its source.
/// What is kept in preorder are the sources and the few sinks that are served by several; a pivot costs O(s), whatever
/// the number of sinks, and a leaf that only changes its source moves nothing else.
///
/// A unit at source u has the price π(u). An arc from v to n is worth entering when
///
///     cost(v, n) + π(v) < cost(u, n) + π(u)      u: the parent of n in the tree
///
/// The root stands for both sides of what is not possible yet: a source whose stock is left over hangs on it for nothing,
/// a sink that lacks something at ``artificialCost``. The tree is strongly feasible: from every vertex some flow can be
/// sent to the root. Of several arcs that stop a pivot the last one around the cycle leaves, which keeps it so, and the
/// method cannot cycle.
///
/// Sources: W. H. Cunningham, "A network simplex method", Mathematical Programming 11 (1976), 105–116; F. Glover,
/// D. Karney, D. Klingman, A. Napier, "A computation study on start procedures, basis change criteria, and solution
/// algorithms for transportation problems", Management Science 20 (1974), 793–813 (start and choice row by row);
/// G. H. Bradley, G. G. Brown, G. W. Graves, "Design and implementation of large scale primal transshipment
/// algorithms", Management Science 24 (1977), 1–34 (preorder with depths).
struct TransportSimplex<Cost: FlowCost>: ~Copyable {
    var problem = TransportProblem<Cost>()

    /// Sources, the root, sinks.
    var vertex = Slab<TransportVertex>()
    /// The price of a unit at each source, and at the root: 0.
    var price = Slab<Cost>()
    /// What a source has left while the first tree is made.
    var left = Slab<Int64>()
    /// Sources in the order in which they ran out.
    var spent = Slab<Int32>()
    /// What a missing unit costs: more than any way to get it.
    var artificialCost: Cost = 0
    /// Where the search for an entering arc goes on.
    var cursor = TransportCursor()

    init() {}

    /// How many sinks are looked at before the best of their arcs enters.
    static var block: Int { 8 }

    var root: Int { problem.sourceCount }

    @inline(__always)
    func vertex(ofSink sink: Int) -> Int { problem.sourceCount &+ 1 &+ sink }

    @inline(__always)
    func isSink(_ vertex: Int) -> Bool { vertex > problem.sourceCount }

    /// Whether prices of at most `most` on an arc leave room for a problem of this size.
    ///
    /// Prices on a way of the tree add up to less than twice ``artificialCost``.
    static func fits(most: Int128, sources: Int) -> Bool {
        (most + 1) * Int128(2 * (sources + 1)) < Int128(Cost.max / 16)
    }

    /// Solves the problem and writes its flows.
    ///
    /// `false` when it was cancelled or stock cannot reach all that is asked; nothing is written then.
    mutating func solve(isCancelled: () -> Bool) -> Bool {
        artificialCost = (largestCost() &+ 1) &* Cost(truncatingIfNeeded: 2 * (problem.sourceCount + 1))
        plant()
        cursor = TransportCursor()
        var pivots = 0
        while let entering = enteringArc() {
            pivot(on: entering)
            pivots &+= 1
            if pivots & 255 == 0, isCancelled() { return false }
        }
        return writeFlows()
    }

    private func largestCost() -> Cost {
        var (least, most): (Cost, Cost) = (0, 0)
        for arc in 0..<problem.arcCount {
            least = min(least, problem.cost[arc])
            most = max(most, problem.cost[arc])
        }
        return max(most, 0 &- least)
    }

    private mutating func writeFlows() -> Bool {
        problem.flow.reserve(problem.arcCount)
        problem.flow.fill(problem.arcCount, with: 0)
        for number in 0...root &+ problem.sinkCount where number != root {
            let (arc, units) = (Int(vertex[number].arc), vertex[number].flow)
            guard units > 0 else { continue }
            guard arc >= 0 else { return false }
            problem.flow[arc] = units
        }
        return true
    }
}
