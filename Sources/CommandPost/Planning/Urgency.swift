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

    init(_ wall: Wall, at now: Moment, cutOff: Set<ID<Site>> = []) {
        let provisions = wall.provisions(at: now)
        let open = wall.shortfalls.open.map(\.need)
            .filter {
                $0.origin == .asked && $0.missing > .zero && wall.item($0.item) != nil && wall.shelters[$0.site] != nil
            }
        estimates = PlannedEstimates(provisions.filter { $0.estimate != nil }, wall, at: now)
        self.provisions = provisions.reduce(into: [:]) { found, provision in
            for need in provision.needs { found[need.id] = provision }
        }
        held = wall.reserves(of: provisions, at: now, cutOff: cutOff)
            .reduce(into: [:]) { $0.merge($1.lots) { first, _ in first } }
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
        let (asked, explained) = (claim.asked.grouped, claim.explained.grouped)
        let percent = claim.percent ?? 0
        return Reason(
            code: "claim-capped",
            wording: Wording(
                "要請の合計\(asked)\(staple.unit.japanese)は、人数から説明できる\(claim.days)日分\(explained)の\(percent)%です。超えた分は本部の確認を待っています。",
                """
                \(asked) \(staple.unit.english) asked for are \(percent) % of the \(explained) that the headcount \
                explains for \(claim.days.english("day")). The rest waits for headquarters.
                """))
    }

    private func coverReason(_ claim: Claim) -> Reason {
        let known = (cover?.known ?? 0).grouped
        return Reason(
            code: "cover-suffices",
            wording: Wording(
                "手持ちと輸送中で\(known)\(staple.unit.japanese)あり、\(claim.days)日分を超えるため、今回は送りません。",
                """
                \(known) \(staple.unit.english) are there or on the way, and with this need it is more than \
                \(claim.days) days' need; it is not sent now.
                """))
    }
}
