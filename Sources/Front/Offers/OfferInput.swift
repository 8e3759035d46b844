import Relief
import Vocabulary

/// An offer as a form or a program says it.
enum OfferInput {
    static func read(
        _ fields: inout Fields, _ id: ID<Offer>, secretHash: String?
    ) throws(Problem) -> NewOffer {
        let thing = thing(&fields)
        let what = fields.needed("what", Wording("内容", "words"))
        let place = fields.needed("place", Wording("場所", "place"))
        let from = fields.date("from", Wording("いつから", "first day"))
        let until =
            fields.needed("until", Wording("いつまで", "last day")) == nil
            ? nil : fields.date("until", Wording("いつまで", "last day"))
        let giver = giver(&fields)
        let note = fields.text("note")
        guard let thing, let what, let place, let until, let giver, fields.problems.isEmpty else {
            throw .input(fields.problems)
        }
        let terms = Offer.Terms(thing: thing, what: what, place: place, from: from, until: until, note: note)
        return NewOffer(id: id, terms: terms, giver: giver, secretHash: secretHash)
    }

    private static func giver(_ fields: inout Fields) -> Giver? {
        let kind = fields.choice("giver", Wording("お立場", "kind of giver"), Giver.Kind.self)
        let name = fields.needed("name", Wording("お名前・団体名", "name"))
        let contact = fields.needed("contact", Wording("連絡先", "contact"))
        guard let kind, let name, let contact else { return nil }
        return Giver(kind: kind, name: name, contact: contact)
    }

    private static func thing(_ fields: inout Fields) -> OfferedThing? {
        switch fields.choice("kind", Wording("種類", "kind"), OfferKind.self) {
        case .goods: goods(&fields).map(OfferedThing.goods)
        case .people: people(&fields).map(OfferedThing.people)
        case .money: money(&fields)
        case .vehicles: vehicles(&fields).map(OfferedThing.vehicles)
        case nil: nil
        }
    }

    private static func goods(_ fields: inout Fields) -> OfferedGoods? {
        let asked = NeedInput.asked(&fields)
        let pieces = fields.whole("piecesPerCase", Wording("入数", "pieces per case"), in: Packing.range)
        let expiry = fields.date("expiry", Wording("期限", "expiry"))
        let item = fields.text("item") == nil ? nil : fields.id("item", Wording("品目", "item"), of: Item.self)
        let need = fields.text("need") == nil ? nil : fields.id("need", Wording("要請", "need"), of: Need.self)
        return asked.map {
            OfferedGoods(
                $0, packing: pieces.flatMap { Packing(piecesPerCase: $0) }, expiry: expiry, item: item, need: need)
        }
    }

    private static func people(_ fields: inout Fields) -> OfferedPeople? {
        let headcount = fields.neededWhole("headcount", Wording("人数", "headcount"), in: OfferedPeople.range)
        let meantFor = siteDay(&fields)
        return headcount.map { OfferedPeople($0, meantFor: meantFor) }
    }

    /// Both or neither: a site without a day, or a day without a site, says nothing.
    private static func siteDay(_ fields: inout Fields) -> SiteDay? {
        guard fields.text("site") != nil || fields.text("day") != nil else { return nil }
        let site = fields.id("site", Wording("施設", "site"), of: Site.self)
        let day = fields.neededDate("day", Wording("活動する日", "day of the work"))
        return site.flatMap { site in day.map { SiteDay(site: site, day: $0) } }
    }

    private static func money(_ fields: inout Fields) -> OfferedThing? {
        let amount =
            fields.neededYen("amount")
        let purpose = fields.choice("purpose", Wording("使いみち", "purpose"), GiftPurpose.self)
        return amount.flatMap { amount in purpose.map { .money(amount, $0) } }
    }

    private static func vehicles(_ fields: inout Fields) -> OfferedVehicles? {
        let count = fields.neededWhole("count", Wording("台数", "count"), in: OfferedVehicles.range)
        let kilograms = fields.whole("kilograms", Wording("積載量（kg）", "kilograms"), in: 1...100_000)
        let litres = fields.whole("litres", Wording("荷台の容積（L）", "litres"), in: OfferedVehicles.litresRange)
        return count.map {
            OfferedVehicles(
                count: $0, payload: kilograms.flatMap { Grams(Int64($0) * 1000) }, litres: litres,
                comesWithDriver: fields.isTicked("driver"))
        }
    }

    /// Beside which field a refusal of the whole offer is shown.
    static func field(_ code: String) -> String {
        switch code {
        case "offer/no-contact", "offer/too-many-open", "offer/too-many-now": "contact"
        case "offer/no-name": "name"
        case "offer/no-place": "place"
        case "offer/until-out-of-range", "offer/from-after-until": "until"
        case "offer/text-too-long": "note"
        case "offer/goods-expired": "expiry"
        default: "what"
        }
    }
}

extension Fields {
    /// A box that a form ticks and a program says `true` for.
    func isTicked(_ name: String) -> Bool { ["yes", "true"].contains(raw(name)) }
}
