import Boards
package import Formats
package import Relief
package import Vocabulary

/// What is on the road, what waits, and what has arrived.
package struct ConsignmentListPage: Sendable {
    /// Of each state, where all are shown.
    private static let shown = 100
    /// Of the one state that is shown alone.
    private static let pageSize = 500

    let desk: Desk
    let only: Consignment.State?
    /// The last one of the page before.
    let after: ID<Consignment>?

    package init(_ desk: Desk, only: Consignment.State? = nil, after: ID<Consignment>? = nil) {
        (self.desk, self.only, self.after) = (desk, only, after)
    }

    package func document() -> HTML {
        desk.document(Wording("配送", "Consignments"), path: "/hq/consignments", isLive: true) { html in
            html.h1(desk.say("配送", "Consignments"))
            desk.asOf(&html)
            let open = Dictionary(grouping: desk.wall.consignments.open, by: \.consignment.state)
            overdue(open[.departed] ?? [], &html)
            for state in [Consignment.State.departed, .loaded, .prepared] where only == nil || only == state {
                section(state, open[state] ?? [], of: open[state]?.count ?? 0, &html)
            }
            guard only == nil || only == .received else { return }
            section(
                .received, desk.wall.consignments.inNoOrder, of: desk.wall.consignments.states[.received] ?? 0, &html)
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

    /// What waits longest comes first; of what has arrived, the latest.
    private func section(
        _ state: Consignment.State, _ rows: some Sequence<ConsignmentBoard.Row>, of count: Int, _ html: inout HTML
    ) {
        desk.section("\(desk.say(state.name))（\(count)）", id: "state-\(state.rawValue)", &html) { html in
            guard count > 0 else {
                html.p(desk.say("ありません。", "None."), .class("empty"))
                return
            }
            let shown = page(state, rows)
            ConsignmentCards(desk: desk).draw(Array(shown.prefix(size)), &html)
            guard shown.count > size else { return }
            html.p { more(state, count, shown[size - 1].consignment.id, &$0) }
        }
    }

    private var size: Int { only == nil ? Self.shown : Self.pageSize }

    /// One more than are shown, where there are more.
    private func page(
        _ state: Consignment.State, _ rows: some Sequence<ConsignmentBoard.Row>
    ) -> [ConsignmentBoard.Row] {
        let isLatestFirst = state == .received
        let last = after.flatMap { desk.wall.consignments[$0] }
        return rows.first(size + 1) { row in
            row.consignment.state == state && last.map { $0.comesBefore(row, isLatestFirst) } ?? true
        } by: {
            $0.comesBefore($1, isLatestFirst)
        }
    }

    private func more(_ state: Consignment.State, _ count: Int, _ last: ID<Consignment>, _ html: inout HTML) {
        if only == nil {
            html.a(
                desk.say("ほか\(count - size)便も見る", "\(count - size) more"),
                .href(Link("/hq/consignments", [("state", state.rawValue)]).text), .class("button"))
        } else {
            html.a(
                desk.say("次の\(size)便", "Next \(size)"),
                .href(Link("/hq/consignments", [("state", state.rawValue), ("after", last.text)]).text), .rel("next"),
                .class("button"))
        }
    }
}

extension ConsignmentBoard.Row {
    fileprivate func comesBefore(_ other: Self, _ isLatestFirst: Bool) -> Bool {
        let (own, others) = ((changedAt, consignment.id), (other.changedAt, other.consignment.id))
        return isLatestFirst ? others < own : own < others
    }
}
