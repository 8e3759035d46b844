import Boards
import Formats
import Relief
import Vocabulary

/// The loads that a carrier was given, above all others, until they have come: those to be fetched, then those on the road.
struct CarrierLoads {
    private static let most = 100

    let desk: Desk
    let organisation: ID<Organisation>

    func draw(_ open: [ConsignmentBoard.Row], _ html: inout HTML) {
        let own = open.filter { $0.consignment.carrier == .organisation(organisation) }.sorted { rank($0) < rank($1) }
        let heading = desk.say(
            "\(name)に割り当てられた便（\(own.count.grouped)）", "Given to \(name) (\(own.count.grouped))")
        desk.section(heading, id: "own", &html) { html in
            guard !own.isEmpty else { return html.p(desk.say("今はありません。", "None now."), .class("empty")) }
            ConsignmentCards(desk: desk).draw(Array(own.prefix(Self.most)), &html)
            guard own.count > Self.most else { return }
            let filter = ConsignmentFilter(carrier: .carrier(organisation.text))
            html.p { $0.a(desk.say("全部見る", "All of them"), .href(filter.link(nil)), .class("button")) }
        }
        html.p(
            desk.say("ほかの運送の担当に割り当てられた便は、ここには出ません。", "Loads that were given to other carriers are not shown here."),
            .class("note"))
    }

    private var name: String { desk.wall.access.name(of: organisation) }

    private func rank(_ row: ConsignmentBoard.Row) -> (Int, Moment, ID<Consignment>) {
        let order: [Consignment.State] = [.loaded, .prepared, .departed]
        return (order.firstIndex(of: row.consignment.state) ?? order.count, row.changedAt, row.consignment.id)
    }
}
