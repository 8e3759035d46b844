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

    /// Solves the problem; what goes where is then said by ``forEachFlow(_:)``.
    ///
    /// `false` when it was cancelled or stock cannot reach all that is asked.
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
        return isServed()
    }

    private func largestCost() -> Cost {
        var (least, most): (Cost, Cost) = (0, 0)
        for arc in 0..<problem.arcCount {
            least = min(least, problem.cost[arc])
            most = max(most, problem.cost[arc])
        }
        return max(most, 0 &- least)
    }

    /// Whether no sink lacks anything.
    private func isServed() -> Bool {
        (0..<problem.sinkCount).allSatisfy {
            vertex[vertex(ofSink: $0)].arc >= 0 || vertex[vertex(ofSink: $0)].flow == 0
        }
    }

    /// Calls `visit` for every arc that carries something: those that sources hang by, then those that sinks do.
    @inline(__always)
    func forEachFlow(_ visit: (TransportFlow) -> Void) {
        for source in 0..<problem.sourceCount where vertex[source].arc >= 0 && vertex[source].flow > 0 {
            let (sink, arc) = (Int(vertex[source].parent) &- problem.sourceCount &- 1, Int(vertex[source].arc))
            visit(TransportFlow(arc: arc, source: source, sink: sink, units: vertex[source].flow))
        }
        for sink in 0..<problem.sinkCount {
            let place = vertex[vertex(ofSink: sink)]
            guard place.arc >= 0, place.flow > 0 else { continue }
            visit(TransportFlow(arc: Int(place.arc), source: Int(place.parent), sink: sink, units: place.flow))
        }
    }
}

/// What an arc carries.
struct TransportFlow {
    let arc: Int
    let source: Int
    let sink: Int
    let units: Int64
}
