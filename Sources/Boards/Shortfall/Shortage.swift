package import Relief
package import Vocabulary

/// One item's missing pieces over the whole city, or one shelter's: what headquarters looks at first.
package struct Shortage: Hashable, Sendable {
    package let item: ID<Item>
    package fileprivate(set) var needs = 0
    package fileprivate(set) var asked: Count<Piece> = .zero
    package fileprivate(set) var promised: Count<Piece> = .zero
    package fileprivate(set) var received: Count<Piece> = .zero
    package fileprivate(set) var missing: Count<Piece> = .zero

    /// Promised and received of a thousand asked, rounded down; nothing asked is served in full.
    package var coveragePerMille: Int {
        asked == .zero ? 1000 : 1000 - (missing.value * 1000 + asked.value - 1) / asked.value
    }

    fileprivate mutating func add(_ need: Need) {
        needs += 1
        asked = asked + (need.pieces ?? .zero)
        promised = promised + need.promisedPieces
        received = received + need.received
        missing = missing + need.missing
    }
}

extension Shortage {
    /// What `needs`, whose pieces are known, miss by item: the smallest coverage first.
    static func all(of needs: some Sequence<Need>) -> [Shortage] {
        var found: [ID<Item>: Shortage] = [:]
        for need in needs { found[need.item, default: Shortage(item: need.item)].add(need) }
        return found.values.sorted {
            ($0.coveragePerMille, -$0.missing.value, $0.item) < ($1.coveragePerMille, -$1.missing.value, $1.item)
        }
    }
}

extension ShortfallBoard {
    /// What is missing by item, over the needs that are not over: the smallest coverage first.
    package func shortages(where included: (Need) -> Bool = { _ in true }) -> [Shortage] {
        Shortage.all(of: openInNoOrder.map(\.need).filter { !$0.isHeld && included($0) })
    }

    /// Needs that wait for somebody to say how many pieces a case has.
    package var held: [Row] {
        openInNoOrder.filter(\.need.isHeld).sorted { ($0.raisedAt, $0.need.id) < ($1.raisedAt, $1.need.id) }
    }
}
