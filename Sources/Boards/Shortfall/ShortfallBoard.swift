package import Relief
package import Vocabulary

/// Every need with what is still missing of it.
package struct ShortfallBoard: Board {
    package struct Row: Hashable, Sendable {
        package fileprivate(set) var need: Need
        package fileprivate(set) var raisedAt: Moment
        package fileprivate(set) var changedAt: Moment
        /// The position at which it last changed, for feeds that ask what is new.
        package fileprivate(set) var position: Int64
    }

    private(set) var rows = Rows<Need, Row>()
    private(set) var bySite = Rows<Site, [ID<Need>]>()

    package init() {}

    init(rows: Rows<Need, Row>, bySite: Rows<Site, [ID<Need>]>) {
        (self.rows, self.bySite) = (rows, bySite)
    }

    package subscript(id: ID<Need>) -> Row? { rows[id] }

    /// Every need in the order of its name.
    package var all: [Row] { rows.sorted }

    /// What `site` has asked for, the latest first.
    package func needs(of site: ID<Site>) -> [Row] {
        (bySite[site] ?? []).reversed().compactMap { rows[$0] }
    }

    package mutating func apply(_ recorded: Recorded) {
        switch recorded.event {
        case .need(let event): apply(event, recorded)
        case .plan(.allocated(let body)):
            let (id, pieces) = (body.allocation.id, body.allocation.pieces)
            change(body.allocation.need, recorded) { $0.promise(pieces, for: id) }
        case .consignment(.loaded(let body)):
            for line in body.lines {
                let (id, pieces) = (line.line.allocation, line.loaded)
                change(line.line.need, recorded) { $0.load(pieces, for: id) }
            }
        case .consignment(.received(let body)):
            for line in body.lines {
                let (id, pieces) = (line.line.allocation, line.receipt.received)
                change(line.line.need, recorded) { $0.receive(pieces, for: id) }
            }
        default: break
        }
    }

    private mutating func apply(_ event: NeedEvent, _ recorded: Recorded) {
        guard case .raised = event else {
            change(event.need, recorded) { $0 = NeedDecider.evolve($0, event) ?? $0 }
            return
        }
        guard let need = NeedDecider.evolve(nil, event) else { return }
        let (id, site) = (need.id, need.site)
        let row = Row(
            need: need, raisedAt: recorded.recordedAt, changedAt: recorded.recordedAt, position: recorded.position)
        rows.put(row, at: id)
        bySite.change(site, beginning: []) { $0.append(id) }
    }

    /// A closure keeps a copy of what it names, so that it names only the two numbers of the entry.
    private mutating func change(_ id: ID<Need>, _ recorded: Recorded, _ step: (inout Need) -> Void) {
        let (position, moment) = (recorded.position, recorded.recordedAt)
        rows.change(id) { row in
            step(&row.need)
            (row.changedAt, row.position) = (moment, position)
        }
    }
}
