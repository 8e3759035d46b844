/// A transport problem and, once solved, its answer: few sources serve many sinks, and no arc has a limit of its own.
///
///     min Σ cost(a)·x(a)   Σ x(out of u) = stock(u),   Σ x(into n) = asked(n),   x ≥ 0
///
/// Stock and what is asked are equal in sum. Sinks are added one after the other, each with its arcs. Nothing is checked:
/// whoever fills it has checked the numbers. ``removeAll()`` keeps the memory for the next problem.
struct TransportProblem<Cost: FlowCost>: ~Copyable {
    private(set) var sourceCount = 0
    private(set) var sinkCount = 0
    private(set) var arcCount = 0
    private(set) var stock = Slab<Int64>()
    private(set) var asked = Slab<Int64>()
    /// Where the arcs of each sink begin; one more at the end.
    private(set) var start = Slab<Int32>()
    private(set) var source = Slab<Int32>()
    private(set) var cost = Slab<Cost>()
    /// What each arc carries in the answer.
    var flow = Slab<Int64>()

    init() {
        start[0] = 0
    }

    mutating func removeAll() { (sourceCount, sinkCount, arcCount) = (0, 0, 0) }

    mutating func addSource(stock units: Int64) {
        stock.reserve(sourceCount + 1, keeping: sourceCount)
        stock[sourceCount] = units
        sourceCount += 1
    }

    /// Adds a sink that asks for at least one unit; the arcs that follow lead to it.
    mutating func addSink(asking units: Int64) {
        asked.reserve(sinkCount + 1, keeping: sinkCount)
        start.reserve(sinkCount + 2, keeping: sinkCount + 1)
        asked[sinkCount] = units
        sinkCount += 1
        start[sinkCount] = Int32(truncatingIfNeeded: arcCount)
    }

    /// Adds an arc to the sink that was added last.
    @inline(__always)
    mutating func addArc(from tail: Int32, cost price: Cost) {
        if arcCount == source.room || arcCount == cost.room { reserveArcs(arcCount + 1) }
        source[arcCount] = tail
        cost[arcCount] = price
        arcCount += 1
        start[sinkCount] = Int32(truncatingIfNeeded: arcCount)
    }

    @inline(never)
    mutating func reserveArcs(_ count: Int) {
        source.reserve(count, keeping: arcCount)
        cost.reserve(count, keeping: arcCount)
    }

    @inline(__always)
    func arcs(of sink: Int) -> Range<Int> { Int(start[sink])..<Int(start[sink + 1]) }
}
