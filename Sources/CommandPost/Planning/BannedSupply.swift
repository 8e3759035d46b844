import Boards
import Matching
import Relief
import Vocabulary

/// Finds the order of headquarters, or the depot that sends nothing out, that leaves a need short, where there is one.
///
/// A ban is the reason when stock is left over that the need could have had without it, and when nothing else could have
/// served the need at all. Where others use up the banned stock as well as what the need may have, or it is held back
/// for shelters that cannot speak, scarcity stays the reason.
struct BannedSupply {
    private typealias Held = (lot: Lot, ban: Directive)

    private let question: GoodsQuestion
    private let problem: GoodsProblem
    /// The bans of ways by what the engine calls them.
    private let ways: [String: Directive]
    /// What lies in lots that must not be used.
    private let lots: [Held]
    /// What lies at the other end of the banned ways to a shelter, and what the plan leaves of it.
    private let beyond: [ID<Site>: [Held]]
    private let left: [ID<Site>: [Held]]

    init(of answer: GoodsPlan, to problem: GoodsProblem, asked question: GoodsQuestion) {
        (self.question, self.problem) = (question, problem)
        ways = Dictionary(question.bans.ways.values.map { ($0.id.text, $0) }) { first, _ in first }
        lots = question.bans.lots.sorted { $0.key < $1.key }.compactMap { id, ban in
            guard let lot = question.wall.depots.lot(id), question.free(lot) > .zero else { return nil }
            return (lot, ban)
        }
        beyond = Self.beyond(question.bans, Dictionary(grouping: question.lots, by: \.details.depot))
        left = Self.beyond(question.bans, Self.leftover(of: answer, question))
    }

    /// Of `lots` by their depot, those at the other end of the banned ways to each shelter.
    private static func beyond(_ bans: Bans, _ lots: [ID<Site>: [Lot]]) -> [ID<Site>: [Held]] {
        bans.ways.sorted { $0.key < $1.key }.reduce(into: [:]) { found, ban in
            found[ban.key.shelter, default: []] += (lots[ban.key.depot] ?? []).map { ($0, ban.value) }
        }
    }

    /// Lots of which the plan leaves something, by their depot.
    private static func leftover(of answer: GoodsPlan, _ question: GoodsQuestion) -> [ID<Site>: [Lot]] {
        var used = [Int64](repeating: 0, count: question.lots.count)
        for line in answer.lines { used[Int(line.lot)] += line.quantity }
        let left = zip(question.lots, used).filter { Int64(question.free($0).value) > $1 }.map(\.0)
        return Dictionary(grouping: left, by: \.details.depot)
    }

    /// The reason of `shortfall`, which is the engine's own where no ban stands behind it.
    func reason(of shortfall: GoodsPlan.Shortfall) -> ShortfallReason {
        if case .roadClosed(let link, _, _) = shortfall.reason, let ban = ways[problem.links.closure[Int(link)]] {
            return .banned(ban.inReasons)
        }
        let need = question.needs[Int(shortfall.need)]
        let reach = shortfall.reason.isThatNothingServes ? beyond : left
        if let ban = ban(behind: need, among: lots + (reach[need.site] ?? [])) { return .banned(ban.inReasons) }
        return limit(behind: need, shortfall.missing) ?? shortfall.reason
    }

    /// The depot that sends nothing out and holds what `need` could have, whose weight is unknown.
    private func limit(behind need: Need, _ missing: Int64) -> ShortfallReason? {
        guard !question.unweighed.isEmpty else { return nil }
        let accepted = question.wall.catalogue.accepted(for: need.item)
        let lot = question.unweighed.first { accepted.contains($0.details.item) && question.couldGo($0, to: need) }
        guard let lot, let depot = question.depots.firstIndex(where: { $0.id == lot.details.depot }),
            let item = question.items.firstIndex(where: { $0.id == need.item })
        else { return nil }
        let asked = Int64(question.urgency.pieces(of: need).value)
        return .dispatchLimit(
            DispatchLimit(depot: Int32(depot), grams: 0), item: Int32(item),
            served: Fraction(max(0, asked - missing), of: asked))
    }

    private func ban(behind need: Need, among held: [Held]) -> Directive? {
        guard !held.isEmpty else { return nil }
        let accepted = question.wall.catalogue.accepted(for: need.item)
        return held.first { lot, _ in accepted.contains(lot.details.item) && question.couldGo(lot, to: need) }?.ban
    }
}

extension ShortfallReason {
    /// Whether no stock at all may go to the need, so that nobody used up what it could have had.
    fileprivate var isThatNothingServes: Bool {
        switch self {
        case .siteClosed, .noStock, .depotClosed, .tooLate, .expiresFirst, .roadClosed, .noAccess: true
        case .higherTierFirst, .scarcity, .banned, .dispatchLimit, .roundedToCases, .stopped: false
        }
    }
}

extension GoodsQuestion {
    /// Whether goods of `lot` would reach `need` in time if nobody forbade it.
    fileprivate func couldGo(_ lot: Lot, to need: Need) -> Bool {
        guard let depot = wall.site(lot.details.depot), depot.status == .open,
            let shelter = wall.shelters[need.site]?.site, shelter.takesGoods,
            ways.closure(from: depot.id, to: shelter) == nil
        else { return false }
        let arrival = Int32(clamping: ways.arrivalMinutes(from: depot, to: shelter))
        return arrival <= deadline(of: need) && lot.details.expiry.map { arrival <= minutes(until: $0) } ?? true
    }
}
