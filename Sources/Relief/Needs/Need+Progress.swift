package import Vocabulary

/// How promises, loadings and receipts move a need on. All of it has happened already: nothing here refuses.
extension Need {
    /// The same allocation said twice is one promise.
    package mutating func promise(_ pieces: Count<Piece>, for allocation: ID<Allocation>) {
        promised[allocation] = pieces
    }

    /// Less went onto the truck than was promised; the rest is missing again.
    package mutating func load(_ pieces: Count<Piece>, for allocation: ID<Allocation>) {
        promised[allocation] = pieces == .zero ? nil : pieces
    }

    /// The truck was unloaded: the promise is over, what arrived whole counts.
    package mutating func receive(_ pieces: Count<Piece>, for allocation: ID<Allocation>) {
        promised[allocation] = nil
        received = received + pieces
    }
}
