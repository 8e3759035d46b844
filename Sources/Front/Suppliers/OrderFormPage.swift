import Boards
import Formats
import Relief
import Vocabulary

/// What a link to the form fills in beforehand.
struct OrderStart: Sendable {
    var agreement: ID<Agreement>?
    var item: ID<Item>?
    var units: Int?
    var site: ID<Site>?
}

/// Where headquarters orders goods: an agreement first, then what, where to, by when, and who was called.
struct OrderFormPage {
    let desk: Desk
    let start: OrderStart
    let state: FormState
    /// The code of what was refused, for the box that says “meant again”.
    let refusal: String?

    init(_ desk: Desk, _ start: OrderStart = OrderStart(), state: FormState = FormState(), refusal: String? = nil) {
        (self.desk, self.start, self.state, self.refusal) = (desk, start, state, refusal)
    }

    /// Beside which field a refusal of the whole order is shown.
    static func field(of code: String) -> String {
        switch code {
        case "order/outside-radius", "order/destination-closed", "site/unknown": "destination"
        case "order/neither-call-nor-paper", "order/no-person": "call.caller"
        case "observed/in-the-future": "call.at"
        case "order/no-paper-number": "paper.number"
        case "order/text-too-long": "note"
        case "order/same-again": "again"
        default: "lines"
        }
    }

    func document() -> HTML {
        desk.document(Wording("発注する", "Place an order"), path: "/hq/orders/new") { html in
            html.p { $0.a(desk.say("← 発注の一覧", "← All orders"), .href("/hq/orders")) }
            html.h1(desk.say("発注する", "Place an order"))
            html.problemSummary(state, desk.language)
            desk.asOf(&html)
            if let agreement = start.agreement.flatMap({ desk.wall.suppliers.agreement($0) }) {
                draw(agreement, &html)
            } else {
                choose(&html)
            }
        }
    }

    private func choose(_ html: inout HTML) {
        desk.section(desk.say("協定を選ぶ", "Choose an agreement"), id: "agreements", &html) { html in
            let all = desk.wall.suppliers.agreements.filter {
                $0.agreement.terms.isValid(on: desk.now.japaneseDate)
                    && (start.item == nil || start.item.flatMap($0.agreement.line) != nil)
            }
            guard !all.isEmpty else {
                html.p(
                    desk.say(
                        "今日有効な協定がありません。先に協定事業者を登録してください。", "No agreement is valid today. Register suppliers first."),
                    .class("empty"))
                return
            }
            html.ul(.class("lines")) { html in
                for (supplier, agreement) in all {
                    html.li { html in
                        let query = [
                            ("agreement", agreement.id.text), ("item", start.item?.text),
                            ("site", start.site?.text),
                        ]
                        html.a("\(supplier.name) \(agreement.terms.name)", .href(Link("/hq/orders/new", query).text))
                        html.small(desk.terms(agreement.terms))
                    }
                }
            }
        }
    }

    private func draw(_ agreement: Agreement, _ html: inout HTML) {
        desk.section(
            "\(desk.names.supplier(agreement.supplier)) \(agreement.terms.name)", id: "order", class: "panel act", &html
        ) { html in
            html.p(desk.terms(agreement.terms), .class("note"))
            desk.form("/hq/orders", "order", &html) { html in
                html.hiddenField("agreement", agreement.id.text)
                again(&html)
                lines(agreement, &html)
                destination(&html)
                html.field(Self.neededBy, state, desk.language)
                call(&html)
                paper(&html)
                html.field(Self.note, state, desk.language)
                html.button(desk.say("発注を記録する", "Record the order"), .type("submit"), .class("primary big"))
            }
        }
    }

    private func again(_ html: inout HTML) {
        guard refusal == "order/same-again" else { return }
        html.div(.id("again")) { html in
            desk.box(
                "again", "true", desk.say("追加の発注です（前の発注と別に必要）", "It is meant again, beside the earlier one"),
                isTicked: false, &html)
        }
    }

    private func lines(_ agreement: Agreement, _ html: inout HTML) {
        html.fieldset(.id("lines")) { html in
            html.legend(desk.say("品目と数量", "Items and quantities"))
            if let problem = state.problem("lines") { html.fieldProblem(problem, id: "lines", desk.language) }
            for (index, line) in agreement.terms.items.enumerated() { draw(line, "lines.\(index)", &html) }
        }
    }

    private func draw(_ line: AgreementItem, _ place: String, _ html: inout HTML) {
        html.div(.class("item-row")) { html in
            html.hiddenField("\(place).item", line.item.text)
            let start = start.item == line.item ? start.units.map(String.init) ?? "" : ""
            let unit = desk.say(desk.names.counted(line.unit, of: line.item))
            html.field(
                Field(
                    "\(place).quantity",
                    Wording("\(desk.names.item(line.item))（\(unit)）", "\(desk.names.item(line.item)) (\(unit))"),
                    .number, hint: Wording(desk.line(line), desk.line(line))), state, desk.language, start: start)
            if line.price.yen == nil {
                html.field(
                    Field(
                        "\(place).price", Wording("単価（円・災害直前の価格）", "Yen a unit, just before the disaster"), .number,
                        hint: Wording("電話の時点で分からなければ空欄でかまいません。", "May be left empty while nobody knows.")),
                    state, desk.language)
            }
        }
    }

    private func destination(_ html: inout HTML) {
        let groups = [desk.wall.depots.all.map(\.site), desk.wall.shelters.all.map(\.site)]
        let options = groups.flatMap { sites in
            desk.siteOptions(sites.filter { $0.status != .closed && $0.status != .unusable })
        }
        let chosen = state.value("destination") ?? start.site?.text
        html.label { html in
            html.span(desk.say("納入場所", "Place of delivery"))
            if let problem = state.problem("destination") {
                html.fieldProblem(problem, id: "destination", desk.language)
            }
            html.select(.id("destination"), .name("destination"), .required) { html in
                html.option(desk.say("選んでください", "choose"), .value(""))
                for option in options {
                    html.option(option.name, .value(option.value), .selected(if: option.value == chosen))
                }
            }
        }
    }

    private func call(_ html: inout HTML) {
        html.fieldset { html in
            html.legend(desk.say("口頭での要請（先に電話したとき）", "Ordered by telephone"))
            html.field(Self.caller, state, desk.language)
            html.field(Self.callee, state, desk.language)
            html.field(Self.calledAt, state, desk.language, start: desk.now.fieldValue)
        }
    }

    private func paper(_ html: inout HTML) {
        html.fieldset { html in
            html.legend(desk.say("要請書（もう送ったとき）", "On paper"))
            html.field(Self.number, state, desk.language)
            html.calendarDay(
                "paper.date", Wording("要請書の日付", "Date of the paper"), state, desk.language,
                start: desk.now.japaneseDate.description)
        }
    }

    private static let neededBy = Field(
        "neededBy", Wording("納入日時", "Needed by"), .moment,
        hint: Wording("空欄は「できるだけ早く」", "Empty means as soon as possible"))
    private static let caller = Field(
        "call.caller", Wording("電話をかけた人", "Who called"), .text(longest: OrderRefusal.longestName))
    private static let callee = Field(
        "call.callee", Wording("電話を受けた人（事業者）", "Who answered at the supplier"),
        .text(longest: OrderRefusal.longestName))
    private static let calledAt = Field(
        "call.at", Wording("電話した時刻", "When"), .moment,
        hint: Wording("入力した時刻は自動で残ります。", "When it is typed in is kept by itself."))
    private static let number = Field(
        "paper.number", Wording("文書番号", "Number of the paper"), .text(longest: OrderRefusal.longestPaperNumber))
    private static let note = Field("note", Wording("備考", "Note"), .text(longest: OrderRefusal.longestText))
}
