package import Boards
import Relief
package import Vocabulary

/// What is missing where, for partners who may be able to send it: one page of it, in any of four formats.
///
/// Without a cursor it holds the needs that are open. With one it holds everything that changed after that
/// position, the closed ones too, so that whoever keeps a copy can keep it right: put in what is open, take out
/// what is closed, remember ``cursor``.
package struct PartnerFeed: Sendable {
    /// How many needs a page may be asked to hold.
    package static let limits = 1...1_000

    /// In the order in which they changed.
    package let needs: [PartnerNeed]
    /// Where to go on: give it as `after` next time.
    package let cursor: Int64
    /// Whether more has changed than this page holds.
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
        let after: Int64?
        let limit: Int
        let baseURL: String
        let language: Language
    }

    /// - Parameters:
    ///   - wall: What is known.
    ///   - after: The reader's cursor, or `nil` for everything that is open now.
    ///   - limit: How many needs at most, held to ``limits``; needs that changed at the same position stay together
    ///     and may go beyond it.
    ///   - baseURL: Where readers reach this server, without a slash at the end: `https://relief.example.jp`.
    ///   - language: The language of titles and sentences; machine-readable fields have both.
    package init(wall: Wall, after: Int64?, limit: Int, baseURL: String, language: Language) {
        query = Query(
            after: after, limit: min(max(limit, Self.limits.lowerBound), Self.limits.upperBound), baseURL: baseURL,
            language: language)
        let all = wall.shortfalls.all.compactMap { PartnerNeed($0, on: wall) }
        let page = Self.page(all.filter { need in after.map { need.position > $0 } ?? need.isOpen }, query.limit)
        needs = page.needs
        hasMore = page.hasMore
        cursor = page.hasMore ? page.needs.last?.position ?? wall.position : wall.position
        held = all.count { $0.closing == .quantityUnknown }
        (position, asOf, isDrill) = (wall.position, wall.asOf, wall.isDrill)
        incident = wall.situation.incident?.name
    }

    private static func page(_ found: [PartnerNeed], _ limit: Int) -> (needs: [PartnerNeed], hasMore: Bool) {
        let sorted = found.sorted { ($0.position, $0.id) < ($1.position, $1.id) }
        guard sorted.count > limit else { return (sorted, false) }
        let last = sorted[limit - 1].position
        let page = sorted.prefix { $0.position <= last }
        return (Array(page), page.count < sorted.count)
    }
}
