import Boards
package import Formats
package import Relief
import Vocabulary

/// What is on the road, what waits, and what has arrived.
package struct ConsignmentListPage: Sendable {
    /// Of one state; what waits longest comes first.
    private static let shown = 100

    let desk: Desk
    /// The one state of which everything is shown.
    let only: Consignment.State?

    package init(_ desk: Desk, only: Consignment.State? = nil) { (self.desk, self.only) = (desk, only) }

    package func document() -> HTML {
        desk.document(Wording("配送", "Consignments"), path: "/hq/consignments", isLive: true) { html in
            html.h1(desk.say("配送", "Consignments"))
            desk.asOf(&html)
            let rows = Dictionary(grouping: desk.wall.consignments.all, by: \.consignment.state)
            overdue(rows[.departed] ?? [], &html)
            for state in [Consignment.State.departed, .loaded, .prepared, .received]
            where only == nil || only == state {
                section(state, rows[state] ?? [], &html)
            }
        }
    }

    private func overdue(_ departed: [ConsignmentBoard.Row], _ html: inout HTML) {
        let count = departed.count { ConsignmentCards(desk: desk).isOverdue($0.consignment) }
        guard count > 0 else { return }
        html.p(
            desk.say(
                "出発から6時間以上たっても受領の報告がない便が\(count)便あります。",
                "\(count.english("consignment")) left more than 6 hours ago, not reported as received."),
            .class("alarm-line"), .role("status"))
    }

    private func section(_ state: Consignment.State, _ rows: [ConsignmentBoard.Row], _ html: inout HTML) {
        desk.section("\(desk.say(state.name))（\(rows.count)）", id: "state-\(state.rawValue)", &html) { html in
            guard !rows.isEmpty else {
                html.p(desk.say("ありません。", "None."), .class("empty"))
                return
            }
            let sorted = rows.sorted { ($0.changedAt, $0.consignment.id) < ($1.changedAt, $1.consignment.id) }
            let inOrder = state == .received ? sorted.reversed() : sorted
            let shown = Array(inOrder.prefix(only == nil ? Self.shown : .max))
            ConsignmentCards(desk: desk).draw(shown, &html)
            if rows.count > shown.count {
                html.p { html in
                    html.a(
                        desk.say("ほか\(rows.count - shown.count)便も見る", "\(rows.count - shown.count) more"),
                        .href("/hq/consignments?state=\(state.rawValue)"), .class("button"))
                }
            }
        }
    }
}
