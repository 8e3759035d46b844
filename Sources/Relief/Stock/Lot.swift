package import Vocabulary

/// Goods of one item that lie at one depot and expire together (在庫ロット).
package struct Lot: Hashable, Sendable {
    package let id: ID<Lot>
    package let details: LotDetails
    package internal(set) var onHand: Count<Piece>
    /// Promised to an allocation and not yet loaded.
    package internal(set) var reserved: [ID<Allocation>: Count<Piece>] = [:]
    /// The sheet that said so, as long as nothing else has happened to the lot since.
    package internal(set) var toldBy: ID<StockSheet>?

    package var reservedPieces: Count<Piece> { reserved.values.reduce(.zero, +) }

    /// Neither gone nor promised; nothing when more was promised than a later count found.
    package var free: Count<Piece> { onHand.remaining(after: reservedPieces) }
}

/// What tells one lot from another.
///
/// Two lines of a sheet with the same details are one lot.
package struct LotDetails: Hashable, Sendable {
    /// Where goods come from in law, which decides who may use them and who pays (物資の区分).
    package enum Origin: String, CaseIterable, Sendable {
        /// 備蓄: the city's own reserve.
        case reserve
        /// 調達: bought.
        case procured
        /// 義援: given.
        case donated

        package var name: Wording {
            switch self {
            case .reserve: Wording("備蓄", "reserve")
            case .procured: Wording("調達", "procured")
            case .donated: Wording("義援", "donated")
            }
        }
    }

    package let item: ID<Item>
    package let depot: ID<Site>
    /// `nil` for loose pieces or when nobody knows.
    package let packing: Packing?
    /// The last day on which it may be handed out; `nil` when none is printed.
    package let expiry: LocalDate?
    package let origin: Origin

    package init(item: ID<Item>, depot: ID<Site>, packing: Packing?, expiry: LocalDate?, origin: Origin) {
        self.item = item
        self.depot = depot
        self.packing = packing
        self.expiry = expiry
        self.origin = origin
    }

    /// Whether it may still be handed out on `day`; always when no expiry is printed.
    package func mayBeHandedOut(on day: LocalDate) -> Bool { expiry.map { day <= $0 } ?? true }

    /// The lot's name, made from what tells it apart, so that a sheet sent twice names the same lots.
    package var lot: ID<Lot> {
        let words = [
            depot.text, item.text, packing.map { String($0.piecesPerCase) } ?? "-", expiry?.description ?? "-",
            origin.rawValue,
        ]
        return ID(item, digest: LotName.digest(of: words))
    }
}

/// A short name for a list of words that is the same for ever.
///
/// FNV-1a over 64 bits (Fowler, Noll, Vo; draft-eastlake-fnv): not a secret and not a checksum. Fifty
/// thousand lots of one item collide with a chance below one in ten thousand million.
enum LotName {
    static func digest(of words: [String]) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in words.joined(separator: "\u{1F}").utf8 {
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        }
        return hash
    }
}
