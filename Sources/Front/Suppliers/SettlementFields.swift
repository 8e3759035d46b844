import Boards
import Formats
import Relief
import Vocabulary

/// Out of which money an order is paid: a grant of the funds, or money that is kept elsewhere.
struct SettlementFields {
    let desk: Desk
    let order: Order
    let state: FormState

    /// Grants that may pay for these goods at this place and have something left.
    private var grants: [(pot: String, grant: Grant)] {
        desk.wall.fittingGrants(of: order).map { (pot: desk.names.pot($0.pot), grant: $0) }
    }

    func draw(_ html: inout HTML) {
        choice(&html)
        html.field(Self.pot, state, desk.language)
        html.field(Self.invoice, state, desk.language)
        html.field(Self.receipt, state, desk.language)
        html.calendarDay(
            "paidOn", Wording("支払日", "Paid on"), state, desk.language, start: desk.now.japaneseDate.description)
        evidence(&html)
    }

    private func choice(_ html: inout HTML) {
        let grants = grants
        guard !grants.isEmpty else { return }
        html.label { html in
            html.span(desk.say("資金からの配分", "Grant"))
            html.select(.id("grant"), .name("grant")) { html in
                html.option(desk.say("（ほかの資金・下に記入）", "(other money, named below)"), .value(""))
                for (pot, grant) in grants {
                    let left = desk.say(grant.uncommitted.wording)
                    html.option(
                        desk.say(
                            "\(pot)・\(desk.names.target(grant.target))\(place(grant))（残り\(left)）",
                            "\(pot), \(desk.names.target(grant.target))\(place(grant)) (\(left) left)"),
                        .value(grant.id.text), .selected(if: state.value("grant") == grant.id.text))
                }
            }
        }
        html.p(
            desk.say(
                "この発注の納入場所・品目に使える配分だけを、足りるものから順に出しています。",
                "Only grants that may pay for these goods at this place, those with enough left first."), .class("note")
        )
        html.p(
            desk.say(
                "配分を選ぶと支出負担を、領収書の番号も入れると支払いを、同時に記録します。",
                "A grant is bound with it; with the number of a receipt it is paid as well."), .class("note"))
    }

    /// Requests of one title are told apart by what for and where.
    private func place(_ grant: Grant) -> String {
        guard let details = grant.target.request.flatMap({ desk.wall.funds[$0]?.details }) else { return "" }
        return desk.say(
            "・\(desk.names.municipality(details.municipality))・\(desk.names.purpose(details.purpose))",
            ", \(desk.names.municipality(details.municipality)), \(desk.names.purpose(details.purpose))")
    }

    private func evidence(_ html: inout HTML) {
        html.details(.id("evidence"), .open(if: state.isReturned)) { html in
            html.summary(desk.say("災害救助費で支払うときの実績", "What was done, for money of the Disaster Relief Act"))
            html.field(Self.units, state, desk.language)
            html.calendarDay("from", Wording("実績の初日", "First day"), state, desk.language)
            html.calendarDay("through", Wording("実績の最終日", "Last day"), state, desk.language)
        }
    }

    private static let pot = Field(
        "pot", Wording("支払いに使う資金", "Money that pays"), .text(longest: OrderRefusal.longestPot),
        hint: Wording("R-netの資金を使わないときに記入。例：予備費", "Where it is none of the funds"))
    private static let invoice = Field(
        "invoice", Wording("請求書の番号", "Invoice"), .text(longest: OrderRefusal.longestText))
    private static let receipt = Field(
        "receipt", Wording("領収書の番号", "Receipt"), .text(longest: 60),
        hint: Wording("まだ支払っていなければ空欄", "Empty while it is not paid"))
    private static let units = Field("units", Wording("実績の数（人日など）", "Units"), .number)
}
