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

    /// Another number than `before` came; what is missing now is missing again.
    package mutating func correct(_ before: Count<Piece>, to pieces: Count<Piece>) {
        received = received.remaining(after: before) + pieces
    }

    /// Nothing of it comes: all of it is missing again.
    package mutating func callOff(_ allocation: ID<Allocation>) { promised[allocation] = nil }

    /// What was counted as received is on its way still, as it was loaded.
    package mutating func takeBack(_ counted: Count<Piece>, loaded: Count<Piece>, for allocation: ID<Allocation>) {
        correct(counted, to: .zero)
        load(loaded, for: allocation)
    }
}
