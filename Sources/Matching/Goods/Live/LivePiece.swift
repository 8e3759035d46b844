/// A piece of a settled class that is settled anew as a whole: between pieces nothing can move.
///
/// A need that gets nothing and a node that sends nothing are in no piece; each stands for itself.
struct LivePiece {
    /// Nodes of the class, ascending.
    var nodes: [Int32] = []
    /// Rows of the problem, ascending.
    var needs: [Int32] = []
    var keys = PieceKeys()
    var shipments: [Shipment] = []
}

/// What can take part in an exchange by itself.
enum LiveVertex: Hashable {
    case piece(Int32)
    /// A need that gets nothing.
    case need(Int32)
    /// A node that sends nothing.
    case node(Int32)
    /// A piece of the region that is being settled anew.
    case fresh(Int32)
}
