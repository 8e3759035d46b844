package import Vocabulary

/// What a shelter asked for, and how far that has come (要請).
///
/// asked → promised (allocated, on its way) → received. What is missing is
/// `pieces − promised − received`; damaged and lost goods fall back into it by themselves.
package struct Need: Hashable, Sendable {
    package let id: ID<Need>
    package let site: ID<Site>
    package let item: ID<Item>
    package internal(set) var asked: Asked
    /// `nil` while it was asked in cases and nobody has said how many pieces are in one.
    package internal(set) var pieces: Count<Piece>?
    package internal(set) var neededBy: Moment?
    package internal(set) var note: String?
    package internal(set) var observedAt: Moment
    package internal(set) var promised = Promises()
    package internal(set) var received: Count<Piece> = .zero
    package internal(set) var cancelled: String?
    package internal(set) var origin: Origin = .asked
    /// Why headquarters took this need at its word, beyond what the headcount explains; `nil`: nobody did.
    package internal(set) var capLifted: String?

    /// Where the number comes from.
    package enum Origin: String, CaseIterable, Sendable {
        /// Somebody said so.
        case asked
        /// Reckoned from heads and approved by headquarters, because nobody had said anything (プッシュ型).
        case estimate
    }
}

/// The number that somebody typed, in the unit that they meant.
package struct Asked: Hashable, Sendable {
    package enum Unit: String, CaseIterable, Sendable {
        /// 個: the item's smallest unit.
        case piece
        /// 箱
        case `case`
    }

    /// More than a million of one thing for one shelter is a slip of the finger.
    package static let range = 1...1_000_000

    package let quantity: Int
    package let unit: Unit

    package init(_ quantity: Int, _ unit: Unit) {
        self.quantity = quantity
        self.unit = unit
    }

    /// The pieces meant, or `nil` for cases of unknown or ambiguous packing: never guessed.
    package func pieces(of item: Item) -> Count<Piece>? {
        switch unit {
        case .piece: Count(quantity)
        case .case: item.onlyPacking.flatMap { pieces(packedBy: $0) }
        }
    }

    func pieces(packedBy packing: Packing) -> Count<Piece>? {
        Count<Case>(quantity).map(packing.pieces)
    }
}

extension Need {
    /// How far a need has come, worst first.
    package enum State: String, CaseIterable, Sendable {
        /// Nothing is promised, or nobody knows how many pieces are meant.
        case open
        /// Something is promised or has arrived, and something is missing.
        case partly
        /// Everything that has not arrived is promised.
        case covered
        /// As much as was asked for has arrived.
        case received
        case cancelled
    }

    package var promisedPieces: Count<Piece> { promised.pieces }

    /// Asked in cases whose size nobody knows; waits for a person and for no plan.
    package var isHeld: Bool { pieces == nil && cancelled == nil }

    /// What nobody has promised or delivered yet; nothing when held or cancelled.
    package var missing: Count<Piece> {
        guard let pieces, cancelled == nil else { return .zero }
        return pieces.remaining(after: promisedPieces + received)
    }

    package var state: State {
        if cancelled != nil { return .cancelled }
        guard let pieces else { return .open }
        if received >= pieces { return .received }
        if missing == .zero { return .covered }
        return promisedPieces + received > .zero ? .partly : .open
    }

    /// Whether it is received or cancelled.
    package var isFinished: Bool { cancelled != nil || pieces.map { received >= $0 } ?? false }
}
