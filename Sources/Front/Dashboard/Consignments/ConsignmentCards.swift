import Boards
import Formats
import Relief
import Vocabulary

/// Consignments as cards: from where to where, what, and for how long it has been so.
struct ConsignmentCards {
    /// On the road for longer than this is worth a telephone call.
    static let overdueAfter = Span.hours(6)
    /// Lines of one load that stand on its card; all of them stand on its own page.
    private static let lines = 50

    let desk: Desk
    private let obstacles: LoadObstacles

    init(desk: Desk) { (self.desk, obstacles) = (desk, LoadObstacles(desk.wall)) }

    /// How many of `rows` cannot go on as planned.
    func countStuck(_ rows: [ConsignmentBoard.Row]) -> Int {
        rows.count { obstacles.obstacle(to: $0.consignment) != nil }
    }

    func draw(_ rows: [ConsignmentBoard.Row], _ html: inout HTML) {
        html.ul(.class("cards")) { html in
            for row in rows { html.li(.class(isOverdue(row.consignment) ? "card overdue" : "card")) { card(row, &$0) } }
        }
    }

    func isOverdue(_ consignment: Consignment) -> Bool { Self.isOverdue(consignment, at: desk.now) }

    /// Of one that left nobody knows when, nobody knows that either.
    static func isOverdue(_ consignment: Consignment, at now: Moment) -> Bool {
        guard consignment.state == .departed, let departedAt = consignment.departedAt else { return false }
        return now - departedAt > overdueAfter
    }

    private func card(_ row: ConsignmentBoard.Row, _ html: inout HTML) {
        let consignment = row.consignment
        html.p { html in
            html.strong("\(desk.names.site(consignment.depot)) → ")
            destination(consignment.shelter, &html)
        }
        html.p { html in
            html.mark(consignment.state.mark, desk.language)
            if isOverdue(consignment) {
                html.text(" ")
                html.strong(desk.say("6時間以上未着", "out for more than 6 h"), .class("alarm"))
            }
            if let obstacle = obstacles.obstacle(to: consignment) {
                html.text(" ")
                html.mark(obstacle.mark, desk.language)
            }
            if let found = ShortReceipt(consignment) {
                html.text(" ")
                html.mark(StateMark(name: found.title, shape: "▲", tone: "bad"), desk.language)
            }
        }
        html.p(times(row), .class("note"))
        if let note = consignment.receipt?.note, desk.visitor.token.allows(.readPicture) {
            html.p(desk.say("備考：\(note)", "Note: \(note)"), .class("note"))
        }
        lines(consignment, &html)
        record(consignment, &html)
        load(consignment, &html)
    }

    /// The page on which a load is loaded, leaves, or is called off.
    private func load(_ consignment: Consignment, _ html: inout HTML) {
        guard !consignment.state.isEnd, desk.visitor.token.allows(.load, at: consignment.depot) else { return }
        let isGone = consignment.state == .departed
        html.p { html in
            html.a(
                isGone
                    ? desk.say("届けられないとき（引き返し・取りやめ）", "If it cannot be delivered")
                    : desk.say("積込・出発・取りやめを記録する", "Record loading, departure or calling off"),
                .href("/d/\(consignment.depot)/consignments/\(consignment.id)"), .class(isGone ? "" : "button"))
        }
    }

    /// What the shelter wrote down; headquarters write it for a shelter that has no network, and correct it.
    private func record(_ consignment: Consignment, _ html: inout HTML) {
        guard desk.visitor.token.allows(.readPicture) else { return }
        let isReceived = consignment.state == .received
        guard consignment.state != .calledOff else { return }
        guard isReceived || desk.visitor.token.allows(.receive, at: consignment.shelter) else { return }
        html.p { html in
            html.a(
                isReceived
                    ? desk.say("受け取りの記録", "What was received")
                    : desk.say("受け取りを代わりに記録する", "Record its arrival for the shelter"),
                .href(ConsignmentEnd.shelter.path(consignment.id, at: consignment.shelter)))
        }
    }

    /// Carriers see where to go; the shelter's record is for headquarters.
    private func destination(_ id: ID<Site>, _ html: inout HTML) {
        guard !desk.visitor.token.allows(.readPicture) else {
            return html.a(desk.names.site(id), .href("/hq/shelters/\(id)"))
        }
        html.strong(desk.names.siteAlone(id))
        let details = desk.wall.site(id)?.details
        for text in [details?.ward, details?.address].compactMap(\.self) { html.small(" \(text)") }
    }

    private func times(_ row: ConsignmentBoard.Row) -> String {
        let consignment = row.consignment
        let parts = [
            desk.names.driver(of: consignment), left(consignment), consignment.vehicle,
            consignment.receipt.map {
                desk.say("受領 \(desk.since($0.receivedAt))", "received \(desk.since($0.receivedAt))")
            },
            !consignment.hasLeft
                ? desk.say("準備 \(desk.since(consignment.preparedAt))", "prepared \(desk.since(consignment.preparedAt))")
                : nil,
        ]
        return parts.compactMap(\.self).joined(separator: desk.say("・", ", "))
    }

    private func left(_ consignment: Consignment) -> String? {
        guard consignment.hasLeft else { return nil }
        guard let departedAt = consignment.departedAt else { return desk.say(.departureUnrecorded) }
        return desk.say("出発 \(desk.since(departedAt))", "left \(desk.since(departedAt))")
    }

    private func lines(_ consignment: Consignment, _ html: inout HTML) {
        html.details(.id("lines-\(consignment.id)")) { html in
            html.summary(desk.say("中身 \(consignment.lines.count)行", "\(consignment.lines.count.english("line"))"))
            html.ul { html in
                for line in consignment.lines.prefix(Self.lines) { html.li(text(line, consignment)) }
                let rest = consignment.lines.count - Self.lines
                if rest > 0 { html.li(desk.say("ほか\(rest.grouped)行", "and \(rest.english("line")) more")) }
            }
        }
    }

    private func text(_ line: ConsignmentLine, _ consignment: Consignment) -> String {
        let sent = desk.names.loaded(line, of: consignment)
        guard let found = consignment.receipt?.lines.first(where: { $0.line.number == line.number })?.receipt else {
            return sent
        }
        return sent
            + desk.say(
                "（受領\(found.received.value.grouped)・破損\(found.damaged.value.grouped)・品違い\(found.wrong.value.grouped)）",
                " (received \(found.received.value.grouped), damaged \(found.damaged.value.grouped), wrong \(found.wrong.value.grouped))"
            )
    }
}
