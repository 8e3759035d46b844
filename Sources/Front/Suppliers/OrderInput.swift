import Formats
import Relief
import Vocabulary

/// An order and what follows it, as a form or a program says it.
///
/// What belongs to a line is called `lines.0.item`, `lines.0.quantity`, as JSON lists come.
enum OrderInput {
    static func read(_ fields: inout Fields, _ order: ID<Order>) throws(Problem) -> OrderRequest {
        let agreement: ID<Agreement>? = fields.id("agreement", Wording("協定", "agreement"))
        let destination: ID<Site>? = fields.id("destination", Wording("納入場所", "destination"))
        let neededBy = fields.moment("neededBy", Wording("納入日時", "time of delivery"))
        let lines = SupplyInput.places(fields, "lines").filter { SupplyInput.isTyped(fields, $0, "quantity", "price") }
            .map { line(&fields, $0) }
        let (call, paper) = (call(&fields), paper(&fields))
        let isAgain = SupplyInput.flag(&fields, "again", Wording("追加の発注", "again")) ?? false
        guard let agreement, let destination, fields.problems.isEmpty else { throw .input(fields.problems) }
        return OrderRequest(
            order: order, agreement: agreement, destination: destination, neededBy: neededBy,
            lines: lines.compactMap(\.self), call: call, paper: paper, note: fields.text("note"),
            isMeantAgain: isAgain)
    }

    private static func line(_ fields: inout Fields, _ place: String) -> OrderRequest.Line? {
        let item: ID<Item>? = fields.id("\(place).item", Wording("品目", "item"))
        let quantity = fields.neededWhole("\(place).quantity", Wording("数量", "quantity"), in: Asked.range)
        let price = SupplyInput.yen(&fields, "\(place).price")
        guard let item, let quantity else { return nil }
        return OrderRequest.Line(item: item, quantity: quantity, price: price)
    }

    /// Who called whom and when; a call of which only a part is known is asked for in full.
    private static func call(_ fields: inout Fields) -> OrderCall? {
        guard SupplyInput.isTyped(fields, "call", "caller", "callee") else { return nil }
        let caller = fields.needed("call.caller", Wording("電話をかけた人", "name of the caller"))
        let callee = fields.needed("call.callee", Wording("電話を受けた人", "name of who was called"))
        let named = fields.needed("call.at", Wording("電話した時刻", "time of the call"))
        let at = named == nil ? nil : fields.moment("call.at", Wording("電話した時刻", "time of the call"))
        guard let caller, let callee, let at else { return nil }
        return OrderCall(caller: caller, callee: callee, at: at)
    }

    private static func paper(_ fields: inout Fields) -> OrderPaper? {
        guard SupplyInput.isTyped(fields, "paper", "number") else { return nil }
        let date = SupplyInput.neededDay(&fields, "paper.date", Wording("要請書の日付", "date of the paper"))
        return date.map { OrderPaper(number: fields.text("paper.number") ?? "", date: $0) }
    }
}

extension OrderInput {
    /// The paper, as in `{"number":"危管第12号","date":"2016-04-18","lines":[{"line":1,"price":98}]}`.
    static func request(_ fields: inout Fields) throws(Problem) -> (OrderPaper, [Int: Yen]) {
        let number = fields.needed("number", Wording("文書番号", "number of the paper"))
        let date = SupplyInput.neededDay(&fields, "date", Wording("要請書の日付", "date of the paper"))
        var prices: [Int: Yen] = [:]
        for place in SupplyInput.places(fields, "lines") where SupplyInput.isTyped(fields, place, "price") {
            let line = lineNumber(&fields, place)
            let yen = SupplyInput.yen(&fields, "\(place).price")
            if let line, let yen { prices[line] = yen }
        }
        guard let number, let date, fields.problems.isEmpty else { throw .input(fields.problems) }
        return (OrderPaper(number: number, date: date), prices)
    }

    /// What the supplier can bring, as in `{"by":"営業部 田中","at":"…","deliverBy":"…","lines":[{"line":1,"quantity":20}]}`.
    static func confirmation(_ fields: inout Fields, now: Moment) throws(Problem) -> OrderConfirmation {
        let by = fields.needed("by", Wording("受諾した人", "name of who confirmed"))
        let at = fields.observed("at", Wording("受諾の時刻", "time of the confirmation"), now: now)
        let deliverBy = fields.moment("deliverBy", Wording("納入予定", "expected time"))
        let quantities = quantities(&fields)
        guard let by, fields.problems.isEmpty else { throw .input(fields.problems) }
        return OrderConfirmation(
            quantities: quantities, by: by, at: at, deliverBy: deliverBy, note: fields.text("note"))
    }

    /// What came, as in `{"receiver":"南区 中村","receivedAt":"…","lines":[{"line":1,"delivered":34,"damaged":0,"wrong":0}]}`.
    static func delivery(
        _ fields: inout Fields, _ id: ID<Delivery>, now: Moment
    ) throws(Problem) -> Delivery {
        let receiver = fields.needed("receiver", Wording("受け取った人", "name of the receiver"))
        let receivedAt = fields.observed("receivedAt", Wording("受領の時刻", "time of receipt"), now: now)
        let lines = SupplyInput.places(fields, "lines")
            .filter { SupplyInput.isTyped(fields, $0, "delivered", "damaged", "wrong") }
            .map { deliveryLine(&fields, $0) }
        guard let receiver, fields.problems.isEmpty else { throw .input(fields.problems) }
        return Delivery(
            id: id, receivedAt: receivedAt, receiver: receiver, lines: lines.compactMap(\.self),
            note: fields.text("note"))
    }

    private static func deliveryLine(_ fields: inout Fields, _ place: String) -> DeliveryLine? {
        let range = 0...Asked.range.upperBound
        let line = lineNumber(&fields, place)
        let delivered = fields.whole("\(place).delivered", Wording("納品数", "number delivered"), in: range)
        let damaged = fields.whole("\(place).damaged", Wording("破損数", "number damaged"), in: range)
        let wrong = fields.whole("\(place).wrong", Wording("品違い", "number of wrong goods"), in: range)
        let expiry = SupplyInput.day(&fields, "\(place).expiry", Wording("賞味期限", "expiry date"))
        return line.map {
            DeliveryLine(
                line: $0, delivered: delivered ?? 0, damaged: damaged ?? 0, wrong: wrong ?? 0, expiry: expiry)
        }
    }

    /// The supplier's report, as in `{"number":"納第8号","date":"2016-04-19","by":"田中","lines":[{"line":1,"quantity":34}]}`.
    static func report(_ fields: inout Fields) throws(Problem) -> DeliveryReport {
        let date = SupplyInput.neededDay(&fields, "date", Wording("報告書の日付", "date of the report"))
        let by = fields.needed("by", Wording("報告した人", "name of who reported"))
        let quantities = quantities(&fields)
        guard let date, let by, fields.problems.isEmpty else { throw .input(fields.problems) }
        return DeliveryReport(number: fields.text("number"), date: date, by: by, quantities: quantities)
    }

    /// Out of which money, as in `{"grant":"g-1","receipt":"領第5号","paidOn":"2016-05-10"}` or `{"pot":"災害救助費"}`.
    ///
    /// Money of the Disaster Relief Act wants evidence as well: `units`, `from` and `through`.
    static func settlement(_ fields: inout Fields, now: Moment) throws(Problem) -> SettlementRequest {
        let grant: ID<Grant>? =
            fields.text("grant") == nil ? nil : fields.id("grant", Wording("配分", "grant"), of: Grant.self)
        let paidOn = SupplyInput.day(&fields, "paidOn", Wording("支払日", "day of payment")) ?? now.japaneseDate
        let evidence = evidence(&fields)
        let receipt = fields.text("receipt").map {
            SettlementRequest.Receipt(number: $0, paidOn: paidOn, evidence: evidence)
        }
        return try fields.checked(
            SettlementRequest(
                pot: fields.text("pot") ?? "", grant: grant, invoice: fields.text("invoice"), receipt: receipt))
    }

    private static func evidence(_ fields: inout Fields) -> Evidence? {
        guard fields.text("units") != nil else { return nil }
        let units = fields.whole("units", Wording("実績の数", "units"), in: 1...Asked.range.upperBound)
        let from = SupplyInput.neededDay(&fields, "from", Wording("実績の初日", "first day"))
        let through = SupplyInput.neededDay(&fields, "through", Wording("実績の最終日", "last day"))
        guard let units, let from, let through else { return nil }
        return Evidence(units: units, from: from, through: through)
    }

    private static func quantities(_ fields: inout Fields) -> [Int: Int] {
        var quantities: [Int: Int] = [:]
        for place in SupplyInput.places(fields, "lines") where SupplyInput.isTyped(fields, place, "quantity") {
            let line = lineNumber(&fields, place)
            let units = fields.whole(
                "\(place).quantity", Wording("数量", "quantity"), in: 0...Asked.range.upperBound)
            if let line, let units { quantities[line] = units }
        }
        return quantities
    }

    private static func lineNumber(_ fields: inout Fields, _ place: String) -> Int? {
        fields.neededWhole("\(place).line", Wording("行番号", "number of the line"), in: 1...OrderRefusal.mostLines)
    }
}
