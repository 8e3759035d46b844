import Boards
import CommandPost
import Formats
import Relief
import Vocabulary

/// Orders to the plans, each with who, why, whether it can be kept, and a button to lift it.
struct DirectiveCards {
    let desk: Desk
    private let outcomes: [ID<Directive>: PinnedStock.Outcome]

    init(desk: Desk) {
        self.desk = desk
        outcomes = Dictionary(
            PinnedStock(desk.wall, at: desk.now).outcomes.map { ($0.pin.directive.id, $0) }
        ) { first, _ in first }
    }

    func draw(_ rows: [DirectiveBoard.Row], _ html: inout HTML) {
        html.ul(.class("cards single")) { html in
            for row in rows {
                let isBroken = outcomes[row.directive.id]?.trouble != nil
                html.li(.class(isBroken ? "card held" : "card")) { card(row, &$0) }
            }
        }
    }

    private func card(_ row: DirectiveBoard.Row, _ html: inout HTML) {
        let directive = row.directive
        html.p(.class("card-title")) { html in
            html.mark(directive.mark, desk.language)
            html.text(" \(desk.say(desk.names.wording(of: directive.order)))")
        }
        html.p { html in
            html.text(desk.say("理由：\(directive.note.reason)", "Why: \(directive.note.reason)"))
            html.small(
                desk.say(
                    "　\(directive.note.by)・\(desk.since(directive.note.givenAt))",
                    " — \(directive.note.by), \(desk.since(directive.note.givenAt))"))
        }
        if let outcome = outcomes[directive.id] { kept(outcome, &html) }
        if desk.visitor.token.allows(.plan) { lift(directive, &html) }
    }

    private func kept(_ outcome: PinnedStock.Outcome, _ html: inout HTML) {
        let wanted = outcome.pin.directive.pin?.pieces.value ?? 0
        html.p(
            desk.say(
                "固定\(wanted.grouped)個のうち、約束済み\(outcome.pin.given.value.grouped)個、次の計画で\(outcome.kept.value.grouped)個",
                "of \(wanted.grouped) pinned: promised \(outcome.pin.given.value.grouped), by the next plan \(outcome.kept.value.grouped)"
            ))
        guard let trouble = outcome.trouble else { return }
        html.p(.class("alarm")) { html in
            html.span("▲ ", .aria("hidden", "true"))
            html.text(desk.say("このままでは守れません。", "It cannot be kept as it stands. "))
            html.text(desk.say(trouble.wording(on: desk.wall)))
        }
    }

    private func lift(_ directive: Directive, _ html: inout HTML) {
        desk.form("/hq/directives/\(directive.id)/lift", "lift.\(directive.id)", class: "inline-form", &html) { html in
            html.button(desk.say("解除する", "Lift"), .type("submit"))
        }
    }
}

extension Directive {
    var mark: StateMark {
        pin == nil
            ? StateMark(name: Wording("使わない", "left out"), shape: "✕", tone: "off")
            : StateMark(name: Wording("固定", "pinned"), shape: "◆", tone: "some")
    }
}

extension Names {
    /// What an order says, without its end.
    func wording(of order: Directive.Order) -> Wording {
        switch order {
        case .ban(let ban): wording(of: ban)
        case .pin(let pin):
            Wording(
                "\(asker(pin.need))の\(item(ofNeed: pin.need)) \(pin.pieces.value.grouped)個を、\(source(of: pin))から",
                "\(pin.pieces.value.grouped) of \(item(ofNeed: pin.need)) from \(source(of: pin)) for \(asker(pin.need))"
            )
        }
    }
}
