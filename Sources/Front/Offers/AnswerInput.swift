import Relief
import Vocabulary

/// How much of an offer is taken, as a form or a program says it.
enum AcceptanceInput {
    static func read(_ fields: inout Fields, of offer: Offer) throws(Problem) -> Acceptance {
        switch offer.terms.thing {
        case .goods: try goods(&fields, offer)
        case .people:
            try fields.checked(
                fields.neededWhole("headcount", Wording("人数", "headcount"), in: 1...10_000).map {
                    .people(headcount: $0)
                })
        case .money(_, let purpose): try money(&fields, purpose)
        case .vehicles: try vehicles(&fields, offer)
        }
    }

    private static func goods(_ fields: inout Fields, _ offer: Offer) throws(Problem) -> Acceptance {
        let item =
            fields.text("item") == nil && offer.item != nil
            ? offer.item : fields.id("item", Wording("品目", "item"), of: Item.self)
        let pieces = fields.neededWhole("pieces", Wording("個数", "pieces"), in: Asked.range)
        let depot = fields.id("depot", Wording("届け先", "depot"), of: Site.self)
        let arrivesOn = fields.date("arrivesOn", Wording("到着予定日", "day of arrival"))
        guard let item, let pieces = pieces.flatMap({ Count<Piece>($0) }), let depot, fields.problems.isEmpty else {
            throw .input(fields.problems)
        }
        return .goods(.init(item: item, pieces: pieces, depot: depot, arrivesOn: arrivesOn))
    }

    /// It goes where the giver said, and nowhere else.
    private static func money(_ fields: inout Fields, _ purpose: GiftPurpose) throws(Problem) -> Acceptance {
        let amount =
            fields.neededYen("amount")
        let named =
            fields.text("purpose") == nil
            ? purpose : fields.choice("purpose", Wording("使いみち", "purpose"), GiftPurpose.self)
        return try fields.checked(amount.flatMap { amount in named.map { .money(amount, $0) } })
    }

    private static func vehicles(_ fields: inout Fields, _ offer: Offer) throws(Problem) -> Acceptance {
        let count = fields.neededWhole("count", Wording("台数", "count"), in: OfferedVehicles.range)
        let home = fields.id("home", Wording("置き場所", "home"), of: Site.self)
        let from =
            fields.needed("from", Wording("いつから", "first day")) == nil
            ? nil : fields.date("from", Wording("いつから", "first day"))
        let until = fields.date("until", Wording("いつまで", "last day")) ?? offer.terms.until
        guard let count, let home, let from, fields.problems.isEmpty else { throw .input(fields.problems) }
        return .vehicles(.init(count: count, home: home, from: from, until: until))
    }
}

/// Why an offer is not taken, as a form or a program says it.
enum DeclineInput {
    static func read(_ fields: inout Fields) throws(Problem) -> (reason: DeclineReason, note: String?) {
        let reason = fields.choice("reason", Wording("理由", "reason"), DeclineReason.self)
        return (try fields.checked(reason), fields.text("note"))
    }
}

/// Into which pot money went and when, as a form or a program says it.
enum BankingInput {
    static func read(_ fields: inout Fields, now: Moment) throws(Problem) -> (pot: ID<Pot>, day: LocalDate) {
        let pot = fields.id("pot", Wording("資金", "pot"), of: Pot.self)
        let day = fields.date("receivedOn", Wording("入金日", "day it came")) ?? now.japaneseDate
        return (try fields.checked(pot), day)
    }
}

/// What came of an offer, line by line, as a form or a program says it.
enum ArrivalInput {
    /// More than these in one delivery are a stock sheet.
    private static let mostLines = 20

    static func read(_ fields: inout Fields, of goods: Acceptance.Goods) throws(Problem) -> OfferArrival {
        var lines: [StockSheet.Line] = []
        for number in 0..<mostLines {
            if let line = line(&fields, "lines.\(number)", goods) { lines.append(line) }
        }
        return try fields.checked(
            OfferArrival(lines: lines, isLast: fields.isTicked("last"), note: fields.text("note")))
    }

    /// A row without a number says nothing.
    private static func line(
        _ fields: inout Fields, _ name: String, _ goods: Acceptance.Goods
    ) -> StockSheet.Line? {
        guard fields.text("\(name).pieces") != nil else { return nil }
        let pieces = fields.whole("\(name).pieces", Wording("届いた数", "pieces"), in: 0...Asked.range.upperBound)
        // A program that names no item means the one that was accepted; an empty choice on a page means nothing.
        let item =
            fields.names.contains("\(name).item") == false
            ? goods.item : fields.id("\(name).item", Wording("品目", "item"), of: Item.self)
        let packing = fields.whole(
            "\(name).piecesPerCase", Wording("入数", "pieces per case"), in: Packing.range)
        let expiry = fields.date("\(name).expiry", Wording("期限", "expiry"))
        guard let item, let count = pieces.flatMap({ Count<Piece>($0) }) else { return nil }
        return StockSheet.Line(
            details: LotDetails(
                item: item, depot: goods.depot, packing: packing.flatMap { Packing(piecesPerCase: $0) },
                expiry: expiry, origin: .donated),
            pieces: count)
    }
}
