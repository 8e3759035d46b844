package import Boards
package import Relief
package import Vocabulary

/// How far the open needs of one shelter have come, all together.
package struct SiteNeeds: Hashable, Sendable {
    package private(set) var open = 0
    package private(set) var unserved = 0
    package private(set) var unservedByTier: [Item.Tier: Int] = [:]
    package private(set) var oldestUnserved: Moment?
    private var started = 0

    package init() {}

    /// What the map shows of a shelter.
    package enum Coverage: String, CaseIterable, Sendable {
        case none
        case served
        case partly
        case nothing
    }

    package var coverage: Coverage {
        if open == 0 { return .none }
        if unserved == 0 { return .served }
        return started > 0 ? .partly : .nothing
    }

    fileprivate mutating func add(_ row: ShortfallBoard.Row, tier: Item.Tier?) {
        guard !row.need.isFinished else { return }
        open += 1
        if row.need.promisedPieces + row.need.received > .zero { started += 1 }
        guard row.need.isHeld || row.need.missing > .zero else { return }
        unserved += 1
        unservedByTier[tier ?? .living, default: 0] += 1
        oldestUnserved = min(oldestUnserved ?? row.raisedAt, row.raisedAt)
    }
}

extension Wall {
    /// The open needs of every shelter that has any, counted in one walk over the board.
    package func needsBySite() -> [ID<Site>: SiteNeeds] {
        var found: [ID<Site>: SiteNeeds] = [:]
        for row in shortfalls.open {
            found[row.need.site, default: SiteNeeds()].add(row, tier: item(row.need.item)?.tier)
        }
        return found
    }
}

extension SiteNeeds.Coverage {
    var name: Wording {
        switch self {
        case .none: Wording("要請なし", "no open need")
        case .served: Wording("すべて手配済み", "all covered")
        case .partly: Wording("一部手配済み", "partly covered")
        case .nothing: Wording("未手配", "nothing yet")
        }
    }
}
