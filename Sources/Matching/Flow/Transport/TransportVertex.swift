/// A source, a sink or the root, and the arc of the tree between it and its parent.
///
/// Parents of sources are sinks and parents of sinks are sources, but for the root, which may be either's.
struct TransportVertex: BitwiseCopyable {
    /// What the arc to the parent carries.
    var flow: Int64 = 0
    var parent: Int32 = -1
    /// The arc between it and its parent; −1 for one to the root.
    var arc: Int32 = -1
    /// How many steps it is to the root; means nothing for a leaf, which stands nowhere in the preorder.
    var depth: Int32 = 0
    /// How many sources hang on a sink; a sink without one is a leaf.
    var children: Int32 = 0
    /// Neighbours in the preorder, which goes around the root.
    var next: Int32 = 0
    var previous: Int32 = 0
}

/// An arc worth entering, the source it comes from and the vertex of its sink.
struct TransportArc {
    let arc: Int
    let source: Int
    let sink: Int
}

/// A sink and the batch it stands in.
struct TransportCursor {
    var batch = 0
    var sink = 0
}

/// What the entering arc closes: the cycle's tightest arc, by the vertex that it leads to its parent.
struct TransportCycle {
    let units: Int64
    let leaving: Int
    let isOnSinkSide: Bool
    let join: Int
}
