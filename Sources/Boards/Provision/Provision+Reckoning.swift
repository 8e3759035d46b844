import Relief
import Vocabulary

extension Provision {
    init(_ site: Site, _ staple: Staple, _ records: SiteRecords, rules: RuleBook, at now: Moment) {
        let heads = staple.audience.heads(in: site.headcount)
        let use = staple.use(by: heads)
        let goods = records.goods(of: staple)
        let report = records.holding.reports[staple.id]
        let cover = use.map { Cover($0, report: report, receipts: goods.receipts, onTheWay: goods.onTheWay, at: now) }
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

/// What the boards hold of one shelter.
struct SiteRecords {
    let holding: Holding
    let needs: [ShortfallBoard.Row]
    let consignments: [Consignment]
    let catalogue: CatalogueBoard
    /// What suppliers brought to the shelter itself.
    let arrivals: [(item: ID<Item>, pieces: Count<Piece>, at: Moment)]

    /// What came in and what is promised of one staple, in its units.
    struct Goods {
        var receipts: [Cover.Receipt] = []
        var onTheWay = 0
    }

    func goods(of staple: Staple) -> Goods {
        let brought = arrivals.compactMap { arrival -> Cover.Receipt? in
            let units = staple.units(in: arrival.pieces, of: arrival.item)
            return units > 0 ? Cover.Receipt(at: arrival.at, units: units) : nil
        }
        return consignments.reduce(into: Goods(receipts: brought)) { goods, consignment in
            if let receipt = consignment.receipt {
                let units = receipt.lines.reduce(0) { $0 + staple.units(in: $1.receipt.received, of: $1.line.item) }
                if units > 0 { goods.receipts.append(Cover.Receipt(at: receipt.receivedAt, units: units)) }
            } else {
                goods.onTheWay += consignment.lines.reduce(0) { sum, line in
                    sum + staple.units(in: consignment.loadedPieces(of: line), of: line.item)
                }
            }
        }
    }

    /// Units in the largest case of what `needs` ask for; 0 where nobody knows how many pieces are in one.
    func unitsInCase(of staple: Staple, _ needs: [Need]) -> Int {
        needs.compactMap { need in
            catalogue[need.item]?.item?.onlyPacking.map { $0.piecesPerCase * (staple.items[need.item] ?? 0) }
        }.max() ?? 0
    }

    /// What a person asked for and what is not over; cases of unknown size are held and stand in no plan.
    func openNeeds(of staple: Staple) -> [Need] {
        needs.map(\.need).filter {
            staple.items[$0.item] != nil && $0.origin == .asked && !$0.isFinished && !$0.isHeld
        }
    }

    /// Nothing was said of the staple for as long as a report stands; a held need is a word too.
    func isSilent(on staple: Staple, rules: RuleBook, at now: Moment) -> Bool {
        guard let hours = rules[.reportValidHours] else { return false }
        if needs.contains(where: { $0.need.isHeld && staple.items[$0.need.item] != nil }) { return false }
        guard let last = lastWord(on: staple) else { return true }
        return now - last >= .hours(hours)
    }

    private func lastWord(on staple: Staple) -> Moment? {
        let asked = needs.filter { staple.items[$0.need.item] != nil && $0.need.origin == .asked }
            .map { $0.need.cancelled == nil ? max($0.raisedAt, $0.need.observedAt) : $0.changedAt }
        return (asked + [holding.reports[staple.id]?.observedAt].compactMap(\.self)).max()
    }
}

extension Staple {
    func units(in pieces: Count<Piece>, of item: ID<Item>) -> Int { pieces.value * (items[item] ?? 0) }
}
