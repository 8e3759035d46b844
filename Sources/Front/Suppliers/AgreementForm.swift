import Boards
import Formats
import Relief
import Vocabulary

/// Where an agreement of up to five items is entered; longer ones are read from a sheet.
struct AgreementForm {
    let desk: Desk
    let state: FormState

    private static let rows = 5

    func draw(_ html: inout HTML) {
        guard !desk.wall.suppliers.all.isEmpty else { return }
        desk.section(desk.say("協定を登録・更新する", "Record an agreement"), id: "conclude", class: "panel act", &html) { html in
            html.details(.id("agreement-form"), .open(if: state.isReturned)) { html in
                html.summary(desk.say("協定の内容と品目", "Terms and items"))
                desk.form("/hq/agreements", "agreement", &html) { html in
                    suppliers(&html)
                    for field in Self.texts { html.field(field, state, desk.language) }
                    html.calendarDay(
                        "validFrom", Wording("有効開始日", "First day"), state, desk.language, isRequired: true)
                    html.calendarDay("validUntil", Wording("有効期限", "Last day"), state, desk.language)
                    for field in Self.numbers { html.field(field, state, desk.language) }
                    transport(&html)
                    for row in 0..<Self.rows { item("items.\(row)", row + 1, &html) }
                    html.button(desk.say("登録する", "Record it"), .type("submit"), .class("primary"))
                }
            }
        }
    }

    private func suppliers(_ html: inout HTML) {
        html.label { html in
            html.span(desk.say("事業者", "Supplier"))
            html.select(.id("supplier"), .name("supplier"), .required) { html in
                html.option(desk.say("選んでください", "choose"), .value(""))
                for supplier in desk.wall.suppliers.all.compactMap(\.supplier) {
                    html.option(
                        supplier.name, .value(supplier.id.text),
                        .selected(if: state.value("supplier") == supplier.id.text))
                }
            }
        }
    }

    private func transport(_ html: inout HTML) {
        html.fieldset(.id("transports")) { html in
            html.legend(desk.say("納入場所までの運搬", "Who carries the goods"))
            for (value, name) in [
                ("true", Wording("事業者", "the supplier")), ("false", Wording("市が引き取る", "the city")), ("", .unknown),
            ] {
                desk.radio(
                    "transports", value, desk.say(name), isChosen: (state.value("transports") ?? "") == value, &html)
            }
        }
    }

    private func item(_ place: String, _ number: Int, _ html: inout HTML) {
        html.fieldset(.class("item-row")) { html in
            html.legend(desk.say("品目\(number)", "Item \(number)"))
            choice("\(place).item", desk.say("品目", "Item"), items, &html)
            choice("\(place).unit", desk.say("単位", "Unit"), units, &html)
            html.field(
                Field("\(place).piecesPerCase", Wording("1箱の入数", "Pieces in a case"), .number), state, desk.language)
            html.field(
                Field(
                    "\(place).yen", Wording("単価（円）", "Yen a unit"), .number,
                    hint: Wording("空欄は「災害直前の価格」", "Empty means the price just before the disaster")),
                state, desk.language)
        }
    }

    private var items: [(value: String, name: String)] {
        [("", desk.say("（なし）", "(none)"))] + desk.wall.catalogue.items.map { ($0.id.text, desk.say($0.name)) }
    }

    private var units: [(value: String, name: String)] {
        Asked.Unit.allCases.map { ($0.rawValue, desk.say($0.name)) }
    }

    private func choice(
        _ name: String, _ label: String, _ options: [(value: String, name: String)], _ html: inout HTML
    ) {
        html.label { html in
            html.span(label)
            html.select(.id(name), .name(name)) { html in
                for option in options {
                    html.option(option.name, .value(option.value), .selected(if: state.value(name) == option.value))
                }
            }
        }
    }

    private static let texts = [
        Field("agreement", Wording("協定コード", "Code"), .text(longest: 64), isRequired: true, id: "agreement"),
        Field(
            "name", Wording("協定名", "Name"), .text(longest: SupplierRefusal.longestName), isRequired: true,
            id: "agreement-name"),
    ]
    private static let numbers = [
        Field("leadHours", Wording("納入までの時間", "Lead time in hours"), .number),
        Field("radiusKilometres", Wording("配送できる距離（km）", "Reach in km"), .number),
    ]
}
