import Boards
package import Formats
import Relief
import Vocabulary

/// Who has promised to supply what, and where new suppliers and agreements are entered.
package struct SupplierListPage: Sendable {
    /// What was typed into a form that came back.
    enum Returned: Sendable {
        case supplier(FormState)
        case agreement(FormState)
    }

    let desk: Desk
    let returned: Returned?

    package init(_ desk: Desk) { self.init(desk, returned: nil) }

    init(_ desk: Desk, returned: Returned?) { (self.desk, self.returned) = (desk, returned) }

    private var mayChange: Bool { desk.visitor.token.allows(.plan) }

    package func document() -> HTML {
        desk.document(Wording("協定事業者", "Suppliers"), path: "/hq/suppliers", isLive: returned == nil) { html in
            html.p { $0.a(desk.say("← 発注の一覧", "← All orders"), .href("/hq/orders")) }
            html.h1(desk.say("協定事業者", "Suppliers"))
            if let state { html.problemSummary(state, desk.language) }
            desk.asOf(&html)
            html.div(.class("two-columns")) { html in
                html.div(.class("stack")) { list(&$0) }
                html.div(.class("stack")) { html in
                    if mayChange { forms(&html) }
                }
            }
        }
    }

    private var state: FormState? {
        switch returned {
        case .supplier(let state), .agreement(let state): state
        case nil: nil
        }
    }

    private func forms(_ html: inout HTML) {
        let supplier: FormState = if case .supplier(let state) = returned { state } else { FormState() }
        let agreement: FormState = if case .agreement(let state) = returned { state } else { FormState() }
        SupplierForm(desk: desk, state: supplier).draw(&html)
        AgreementForm(desk: desk, state: agreement).draw(&html)
    }

    private func list(_ html: inout HTML) {
        let files = desk.wall.suppliers.all
        desk.section(
            desk.say("登録済み（\(files.count)社）", "Registered (\(files.count))"), id: "suppliers", &html
        ) { html in
            guard !files.isEmpty else {
                html.p(
                    desk.say(
                        "まだ登録がありません。名簿のCSVは rnet import suppliers と rnet import agreements で取り込めます。",
                        "Nobody is registered yet. Lists are read by `rnet import suppliers` and `rnet import agreements`."
                    ),
                    .class("empty"))
                return
            }
            html.ul(.class("cards single")) { html in
                for file in files { html.li(.class("card")) { card(file, &$0) } }
            }
        }
    }

    private var mayReadContacts: Bool { desk.visitor.token.allows(.readPeople) }

    private func card(_ file: SupplierFile, _ html: inout HTML) {
        guard let supplier = file.supplier else { return }
        html.h3 { html in
            html.text("\(supplier.name) ")
            html.mark(supplier.details.mark, desk.language)
        }
        let details = supplier.details
        let contact = mayReadContacts ? [details.contact, details.phone, details.mail] : []
        let lines = (contact + [details.address]).compactMap(\.self)
        if !lines.isEmpty { html.p(lines.joined(separator: desk.say("・", ", "))) }
        for agreement in file.inOrder { draw(agreement, &html) }
    }

    private func draw(_ agreement: Agreement, _ html: inout HTML) {
        let terms = agreement.terms
        html.details(.id("agreement-\(agreement.id)")) { html in
            html.summary { html in
                html.text(terms.name)
                html.span(desk.say("\(terms.items.count)品目", "\(terms.items.count.english("item"))"), .class("count"))
                if !terms.isValid(on: desk.now.japaneseDate) {
                    html.text(" ")
                    html.mark(
                        StateMark(name: Wording("期間外", "not valid today"), shape: "✕", tone: "bad"), desk.language)
                }
            }
            html.p(desk.terms(terms), .class("note"))
            html.ul(.class("lines")) { html in
                for line in terms.items { html.li(desk.line(line)) }
            }
            if mayChange, terms.isValid(on: desk.now.japaneseDate) {
                html.p {
                    $0.a(
                        desk.say("この協定で発注する", "Order under this agreement"),
                        .href(Link("/hq/orders/new", [("agreement", agreement.id.text)]).text), .class("button"))
                }
            }
        }
    }
}

extension SupplierDetails {
    var mark: StateMark {
        switch isSmall {
        case true?: StateMark(name: Wording("中小企業", "small enterprise"), shape: "◆", tone: "good")
        case false?: StateMark(name: Wording("大企業", "large enterprise"), shape: "■", tone: "off")
        case nil: StateMark(name: Wording("規模不明", "size unknown"), shape: "？", tone: "some")
        }
    }
}
