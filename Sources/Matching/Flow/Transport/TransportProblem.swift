/// A transport problem: few sources serve many sinks, and no arc has a limit of its own.
///
///     min Σ cost(a)·x(a)   Σ x(out of u) = stock(u),   Σ x(into n) = asked(n),   x ≥ 0
///
/// Stock and what is asked are equal in sum. Sinks that the same sources may serve stand together as a **batch**, and
/// their costs as a table with a row for each sink, so that no arc has to say where it comes from. Nothing is checked:
/// whoever fills it has checked the numbers. ``removeAll()`` keeps the memory for the next problem.
struct TransportProblem<Cost: FlowCost>: ~Copyable {
    private(set) var sourceCount = 0
    private(set) var sinkCount = 0
    private(set) var arcCount = 0
    private(set) var batchCount = 0
    private(set) var stock = Slab<Int64>()
    private(set) var asked = Slab<Int64>()
    /// Row by row, batch by batch.
    private(set) var cost = Slab<Cost>()
    private(set) var batch = Slab<Batch>()
    /// The sources of all batches.
    private(set) var source = Slab<Int32>()
    private var placeCount = 0

    struct Batch: BitwiseCopyable {
        var firstSink: Int32
        var endSink: Int32
        /// Where its sources begin, and how many there are.
        var place: Int32
        var width: Int32
        /// The first arc of its first sink.
        var firstArc: Int

        @inline(__always)
        var sinks: Range<Int> { Int(firstSink)..<Int(endSink) }

        /// The first arc of `sink`.
        @inline(__always)
        func arc(ofSink sink: Int) -> Int { firstArc &+ (sink &- Int(firstSink)) &* Int(width) }
    }

    init() {}

    mutating func removeAll() { (sourceCount, sinkCount, arcCount, batchCount, placeCount) = (0, 0, 0, 0, 0) }

    /// Makes room for so many arcs.
    mutating func reserveArcs(_ count: Int) { cost.reserve(count) }

    mutating func addSource(stock units: Int64) {
        stock.reserve(sourceCount + 1, keeping: sourceCount)
        stock[sourceCount] = units
        sourceCount += 1
    }

    /// Begins a batch: the sources that follow may serve the sinks that follow.
    mutating func addBatch() {
        batch.reserve(batchCount + 1, keeping: batchCount)
        let sink = Int32(truncatingIfNeeded: sinkCount)
        batch[batchCount] = Batch(
            firstSink: sink, endSink: sink, place: Int32(truncatingIfNeeded: placeCount), width: 0, firstArc: arcCount)
        batchCount += 1
    }

    /// Adds a source to the batch, before its first sink.
    mutating func addToBatch(_ number: Int32) {
        source.reserve(placeCount + 1, keeping: placeCount)
        source[placeCount] = number
        placeCount += 1
        batch.base[batchCount - 1].width += 1
    }

    /// Adds a sink that asks for at least one unit; a cost for each source of the batch follows, in their order.
    mutating func addSink(asking units: Int64) {
        asked.reserve(sinkCount + 1, keeping: sinkCount)
        asked[sinkCount] = units
        sinkCount += 1
        batch.base[batchCount - 1].endSink += 1
        cost.reserve(arcCount + Int(batch[batchCount - 1].width), keeping: arcCount)
    }

    /// Adds the next cost of the sink that was added last.
    @inline(__always)
    mutating func addCost(_ price: Cost) {
        cost[arcCount] = price
        arcCount += 1
    }
}
