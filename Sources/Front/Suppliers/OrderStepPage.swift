import Boards
import Formats
import Relief
import Vocabulary

/// The one form with which an order goes a step further.
struct OrderStepPage {
    let desk: Desk
    let order: Order
    let step: OrderStep
    let state: FormState

    /// `nil` when there is no such order.
    init?(_ desk: Desk, _ order: ID<Order>, _ step: OrderStep, state: FormState = FormState()) {
        guard let row = desk.wall.orders[order] else { return nil }
        (self.desk, self.order, self.step, self.state) = (desk, row.order, step, state)
    }

    private var path: String { "/hq/orders/\(order.id)" }

    func document() -> HTML {
        desk.document(step.title, path: "\(path)/\(step.rawValue)") { html in
            html.p {
                $0.a(desk.say("← 発注 第\(order.number)号", "← Order no. \(order.number)"), .href(path))
            }
            html.h1(desk.say(step.title))
            html.problemSummary(state, desk.language)
            desk.asOf(&html)
            guard step.isPossible(for: order) || state.isReturned else { return impossible(&html) }
            desk.section(
                desk.say(
                    "第\(order.number)号 \(desk.names.supplier(order.details.supplier))",
                    "No. \(order.number), \(desk.names.supplier(order.details.supplier))"),
                id: "step", class: "panel act", &html
            ) { html in
                desk.form("\(path)/\(step.rawValue)", step.rawValue, &html) { html in
                    fields(&html)
                    html.button(
                        desk.say(step.button), .type("submit"), .class(step == .cancel ? "danger big" : "primary big"))
                }
            }
        }
    }

    private func impossible(_ html: inout HTML) {
        html.p(
            desk.say(
                "この発注は「\(order.state.name.japanese)」のため、いまはできません。",
                "The order is \(order.state.name.english); this cannot be done now."), .class("empty"))
    }

    private func fields(_ html: inout HTML) {
        switch step {
        case .request: requesting(&html)
        case .confirm: confirming(&html)
        case .deliver: delivering(&html)
        case .report: reporting(&html)
        case .settle: settling(&html)
        case .cancel: html.field(Self.reason, state, desk.language)
        }
    }

    private func requesting(_ html: inout HTML) {
        html.field(Self.paperNumber, state, desk.language)
        day(Wording("要請書の日付", "Date of the paper"), &html)
        for (index, line) in order.details.lines.filter({ order.prices[$0.number] == nil }).enumerated() {
            numbered(line, "lines.\(index)", &html)
            number("lines.\(index).price", line, Wording("単価（円・災害直前の価格）", "yen a unit"), start: "", &html)
        }
    }

    private func confirming(_ html: inout HTML) {
        html.field(Self.by, state, desk.language)
        html.field(Self.at, state, desk.language, start: desk.now.fieldValue)
        for (index, line) in order.details.lines.enumerated() {
            numbered(line, "lines.\(index)", &html)
            number(
                "lines.\(index).quantity", line, Wording("受諾数", "confirmed"), start: String(order.confirmed(line)),
                &html)
        }
        html.field(Self.deliverBy, state, desk.language)
        html.field(Self.note, state, desk.language)
    }

    private func delivering(_ html: inout HTML) {
        html.p(
            desk.say(
                "発注どおりの物だけが在庫（避難所なら要請）に入り、支払いの対象になります。破損・品違いは持ち帰ってもらい、数だけ記録します。",
                "Only goods as ordered go into stock or to needs and are paid. Damaged and wrong ones go back and are only counted."
            ),
            .class("note"))
        html.field(Self.receiver, state, desk.language)
        html.field(Self.receivedAt, state, desk.language, start: desk.now.fieldValue)
        for (index, line) in order.details.lines.enumerated() { delivering(line, "lines.\(index)", &html) }
        html.secondLook(state, desk.language)
        html.field(Self.note, state, desk.language)
    }

    private func delivering(_ line: OrderLine, _ place: String, _ html: inout HTML) {
        html.fieldset(.class("item-row")) { html in
            html.legend(desk.names.item(line.item))
            numbered(line, place, &html)
            let left = max(0, order.confirmed(line) - order.delivered(line))
            number("\(place).delivered", line, Wording("納品数", "delivered"), start: String(left), &html)
            number("\(place).damaged", line, Wording("破損", "damaged"), start: "0", &html)
            number("\(place).wrong", line, Wording("品違い", "wrong goods"), start: "0", &html)
            html.calendarDay("\(place).expiry", Wording("賞味期限", "Expiry date"), state, desk.language)
        }
    }

    private func reporting(_ html: inout HTML) {
        html.field(Self.reportNumber, state, desk.language)
        day(Wording("報告書の日付", "Date of the report"), &html)
        html.field(Self.reporter, state, desk.language)
        for (index, line) in order.details.lines.enumerated() {
            numbered(line, "lines.\(index)", &html)
            number(
                "lines.\(index).quantity", line, Wording("報告された供給数", "reported"),
                start: String(order.delivered(line)), &html)
        }
        html.secondLook(state, desk.language)
    }

    private func settling(_ html: inout HTML) {
        html.p(.class("summary-line")) { html in
            html.text(desk.say("支払額 ", "To be paid: "))
            html.strong(order.amount.map { desk.say($0.wording) } ?? desk.say("単価未定", "a price is missing"))
        }
        html.ul(.class("plain")) { html in
            for line in order.details.lines {
                html.li(
                    "\(desk.names.item(line.item)) \(desk.names.units(order.delivered(line), of: line)) × \(desk.price(order.prices[line.number])) = \(order.amount(line).map { desk.say($0.wording) } ?? "–")"
                )
            }
        }
        SettlementFields(desk: desk, order: order, state: state).draw(&html)
    }

    private func day(_ label: Wording, _ html: inout HTML) {
        html.calendarDay(
            "date", label, state, desk.language, start: desk.now.japaneseDate.description, isRequired: true)
    }

    private func numbered(_ line: OrderLine, _ place: String, _ html: inout HTML) {
        html.hiddenField("\(place).line", String(line.number))
    }

    private func number(
        _ name: String, _ line: OrderLine, _ label: Wording, start: String, _ html: inout HTML
    ) {
        let (item, unit) = (desk.names.item(line.item), desk.names.counted(line.unit, of: line.item))
        let came = order.delivered(line)
        let before = came > 0 ? desk.names.units(came, of: line) : desk.say("まだありません", "nothing")
        let ordered = desk.names.units(line.quantity, of: line)
        html.field(
            Field(
                name,
                Wording("\(item) \(label.japanese)（\(unit.japanese)）", "\(item): \(label.english) (\(unit.english))"),
                .number, hint: Wording("発注 \(ordered)・これまでの納品 \(before)", "ordered: \(ordered); came before: \(before)")
            ),
            state, desk.language, start: start)
    }

    private static let name = Field.Kind.text(longest: OrderRefusal.longestName)
    private static let text = Field.Kind.text(longest: OrderRefusal.longestText)
    private static let paperNumber = Field(
        "number", Wording("文書番号", "Number of the paper"), .text(longest: OrderRefusal.longestPaperNumber),
        hint: Wording("例：危管第123号", "For example: 危管第123号"), isRequired: true)
    private static let by = Field("by", Wording("受諾した人（事業者）", "Who confirmed"), name, isRequired: true)
    private static let at = Field("at", Wording("受諾の時刻", "When"), .moment, isRequired: true)
    private static let deliverBy = Field("deliverBy", Wording("納入予定", "Expected"), .moment)
    private static let note = Field("note", Wording("備考", "Note"), text)
    private static let receiver = Field("receiver", Wording("受け取った人", "Received by"), name, isRequired: true)
    private static let receivedAt = Field("receivedAt", Wording("受け取った時刻", "When"), .moment, isRequired: true)
    private static let reportNumber = Field("number", Wording("報告書の番号", "Number of the report"), text)
    private static let reporter = Field("by", Wording("報告した人（事業者）", "Who reported"), name, isRequired: true)
    private static let reason = Field("reason", Wording("取り消す理由", "Reason"), text, isRequired: true)
}
