package import Vocabulary

/// How promises, loadings and receipts move a need on. All of it has happened already: nothing here refuses.
extension Need {
    /// The same allocation said twice is one promise.
    package func promising(_ pieces: Count<Piece>, for allocation: ID<Allocation>) -> Need {
        var need = self
        need.promised[allocation] = pieces
        return need
    }

    /// Less went onto the truck than was promised; the rest is missing again.
    package func loading(_ pieces: Count<Piece>, for allocation: ID<Allocation>) -> Need {
        var need = self
        need.promised[allocation] = pieces == .zero ? nil : pieces
        return need
    }

    /// The truck was unloaded: the promise is over, what arrived whole counts.
    package func receiving(_ pieces: Count<Piece>, for allocation: ID<Allocation>) -> Need {
        var need = self
        need.promised[allocation] = nil
        need.received = need.received + pieces
        return need
    }
}
