import Boards
import Formats
import Relief
import Vocabulary

/// Where headquarters says from which stock a need gets how much, whatever the engine would choose.
struct PinForm {
    let desk: Desk
    let need: Need
    let lot: ID<Lot>?
    let state: FormState

    func draw(_ html: inout HTML) {
        desk.section(desk.say("固定する", "Pin"), id: "pin", class: "panel act", &html) { html in
            html.p(
                desk.say("この要請に、選んだ在庫から少なくともこの数を割り当てます。", "The need gets at least so much from the chosen stock."),
                .class("note"))
            let supply = Supply(of: need, on: desk.wall, usableOn: desk.now.japaneseDate)
            defer { barred(supply, &html) }
            guard !supply.depots.isEmpty, need.missing > .zero else { return nothing(&html) }
            desk.form("/hq/directives/pins", "pin", &html) { html in
                html.hiddenField("need", need.id.text)
                if let lot { html.hiddenField("on", lot.text) }
                sources(supply, &html)
                html.field(Self.pieces, state, desk.language, start: start(supply))
                html.field(Self.reason, state, desk.language)
                html.button(desk.say("固定する", "Pin"), .type("submit"), .class("primary big"))
            }
        }
    }

    private func nothing(_ html: inout HTML) {
        html.p(
            need.missing > .zero
                ? desk.say(
                    "この品目にも代わりの品にも、使える在庫がどの拠点にもありません。",
                    "No depot has free stock of the item or of a stand-in that can be used.")
                : desk.say("この要請に、今は不足がありません。", "Nothing is missing at present."), .class("empty"))
    }

    private func sources(_ supply: Supply, _ html: inout HTML) {
        html.fieldset(.id("from")) { html in
            html.legend(desk.say("どの在庫から", "From which stock"))
            if let problem = state.problem("from") { html.fieldProblem(problem, id: "from", desk.language) }
            for (depot, lots) in supply.depots {
                let free = lots.map(\.free).reduce(.zero, +).value.grouped
                choice(
                    "depot:\(depot.id)", desk.wall.title(of: depot),
                    desk.say("どのロットでも・空き\(free)個", "any lot, \(free) free"), &html)
                for lot in lots {
                    choice(
                        "lot:\(lot.id)", name(lot),
                        desk.say("空き\(lot.free.value.grouped)個", "\(lot.free.value.grouped) free"), &html)
                }
            }
        }
    }

    /// What is there and cannot be chosen, with the reason, so that nobody looks for it in vain.
    private func barred(_ supply: Supply, _ html: inout HTML) {
        guard need.missing > .zero, !supply.barred.isEmpty else { return }
        html.details(.id("barred")) { html in
            html.summary(
                desk.say("使えない在庫と理由（\(supply.barred.count)件）", "Stock that cannot be used (\(supply.barred.count))"))
            html.ul(.class("lines")) { html in
                for (depot, lot) in supply.barred {
                    html.li { html in
                        html.text("\(desk.names.lotName(lot.id)) \(desk.names.amount(lot.free, of: lot.details.item))")
                        html.small(desk.say(reason(depot)))
                    }
                }
            }
        }
    }

    private func reason(_ depot: Site) -> Wording {
        guard depot.status != .open else { return Wording("期限が切れています", "It is past its date") }
        return Wording("拠点が「\(depot.status.name.japanese)」です", "The depot is \(depot.status.name.english)")
    }

    private func choice(_ value: String, _ name: String, _ small: String, _ html: inout HTML) {
        let chosen = state.value("from") ?? lot.map { "lot:\($0)" }
        desk.radio("from", value, name, small: small, isChosen: chosen == value, &html)
    }

    private func name(_ lot: Lot) -> String {
        "└ \(desk.names.item(lot.details.item))（\(desk.names.traits(lot.details))）"
    }

    /// What is missing, as far as the chosen lot reaches.
    private func start(_ supply: Supply) -> String {
        let free = lot.flatMap { desk.wall.depots.lot($0)?.free } ?? need.missing
        return "\(min(free, need.missing).value)"
    }

    private static let pieces = Field("pieces", Wording("個数", "Pieces"), .number, isRequired: true)
    private static let reason = Field(
        "reason", Wording("理由", "Why"), .text(longest: 200),
        hint: Wording("計画の行に、お名前と一緒に残ります。", "Stands beside the line, with your name."), isRequired: true)
}
