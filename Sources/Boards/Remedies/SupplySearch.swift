import Relief
import Vocabulary

/// Which agreements could bring an item, where to, when and for how much.
struct SupplySearch {
    let wall: Wall
    let now: Moment
    let item: ID<Item>
    let anchor: Site?
    let neededBy: Moment?
    let wantedUntil: Moment?

    /// For the item of `remedies`, to where it is missed most.
    init(_ wall: Wall, now: Moment, _ remedies: Remedies) {
        (self.wall, self.now, item) = (wall, now, remedies.item)
        (anchor, neededBy, wantedUntil) = (remedies.anchor, remedies.neededBy, remedies.wantedUntil)
    }

    /// The best first; each is proposed for what those before it leave of `missing`.
    func offers(for missing: Count<Piece>) -> [SupplyOffer] {
        var left = missing
        return found.sorted(by: SupplyOffer.comesFirst).map { offer in
            let wanted = offer.line.units(covering: left)
            let sized = offer.sized(to: offer.isUsable ? min(wanted, offer.line.most ?? wanted) : 0)
            left = left.remaining(after: sized.pieces)
            return sized
        }
    }

    private var found: [SupplyOffer] {
        wall.suppliers.agreements.compactMap { supplier, agreement in
            guard agreement.terms.isValid(on: now.japaneseDate), let line = agreement.line(of: item) else { return nil }
            return offer(supplier, agreement, line)
        }
    }

    private func offer(_ supplier: Supplier, _ agreement: Agreement, _ line: AgreementItem) -> SupplyOffer {
        let destination = destination(of: supplier, agreement.terms)
        let arrival = agreement.terms.leadHours.map { now + .hours($0) }
        let isInTime = arrival.flatMap { arrival in neededBy.map { arrival <= $0 } }
        return SupplyOffer(
            supplier: supplier, agreement: agreement, line: line, destination: destination,
            metres: destination.flatMap { metres(from: supplier, to: $0) }, arrival: arrival, isInTime: isInTime,
            isTooLate: arrival.flatMap { arrival in wantedUntil.map { arrival > $0 } } ?? false, units: 0)
    }

    private func metres(from supplier: Supplier, to site: Site) -> Int? {
        supplier.details.place.flatMap { from in site.details.place.map { from.metres(to: $0) } }
    }

    private func destination(of supplier: Supplier, _ terms: AgreementTerms) -> Site? {
        let depots = wall.depots.all.map(\.site).filter { $0.status == .open }.sorted(by: isNearer)
        let shelter = anchor.flatMap { $0.kind == .shelter && $0.status == .open ? $0 : nil }
        return (depots + [shelter].compactMap(\.self)).first { isWithinReach($0, supplier, terms) }
    }

    private func isNearer(_ a: Site, _ b: Site) -> Bool {
        func metres(_ site: Site) -> Int {
            anchor?.details.place.flatMap { place in site.details.place.map { $0.metres(to: place) } } ?? .max
        }
        return (metres(a), a.id) < (metres(b), b.id)
    }

    /// Where a place or a radius is not known, nothing speaks against it.
    private func isWithinReach(_ site: Site, _ supplier: Supplier, _ terms: AgreementTerms) -> Bool {
        guard let radius = terms.radiusKilometres, let metres = metres(from: supplier, to: site) else { return true }
        return metres <= radius * 1000
    }
}

extension SupplyOffer {
    fileprivate func sized(to units: Int) -> Self {
        Self(
            supplier: supplier, agreement: agreement, line: line, destination: destination, metres: metres,
            arrival: arrival, isInTime: isInTime, isTooLate: isTooLate, units: units)
    }

    /// In reach, in time, the cheaper piece, the nearer supplier; then by name.
    fileprivate static func comesFirst(_ a: Self, _ b: Self) -> Bool {
        let (one, two) = (a.rank, b.rank)
        if one != two { return one < two }
        let (here, there) = (a.priceKey, b.priceKey)
        if here != there { return here < there }
        return (a.metres ?? .max, a.agreement.id) < (b.metres ?? .max, b.agreement.id)
    }

    private var rank: Int {
        if destination == nil { return 3 }
        return isInTime == false ? 2 : isInTime == nil ? 1 : 0
    }

    /// Yen for a thousand pieces, rounded down; an open price comes after all that are known.
    private var priceKey: Int64 {
        guard let yen = line.price.yen else { return .max }
        return yen.value * 1000 / Int64(max(1, line.pieces(in: 1).value))
    }
}
