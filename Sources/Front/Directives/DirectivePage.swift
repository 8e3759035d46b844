import Boards
import Formats
import Relief
import Vocabulary

/// What headquarters can order about one need: give it something from here, or leave something out.
struct DirectivePage: Sendable {
    /// What was typed into a form that came back.
    enum Returned: Sendable {
        case pinning(FormState)
        case banning(FormState)
    }

    let desk: Desk
    let need: Need
    /// The lot on whose line the link stood.
    let lot: ID<Lot>?
    let returned: Returned?

    /// The page of a need, or `nil` when there is none of that name.
    init?(_ desk: Desk, need: ID<Need>?, lot: ID<Lot>? = nil, returned: Returned? = nil) {
        guard let need = need.flatMap({ desk.wall.shortfalls[$0]?.need }) else { return nil }
        (self.desk, self.need, self.lot, self.returned) = (desk, need, lot, returned)
    }

    private var state: FormState? {
        switch returned {
        case .pinning(let state), .banning(let state): state
        case nil: nil
        }
    }

    var path: String { Link("/hq/directives/new", [("need", need.id.text), ("lot", lot?.text)]).text }

    func document() -> HTML {
        desk.document(Wording("固定する・使わない", "Pin or leave out"), path: path) { html in
            html.p { $0.a(desk.say("← 計画への指示の一覧", "← Pins and bans"), .href("/hq/directives")) }
            html.h1(desk.say("固定する・使わない", "Pin or leave out"))
            if let state { html.problemSummary(state, desk.language) }
            desk.asOf(&html)
            about(&html)
            given(&html)
            html.div(.class("two-columns")) { html in
                PinForm(desk: desk, need: need, lot: lot, state: pinning).draw(&html)
                BanForm(desk: desk, need: need, lot: lot, state: banning).draw(&html)
            }
        }
    }

    private var pinning: FormState {
        if case .pinning(let state) = returned { state } else { FormState() }
    }

    private var banning: FormState {
        if case .banning(let state) = returned { state } else { FormState() }
    }

    private func about(_ html: inout HTML) {
        desk.section(desk.say("要請", "The need"), id: "need", &html) { html in
            html.p { html in
                html.a(desk.names.site(need.site), .href("/hq/shelters/\(need.site)"))
                html.text(" \(desk.names.item(need.item)) \(desk.names.asked(need)) ")
                html.mark(need.mark, desk.language)
            }
            html.p(
                desk.say(
                    "不足：\(desk.names.amount(need.missing, of: need.item))",
                    "Missing: \(desk.names.amount(need.missing, of: need.item))"))
        }
    }

    /// Orders that already stand and concern this need.
    private func given(_ html: inout HTML) {
        let rows = desk.wall.directives.standing.filter { concerns($0.directive) }
        guard !rows.isEmpty else { return }
        desk.section(desk.say("すでに出ている指示", "Orders in force"), id: "given", &html) { html in
            DirectiveCards(desk: desk).draw(rows, &html)
        }
    }

    private func concerns(_ directive: Directive) -> Bool {
        switch directive.order {
        case .pin(let pin): pin.need == need.id
        case .ban(.need(let id)): id == need.id
        case .ban(.way(let way)): way.shelter == need.site
        case .ban(.lot(let id)): id == lot
        }
    }
}
