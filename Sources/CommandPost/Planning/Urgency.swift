import Boards
import Relief
import Vocabulary

/// What a plan asks for, by how long things last and not by what is claimed.
///
/// The engine's order stays as it is (strict tiers, inside a tier the smallest coverage first). Urgency enters by
/// three doors only: how much of a need is planned now, in which tier, and until when it is in time. See
/// `Docs/Explanation/urgency.md`.
struct Urgency: Sendable {
    /// Open needs and estimates that stand in, in the order of their names.
    let needs: [Need]
    let estimates: PlannedEstimates
    private let provisions: [ID<Need>: Provision]
    private let held: [ID<Lot>: Count<Piece>]
    /// Of a thousand pieces more of an item, so many would be held back for shelters that cannot speak.
    let heldPerMille: [ID<Item>: Int]

    init(_ wall: Wall, at now: Moment, cutOff: Set<ID<Site>> = []) {
        let provisions = wall.provisions(at: now)
        let open = wall.shortfalls.open.map(\.need)
            .filter {
                $0.origin == .asked && $0.missing > .zero && wall.item($0.item) != nil && wall.shelters[$0.site] != nil
                    && wall.isAsked($0)
            }
        estimates = PlannedEstimates(provisions.filter { $0.estimate != nil }, wall, at: now)
        self.provisions = provisions.reduce(into: [:]) { found, provision in
            for need in provision.needs { found[need.id] = provision }
        }
        let reserves = wall.reserves(of: provisions, at: now, cutOff: cutOff)
        held = reserves.lots
        heldPerMille = reserves.filter(\.growsWithStock).reduce(into: [:]) { found, reserve in
            for item in reserve.staple.items.keys {
                found[item] = max(found[item] ?? 0, reserve.staple.reservePerMille)
            }
        }
        let automatic = self.provisions
        needs = (open.filter { automatic[$0.id]?.automaticPart(of: $0) != .zero } + estimates.rows)
            .sorted { $0.id < $1.id }
    }

    /// What is held back of `lot` for shelters that cannot speak.
    func held(in lot: Lot) -> Count<Piece> { held[lot.id] ?? .zero }

    /// How much of `need` is planned without a person.
    func pieces(of need: Need) -> Count<Piece> { provisions[need.id]?.automaticPart(of: need) ?? need.missing }

    func tier(of need: Need, usual: Item.Tier) -> Item.Tier {
        guard let provision = provisions[need.id] ?? estimates.provision(of: need) else { return usual }
        return estimates.lowered(provision.staple.tiers.tier(provision.cover, usual: usual), of: need)
    }

    /// Until when goods for `need` are in time: as it was wished, but never before what is there runs out.
    ///
    /// A wish for within the hour from a shelter with water for two days bars no depot. The other way round the moment
    /// at which it runs out bars none either: goods that come late are better than none.
    func neededBy(_ need: Need) -> Moment? {
        guard let wish = need.neededBy else { return nil }
        return max(wish, provisions[need.id]?.cover?.runsOut ?? wish)
    }

    /// What the caps keep out of the plan, with the reason.
    func cappedShortfalls(of all: [Need]) -> [Shortfall] {
        all.compactMap { need in
            guard let provision = provisions[need.id], let claim = provision.claim else { return nil }
            let rest = need.missing.remaining(after: provision.automaticPart(of: need))
            return rest == .zero ? nil : Shortfall(need: need.id, missing: rest, reason: provision.capReason(claim))
        }
    }
}

extension Provision {
    /// Why the rest of a claim waits: it is far above the headcount, or enough is there for now.
    func capReason(_ claim: Claim) -> Reason {
        claim.isFarAbove ? claimReason(claim) : coverReason(claim)
    }

    private func claimReason(_ claim: Claim) -> Reason {
        let (asked, explained) = (claim.asked.grouped, explained(claim))
        let percent = (claim.percent ?? 0).grouped
        return Reason(
            code: "claim-capped",
            wording: Wording(
                "要請の合計\(asked)\(staple.unit.japanese)は、人数から説明できる\(explained.japanese)の\(percent)%です。超えた分は本部の確認を待っています。",
                """
                \(asked) \(staple.unit.english) asked for are \(percent) % of the \(explained.english). \
                The rest waits for headquarters.
                """))
    }

    /// What is there alone does not exceed anything: with the need it would.
    private func coverReason(_ claim: Claim) -> Reason {
        let (known, allowed) = ((cover?.known ?? 0).grouped, (claim.allowed ?? claim.explained).grouped)
        let explained = explained(claim)
        return Reason(
            code: "cover-suffices",
            wording: Wording(
                "手持ちと輸送中の\(known)\(staple.unit.japanese)にこの要請を足すと、人数から説明できる\(explained.japanese)に対する上限\(allowed)\(staple.unit.japanese)を超えます。超える分は今回は送りません。",
                """
                \(known) \(staple.unit.english) are there or on the way, and with this need it would be more than \
                \(allowed), the most for the \(explained.english). What is beyond is not sent now.
                """))
    }

    /// 「3日分900食」; what is handed out once and kept has no days.
    private func explained(_ claim: Claim) -> Wording {
        let amount = claim.explained.grouped
        return switch staple.period {
        case .day:
            Wording(
                "\(claim.days)日分\(amount)\(staple.unit.japanese)",
                "\(amount) that the headcount explains for \(claim.days.english("day"))")
        case .once:
            Wording(
                "\(amount)\(staple.unit.japanese)（一人に一度の分）", "\(amount) that the headcount explains, handed out once")
        }
    }
}
