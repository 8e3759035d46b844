package import Relief
package import Vocabulary

/// What is to be loaded, on the road, and delivered.
package struct ConsignmentBoard: Board {
    package struct Row: Hashable, Sendable {
        package fileprivate(set) var consignment: Consignment
        package fileprivate(set) var changedAt: Moment
    }

    private(set) var rows = Rows<Consignment, Row>()
    private(set) var bySite = Rows<Site, [ID<Consignment>]>()

    package init() {}

    init(rows: Rows<Consignment, Row>, bySite: Rows<Site, [ID<Consignment>]>) {
        (self.rows, self.bySite) = (rows, bySite)
    }

    package subscript(id: ID<Consignment>) -> Row? { rows[id] }

    /// Every consignment in the order of its name.
    package var all: [Row] { rows.sorted }

    /// What leaves from or comes to `site`, the latest first.
    package func consignments(of site: ID<Site>) -> [Row] {
        (bySite[site] ?? []).reversed().compactMap { rows[$0] }
    }

    package mutating func apply(_ recorded: Recorded) {
        guard case .consignment(let event) = recorded.event else { return }
        if case .prepared(let body) = event {
            prepare(body, event, recorded)
        } else {
            let moment = recorded.recordedAt
            rows.change(event.consignment) { row in
                row.consignment.take(event)
                row.changedAt = moment
            }
        }
    }

    private mutating func prepare(_ body: ConsignmentEvent.Prepared, _ event: ConsignmentEvent, _ recorded: Recorded) {
        guard let consignment = ConsignmentDecider.evolve(nil, event) else { return }
        let id = consignment.id
        rows.put(Row(consignment: consignment, changedAt: recorded.recordedAt), at: id)
        for site in [body.depot, body.shelter] { bySite.change(site, beginning: []) { $0.append(id) } }
    }
}
