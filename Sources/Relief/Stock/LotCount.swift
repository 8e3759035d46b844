package import Vocabulary

/// What somebody who stands before one lot has counted (数え直し).
package struct LotCount: Hashable, Sendable {
    /// Why the lot holds another number than was written down.
    package enum Cause: String, CaseIterable, Sendable {
        /// The number written down was wrong.
        case recounted
        case expired
        case broken
        case wet
        /// It is not where it should be.
        case lost
        /// The note says what.
        case other

        package var name: Wording {
            switch self {
            case .recounted: Wording("数え直し", "counted anew")
            case .expired: Wording("期限切れ", "expired")
            case .broken: Wording("破損", "broken")
            case .wet: Wording("水ぬれ", "wet")
            case .lost: Wording("見当たらない", "not to be found")
            case .other: Wording("そのほか", "other")
            }
        }

        /// Why goods are thrown away; none of these makes more of them.
        package static let losses = allCases.filter { $0 != .recounted }
    }

    package static let longestNote = 200

    package let lot: ID<Lot>
    package let pieces: Count<Piece>
    /// The number that whoever counted had read before; `nil` when they had read none.
    package let before: Count<Piece>?
    package let cause: Cause
    package let note: String?

    package init(
        lot: ID<Lot>, pieces: Count<Piece>, before: Count<Piece>? = nil, cause: Cause = .recounted, note: String? = nil
    ) {
        self.lot = lot
        self.pieces = pieces
        self.before = before
        self.cause = cause
        self.note = note
    }
}
