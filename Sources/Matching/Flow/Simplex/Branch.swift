/// The arc of the spanning tree from a node to its parent, and the node's place in the tree.
///
/// One record and one cache line a node: a pivot walks two paths towards the root and needs all of this there. The flow
/// of a tree arc stands here as what can still be sent each way, so that the walk never looks at the arc itself.
struct Branch: BitwiseCopyable {
    /// What can still be sent from the node to its parent.
    var up: Int64
    /// What can still be sent from the parent to the node.
    var down: Int64
    var parent: Int32
    /// The arc when it points to the parent, its complement when it points to the node.
    var arc: Int32
    /// How many nodes hang on this one, itself included.
    var size: Int32
    /// The last of them in preorder.
    var last: Int32
}

/// The cycle that an entering arc closes in the tree, and what stops the flow around it.
struct TreeCycle {
    /// The node nearest to the root.
    var join: Int
    /// How much goes around.
    var units: Int64
    /// The node whose arc to its parent leaves the tree, or -1 when the entering arc itself is full first.
    var leaving: Int
    /// Whether that node hangs on the tail of the entering arc.
    var isOnTailSide: Bool
    /// How many nodes the cycle has below the join.
    var length: Int
}
