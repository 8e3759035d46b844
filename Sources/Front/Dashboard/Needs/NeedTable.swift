import Boards
import Formats
import Relief
import Vocabulary

/// Needs, one a row, with how far each has come and how long it has waited.
struct NeedTable {
    let desk: Desk
    /// Left out on the page of one shelter.
    let showsSite: Bool

    func draw(_ rows: [ShortfallBoard.Row], _ html: inout HTML) {
        let first = showsSite ? [Column.text(desk.say("避難所", "Shelter")), .text(desk.say("区", "Ward"))] : []
        desk.table(
            desk.say("要請の一覧", "List of needs"),
            columns: first + [
                .text(desk.say("品目", "Item")), .number(desk.say("要請", "Asked")), .number(desk.say("手配済み", "Promised")),
                .number(desk.say("受領", "Received")), .number(desk.say("不足", "Missing")), .text(desk.say("状態", "State")),
                .text(desk.say("要請から", "Asked since")), .text(desk.say("希望時刻", "Needed by")),
            ] + (showsSite ? [] : [.text(desk.say("備考", "Note"))]), &html
        ) { html in
            for row in rows { html.tr { cells(row, &$0) } }
        }
    }

    private func cells(_ row: ShortfallBoard.Row, _ html: inout HTML) {
        let need = row.need
        if showsSite {
            html.th(.scope("row")) { $0.a(desk.names.siteAlone(need.site), .href("/hq/shelters/\(need.site)")) }
            html.td(desk.names.ward(need.site) ?? desk.say(.unknown))
            html.td { item(need, &$0) }
        } else {
            html.th(.scope("row")) { item(need, &$0) }
        }
        html.td(desk.names.asked(need), .class("number"))
        html.td(need.promisedPieces.value.grouped, .class("number"))
        html.td(need.received.value.grouped, .class("number"))
        html.td(need.isHeld ? desk.say(.unknown) : need.missing.value.grouped, .class("number"))
        html.td { $0.mark(need.mark, desk.language) }
        html.td(desk.say(row.raisedAt.age(at: desk.now)))
        html.td { neededBy(need, &$0) }
        if !showsSite { html.td(need.note ?? "", .class("note-cell")) }
    }

    private func neededBy(_ need: Need, _ html: inout HTML) {
        html.text(need.neededBy?.onPage(desk.language) ?? "–")
        guard need.overdue(at: desk.now) != nil else { return }
        html.text(" ")
        html.strong(desk.say("過ぎています", "passed"), .class("overdue"))
    }

    private func item(_ need: Need, _ html: inout HTML) {
        if need.origin == .estimate { html.estimateMark(desk.language) }
        html.text(desk.names.item(need.item))
    }
}
