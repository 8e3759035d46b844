import Boards
package import Formats
import Relief
import Vocabulary

/// What is on the road, what waits, and what has arrived.
package struct ConsignmentListPage: Sendable {
    /// Of the one state that was asked for.
    private static let pageSize = 100
    /// Of each state where none was: two hundred cards are sixty screens of a phone.
    private static let glance = 20

    let desk: Desk
    let filter: ConsignmentFilter

    package init(_ desk: Desk, _ filter: ConsignmentFilter) { (self.desk, self.filter) = (desk, filter) }

    package func document() -> HTML {
        let path = filter.link(filter.state, after: filter.after)
        return desk.document(Wording("配送", "Consignments"), path: path, isLive: true) { html in
            html.h1(desk.say("配送", "Consignments"))
            desk.asOf(&html)
            let open = desk.wall.consignments.open.filter { mayDrive($0) }
            overdue(open, &html)
            stuck(open, &html)
            together(open, &html)
            if filter.isOpen, let own { CarrierLoads(desk: desk, organisation: own).draw(open, &html) }
            form(open, &html)
            let slices = slices(open)
            summary(slices, &html)
            for (state, slice) in slices where isShown(state, slice) { section(state, slice, &html) }
        }
    }

    /// The organisation whose loads the visitor drives, if that is what they do.
    private var own: ID<Organisation>? { desk.visitor.token.ownLoads }

    /// What another carrier drives is nothing to this one.
    private func mayDrive(_ row: ConsignmentBoard.Row) -> Bool {
        desk.visitor.token.mayDrive(for: row.consignment.carrier)
    }

    /// What stands in the list of its state: what a carrier was given stands above, until it has come.
    private func isListed(_ row: ConsignmentBoard.Row) -> Bool {
        guard mayDrive(row), filter.carrier?.includes(row.consignment) != false else { return false }
        return own == nil || !filter.isOpen || row.consignment.state.isEnd || row.consignment.carrier == nil
    }

    /// That none was called off is no news.
    private func isShown(_ state: Consignment.State, _ slice: ConsignmentSlice) -> Bool {
        slice.total > 0 || filter.state == state || filter.text == nil && filter.carrier == nil && state != .calledOff
    }

    private typealias Shown = (state: Consignment.State, slice: ConsignmentSlice)

    private func overdue(_ open: [ConsignmentBoard.Row], _ html: inout HTML) {
        let count = open.count { ConsignmentCards(desk: desk).isOverdue($0.consignment) }
        alarm(
            count, "出発から6時間以上たっても受領の報告がない便が\(count)便あります。",
            "\(count.english("consignment")) left more than 6 hours ago, not reported as received.", &html)
    }

    private func stuck(_ open: [ConsignmentBoard.Row], _ html: inout HTML) {
        let count = ConsignmentCards(desk: desk).countStuck(open)
        alarm(
            count, "通行止めや施設の閉鎖で、このままでは届けられない便が\(count)便あります（▲の便）。",
            "\(count.english("consignment")) cannot be delivered as planned: closed roads or sites (marked ▲).", &html)
    }

    /// From each depot at which something stands loaded or is on the road, several loads of one truck are one page.
    private func together(_ open: [ConsignmentBoard.Row], _ html: inout HTML) {
        let moving = open.map(\.consignment).filter { $0.state == .loaded || $0.state == .departed }
        let depots = Set(moving.map(\.depot)).filter { desk.visitor.token.allows(.load, at: $0) }.sorted()
        guard !depots.isEmpty else { return }
        html.p { html in
            html.text(desk.say("1台で何か所も回るとき：", "Several stops with one truck: "))
            for depot in depots {
                html.a(
                    desk.say("\(desk.names.site(depot))から", "from \(desk.names.site(depot))"),
                    .href(StopsPage.path(depot)), .class("link"))
                html.text(" ")
            }
        }
    }

    private func alarm(_ count: Int, _ japanese: String, _ english: String, _ html: inout HTML) {
        guard count > 0 else { return }
        html.p(desk.say(japanese, english), .class("alarm-line"), .role("status"))
    }

    private func form(_ open: [ConsignmentBoard.Row], _ html: inout HTML) {
        let carriers = own == nil ? CarrierSought.choices(for: open.map(\.consignment), desk.names, now: desk.now) : []
        desk.filter("/hq/consignments", &html) { html in
            html.label { html in
                html.span(desk.say("避難所・拠点・区・車両番号・便の番号", "Shelter, depot, ward, vehicle or number"))
                html.input(.type("search"), .name("q"), .value(filter.text ?? ""), .autocomplete("off"))
            }
            desk.choice(
                "state", desk.say("状態", "State"),
                Consignment.State.allCases.map { (value: $0.rawValue, name: desk.say($0.name)) },
                chosen: filter.state?.rawValue, &html)
            guard !carriers.isEmpty else { return }
            desk.choice("carrier", desk.say("運送の担当", "Carrier"), carriers, chosen: filter.carrier?.text, &html)
        }
    }

    /// What is shown of each state, in the order in which it is shown.
    private func slices(_ open: [ConsignmentBoard.Row]) -> [Shown] {
        let sought = SoughtConsignments(filter.text, on: desk.wall)
        let last = filter.state.flatMap { _ in filter.after }.flatMap { desk.wall.consignments[$0] }
        let size = filter.isOpen ? Self.glance : Self.pageSize
        let ended = desk.wall.consignments.inNoOrder.lazy.filter { isListed($0) }
        let open = open.filter { isListed($0) }
        func slice(_ rows: some Sequence<ConsignmentBoard.Row>, _ state: Consignment.State) -> ConsignmentSlice {
            ConsignmentSlice(rows, of: state, sought, after: last, size: size)
        }
        return [Consignment.State.departed, .loaded, .prepared, .received, .calledOff]
            .filter { filter.state == nil || filter.state == $0 }
            .map { ($0, $0.isEnd ? slice(ended, $0) : slice(open, $0)) }
    }

    /// What came of a search, so that states of which there is none need no section.
    private func summary(_ slices: [Shown], _ html: inout HTML) {
        guard filter.text != nil || filter.carrier != nil else { return }
        guard slices.contains(where: { $0.slice.total > 0 }) else { return none(&html) }
        guard let text = filter.text else { return }
        let counts = slices.map { "\(desk.say($0.state.name)) \($0.slice.total.grouped)" }
        html.p(
            desk.say("「\(text)」の便：", "For “\(text)”: ") + counts.joined(separator: desk.say("・", ", ")),
            .class("summary-line"))
    }

    private func none(_ html: inout HTML) {
        let text = filter.text.map {
            desk.say("「\($0)」に当てはまる便はありません。", "No consignment for “\($0)”.")
        }
        html.p(text ?? desk.say("当てはまる便はありません。", "No such consignment."), .class("summary-line"))
    }

    private func section(_ state: Consignment.State, _ slice: ConsignmentSlice, _ html: inout HTML) {
        let rest = own != nil && filter.isOpen && !state.isEnd ? desk.say("・担当なし", ", given to nobody") : ""
        desk.section("\(desk.say(state.name))\(rest)（\(slice.total.grouped)）", id: "state-\(state.rawValue)", &html) {
            html in
            guard slice.total > 0 else { return html.p(desk.say("ありません。", "None."), .class("empty")) }
            ConsignmentCards(desk: desk).draw(slice.rows, &html)
            if slice.rest > 0 { html.p { more(state, slice, &$0) } }
        }
    }

    private func more(_ state: Consignment.State, _ slice: ConsignmentSlice, _ html: inout HTML) {
        if filter.state == nil {
            html.a(
                desk.say("ほか\(slice.rest)便も見る", "\(slice.rest) more"), .href(filter.link(state)), .class("button"))
        } else {
            html.a(
                desk.say("次へ（あと\(slice.rest)便）", "Next (\(slice.rest) left)"),
                .href(filter.link(state, after: slice.rows.last?.consignment.id)), .rel("next"), .class("button"))
        }
    }
}
