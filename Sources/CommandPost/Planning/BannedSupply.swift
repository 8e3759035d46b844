import Boards
import Matching
import Relief
import Vocabulary

/// Finds the order of headquarters that leaves a need short, where there is one.
///
/// A ban is the reason when stock is left over that the need could have had without it. Where others use up the banned
/// stock as well, scarcity stays the reason.
struct BannedSupply {
    private let question: GoodsQuestion
    private let problem: GoodsProblem
    private let leftover: [ID<Lot>: Int64]

    init(of answer: GoodsPlan, to problem: GoodsProblem, asked question: GoodsQuestion) {
        (self.question, self.problem) = (question, problem)
        var used = [Int64](repeating: 0, count: question.lots.count)
        for line in answer.lines { used[Int(line.lot)] += line.quantity }
        leftover = Dictionary(
            zip(question.lots, used).map { ($0.id, Int64(question.pinned.free(of: $0).value) - $1) }
        ) { first, _ in first }
    }

    /// The reason of `shortfall`, which is the engine's own where no ban stands behind it.
    func reason(of shortfall: GoodsPlan.Shortfall) -> ShortfallReason {
        if case .roadClosed(let link, _, _) = shortfall.reason,
            let ban = question.bans.ways.values.first(where: { $0.id.text == problem.links.closure[Int(link)] })
        {
            return .banned(ban.inReasons)
        }
        guard let ban = ban(behind: question.needs[Int(shortfall.need)]) else { return shortfall.reason }
        return .banned(ban.inReasons)
    }

    private func ban(behind need: Need) -> Directive? {
        let accepted = question.wall.catalogue.accepted(for: need.item)
        return (bannedLots + lotsBeyondBannedWays(to: need.site)).first { lot, _ in
            accepted.contains(lot.details.item) && question.couldGo(lot, to: need)
        }?.ban
    }

    private typealias Held = (lot: Lot, ban: Directive)

    private var bannedLots: [Held] {
        question.bans.lots.sorted { $0.key < $1.key }.compactMap { id, ban in
            guard let lot = question.wall.depots.lot(id), question.pinned.free(of: lot) > .zero else { return nil }
            return (lot, ban)
        }
    }

    private func lotsBeyondBannedWays(to shelter: ID<Site>) -> [Held] {
        let ways = question.bans.ways.filter { $0.key.shelter == shelter }.sorted { $0.key < $1.key }
        return ways.flatMap { way, ban in
            question.lots.filter { $0.details.depot == way.depot && leftover[$0.id] ?? 0 > 0 }.map { ($0, ban) }
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
