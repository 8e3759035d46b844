import Boards
import Formats
import Relief
import Vocabulary

/// Where a supplier is registered, or its details are changed under the same code.
struct SupplierForm {
    let desk: Desk
    let state: FormState

    func draw(_ html: inout HTML) {
        desk.section(desk.say("事業者を登録・更新する", "Register a supplier"), id: "register", class: "panel act", &html) {
            html in
            html.details(.id("supplier-form"), .open(if: state.isReturned)) { html in
                html.summary(desk.say("事業者コード・名称・連絡先", "Code, name and contact"))
                desk.form("/hq/suppliers", "supplier", &html) { html in
                    for field in Self.fields { html.field(field, state, desk.language) }
                    size(&html)
                    html.button(desk.say("登録する", "Register"), .type("submit"), .class("primary"))
                }
            }
        }
    }

    private func size(_ html: inout HTML) {
        html.fieldset(.id("isSmall")) { html in
            html.legend(desk.say("中小企業ですか", "Small enterprise?"))
            for (value, name) in [
                ("true", Wording("中小企業", "yes")), ("false", Wording("大企業", "no")), ("", .unknown),
            ] {
                desk.radio(
                    "isSmall", value, desk.say(name), isChosen: (state.value("isSmall") ?? "") == value, &html)
            }
        }
    }

    private static let longest = SupplierRefusal.longestText
    private static let fields = [
        Field(
            "code", Wording("事業者コード", "Code"), .text(longest: 64),
            hint: Wording("半角英数字。登録済みのコードなら内容を更新します。", "Letters and digits; a known code is updated."),
            isRequired: true),
        Field("name", Wording("事業者名", "Name"), .text(longest: SupplierRefusal.longestName), isRequired: true),
        Field("contact", Wording("担当者", "Contact"), .text(longest: longest)),
        Field("phone", Wording("電話", "Telephone"), .text(longest: longest)),
        Field("mail", Wording("メール", "Mail"), .text(longest: longest)),
        Field("address", Wording("住所", "Address"), .text(longest: longest)),
        Field(
            "lat", Wording("緯度", "Latitude"), .text(longest: 20),
            hint: Wording("配送の起点です。例 32.8014", "Where it delivers from, for example 32.8014")),
        Field("lon", Wording("経度", "Longitude"), .text(longest: 20)),
    ]
}
