package import Relief
package import Vocabulary

/// What has happened, said in a chain.
extension Need {
    package func promising(_ pieces: Count<Piece>, for allocation: ID<Allocation>) -> Need {
        after { $0.promise(pieces, for: allocation) }
    }

    package func loading(_ pieces: Count<Piece>, for allocation: ID<Allocation>) -> Need {
        after { $0.load(pieces, for: allocation) }
    }

    package func receiving(_ pieces: Count<Piece>, for allocation: ID<Allocation>) -> Need {
        after { $0.receive(pieces, for: allocation) }
    }

    private func after(_ step: (inout Need) -> Void) -> Need {
        var need = self
        step(&need)
        return need
    }
}

extension Lot {
    package func reserving(_ pieces: Count<Piece>, for allocation: ID<Allocation>) -> Lot {
        after { $0.reserve(pieces, for: allocation) }
    }

    package func loading(_ pieces: Count<Piece>, for allocation: ID<Allocation>) -> Lot {
        after { $0.load(pieces, for: allocation) }
    }

    private func after(_ step: (inout Lot) -> Void) -> Lot {
        var lot = self
        step(&lot)
        return lot
    }
}
