/// A piece of the network that is settled by itself: a stretch of the node order and one of the group order.
struct Part {
    var nodes: Range<Int>
    var groups: Range<Int>

    /// What its nodes and groups are marked with; no two parts with groups share their first.
    var label: Int32 { Int32(truncatingIfNeeded: groups.lowerBound) }
}
