import Boards
import Formats
import Relief
import Vocabulary

/// Roads that are closed, and what headquarters lays down.
struct HandOverOrders {
    let desk: Desk
    let handOver: HandOver

    func draw(_ html: inout HTML) {
        desk.sheetPart(
            desk.say("通行止め", "Closed roads"), handOver.closures, most: 4,
            none: desk.say("関係する通行止めの記録はありません。", "No closed road is recorded."), &html
        ) { closure, html in
            html.strong("✕ \(closure.details.title)")
            html.small(
                desk.say(
                    "（\(desk.when(closure.details.observedAt))確認）",
                    " (seen \(desk.when(closure.details.observedAt)))"))
        }
        desk.sheetPart(
            desk.say("本部の指示（固定・使わない）", "Orders of headquarters"), handOver.directives, most: 4,
            none: desk.say("効いている指示はありません。", "No order stands."), &html
        ) { directive, html in
            html.text(text(directive.order))
            html.small(
                desk.say(
                    "（\(directive.note.by)：\(directive.note.reason)）",
                    " (\(directive.note.by): \(directive.note.reason))"))
        }
    }

    private func text(_ order: Directive.Order) -> String {
        switch order {
        case .ban(let ban): desk.say(desk.names.wording(of: ban))
        case .pin(let pin):
            desk.say(
                "\(desk.names.asker(pin.need))の\(desk.names.item(ofNeed: pin.need))\(pin.pieces.value.grouped)個を\(desk.names.source(of: pin))から固定",
                "\(pin.pieces.value.grouped) of \(desk.names.item(ofNeed: pin.need)) from \(desk.names.source(of: pin)) for \(desk.names.asker(pin.need))"
            )
        }
    }
}
