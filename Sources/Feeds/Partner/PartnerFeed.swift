package import Boards
package import Relief
package import Vocabulary

/// What is missing where, for partners who may be able to send it: all of it or one page, in any of four formats.
///
/// Without a cursor it holds the needs that are open. With one it holds everything that changed after that
/// position, the closed ones too, so that whoever keeps a copy can keep it right: put in what is open, take out
/// what is closed, remember ``cursor``.
package struct PartnerFeed: Sendable {
    /// How many needs a page may be asked to hold.
    package static let limits = 1...1_000
    /// How many needs a feed of no limit holds; beyond that it goes on at ``nextAddress(_:)``.
    ///
    /// Eighteen times the needs of a city after one week (kumamoto-2016), some 25 MB of CSV.
    package static let most = 50_000

    /// In the order of ``PartnerPart``.
    package let needs: [PartnerNeed]
    /// How many there are of the kind that was asked for, on this page and the following ones.
    package let total: Int
    /// Where to go on later: give it as `after` next time.
    ///
    /// `nil` on the older pages of a feed whose latest change comes first: the first page has it, and whatever
    /// changed while the others were read changed after that.
    package let cursor: Int64?
    /// Whether there is more than this page holds.
    package let hasMore: Bool
    /// Needs of unknown quantity at open shelters; they are in no page until somebody says how much.
    package let held: Int
    package let position: Int64
    package let asOf: Moment?
    package let isDrill: Bool
    let incident: String?
    let query: Query

    /// What was asked for, and how the answer speaks.
    struct Query: Hashable, Sendable {
        let part: PartnerPart
        /// `nil` for everything.
        let limit: Int?
        let baseURL: String
        let language: Language
    }

    /// - Parameters:
    ///   - wall: What is known.
    ///   - part: Which of the needs, and in which order.
    ///   - limit: How many needs at most, held to ``limits``, or `nil` for all (of at most ``most``); needs that
    ///     changed at the same position stay together and may go beyond it.
    ///   - baseURL: Where readers reach this server, without a slash at the end: `https://relief.example.jp`.
    ///   - language: The language of titles and sentences; machine-readable fields have both.
    package init(wall: Wall, _ part: PartnerPart, limit: Int?, baseURL: String, language: Language) {
        let held = limit.map { min(max($0, Self.limits.lowerBound), Self.limits.upperBound) }
        query = Query(part: part, limit: held, baseURL: baseURL, language: language)
        let all = part.rows(of: wall).compactMap { PartnerNeed($0, on: wall) }
        let found = all.filter(part.holds)
        needs = Self.page(found, latestFirst: part.isLatestFirst, limit: held ?? Self.most)
        total = found.count
        hasMore = needs.count < found.count
        cursor = Self.cursor(part, needs, hasMore: hasMore, wall.position)
        self.held = Self.count(on: wall, .quantityUnknown)
        (position, asOf, isDrill) = (wall.position, wall.asOf, wall.isDrill)
        incident = wall.situation.incident?.name
    }

    private static func cursor(
        _ part: PartnerPart, _ needs: [PartnerNeed], hasMore: Bool, _ position: Int64
    ) -> Int64? {
        switch part {
        case .newest(nil): position
        case .newest: nil
        case .open, .changed: hasMore ? needs.last?.position ?? position : position
        }
    }

    private static func page(_ found: [PartnerNeed], latestFirst: Bool, limit: Int) -> [PartnerNeed] {
        let sorted = found.sorted {
            $0.position == $1.position ? $0.id < $1.id : ($0.position < $1.position) != latestFirst
        }
        guard sorted.count > limit else { return sorted }
        let last = sorted[limit - 1].position
        return Array(sorted.prefix { latestFirst ? $0.position >= last : $0.position <= last })
    }

    /// What partners may see of one need, or `nil` when there is none of that name.
    package static func need(_ id: ID<Need>, on wall: Wall) -> PartnerNeed? {
        wall.shortfalls[id].flatMap { PartnerNeed($0, on: wall) }
    }

    /// How many needs a feed of no limit has.
    package static func count(on wall: Wall) -> Int { count(on: wall, nil) }

    /// How many needs that are not over are closed to partners for this reason, or for none.
    private static func count(on wall: Wall, _ closing: PartnerNeed.Closing?) -> Int {
        wall.shortfalls.openInNoOrder.count { row in
            wall.shelters[row.need.site].map { PartnerNeed.Closing(row.need, at: $0.site) == closing } ?? false
        }
    }
}
