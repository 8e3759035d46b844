import Boards
import Formats
import Relief
import Vocabulary

/// Where headquarters says what no plan may use: a way, a lot, or the need itself.
struct BanForm {
    let desk: Desk
    let need: Need
    let lot: ID<Lot>?
    let state: FormState

    func draw(_ html: inout HTML) {
        desk.section(desk.say("使わない", "Leave out"), id: "ban", &html) { html in
            html.p(
                desk.say("選んだものを、解除するまで計画で使いません。", "Plans do without it until the order is lifted."), .class("note"))
            desk.form("/hq/directives/bans", "ban", &html) { html in
                html.hiddenField("on", need.id.text)
                html.hiddenField("shelter", need.site.text)
                choices(&html)
                html.field(Self.reason, state, desk.language)
                html.button(desk.say("使わない", "Leave it out"), .type("submit"), .class("danger"))
            }
        }
    }

    private func choices(_ html: inout HTML) {
        let supply = Supply(of: need, on: desk.wall, keeping: lot)
        let shelter = desk.names.site(need.site)
        html.fieldset(.id("what")) { html in
            html.legend(desk.say("何を使わないか", "What"))
            if let problem = state.problem("what") { html.fieldProblem(problem, id: "what", desk.language) }
            for (depot, lots) in supply.depots {
                let title = desk.wall.title(of: depot)
                choice(
                    "depot:\(depot.id)",
                    desk.say("\(title)から\(shelter)への配送", "the way from \(title) to \(shelter)"), nil, &html)
                for lot in lots where self.lot == nil || lot.id == self.lot {
                    choice(
                        "lot:\(lot.id)",
                        desk.say("ロット：\(desk.names.lotName(lot.id))", "the lot \(desk.names.lotName(lot.id))"),
                        desk.say("どこにも送りません", "for nobody"), &html)
                }
            }
            choice(
                "need:\(need.id)", desk.say("この要請そのもの", "the need itself"),
                desk.say("計画から外します。不足は残ります", "it stays open"), &html)
        }
    }

    private func choice(_ value: String, _ name: String, _ small: String?, _ html: inout HTML) {
        desk.radio("what", value, name, small: small, isChosen: isChosen(value), &html)
    }

    /// The only choice there is needs no choosing.
    private func isChosen(_ value: String) -> Bool {
        let isOnlyOne = Supply(of: need, on: desk.wall, keeping: lot).depots.isEmpty
        return isOnlyOne || state.value("what") == value
    }

    private static let reason = Field(
        "why", Wording("理由", "Why"), .text(longest: 200), isRequired: true)
}
