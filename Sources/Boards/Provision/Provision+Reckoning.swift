import Relief
import Vocabulary

extension Provision {
    init(_ site: Site, _ staple: Staple, _ records: SiteRecords, rules: RuleBook, at now: Moment) {
        let heads = staple.audience.heads(in: site.headcount)
        let use = staple.use(by: heads)
        let report = records.holding.reports[staple.id]
        let cover = use.map {
            Cover(
                $0, report: report, receipts: records.receipts(of: staple), onTheWay: records.onTheWay(of: staple),
                at: now)
        }
        let needs = records.openNeeds(of: staple)
        let claim =
            needs.isEmpty
            ? nil
            : Claim(
                asked: Self.asked(needs, staple), use, heads, oneCase: records.unitsInCase(of: staple, needs),
                rules: rules)
        (self.site, self.staple, self.heads, self.cover, self.report) = (site, staple, heads, cover, report)
        headsAt = site.headcount?.observedAt
        (self.needs, self.claim) = (needs, claim)
        automatic = claim?.automaticParts(of: needs, in: staple, known: cover?.known ?? 0) ?? [:]
        let stands = needs.isEmpty && records.isSilent(on: staple, rules: rules, at: now)
        estimate = stands && site.status == .open ? PushEstimate(staple, heads, known: cover?.known ?? 0) : nil
    }

    /// Units of what was asked for and has not arrived; what is on its way is part of it.
    private static func asked(_ needs: [Need], _ staple: Staple) -> Int {
        needs.reduce(0) { sum, need in
            let pieces = (need.pieces ?? .zero).remaining(after: need.received)
            return sum + pieces.value * (staple.items[need.item] ?? 1)
        }
    }
}
