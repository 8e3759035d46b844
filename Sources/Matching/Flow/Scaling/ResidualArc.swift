/// One direction of an arc: what it can still carry, and what a unit costs.
///
/// Every arc of the network stands twice, each pointing to its twin; the arcs out of a node stand in a row, so that one
/// look at a node reads one stretch of memory.
struct ResidualArc<Cost: FlowCost>: BitwiseCopyable {
    var room: Int64
    var cost: Cost
    var head: Int32
    var twin: Int32
}
