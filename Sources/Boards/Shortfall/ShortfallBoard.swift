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
        case .plan(.allocated(let body)): promise(body.allocation, recorded)
        case .consignment(.loaded(let body)): load(body.lines, recorded)
        case .consignment(.received(let body)): receive(body.lines, recorded)
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

    /// Not inlined, for the optimizer would copy the allocation for each of its parts.
    @inline(never)
    private mutating func promise(_ allocation: Allocation, _ recorded: Recorded) {
        let (id, pieces) = (allocation.id, allocation.pieces)
        change(allocation.need, recorded) { $0.promise(pieces, for: id) }
    }

    // Lines are looked at where they lie: one taken out of the list is a copy.

    private mutating func load(_ lines: [ConsignmentEvent.LoadedLine], _ recorded: Recorded) {
        for place in lines.indices {
            let (id, pieces) = (lines[place].line.allocation, lines[place].loaded)
            change(lines[place].line.need, recorded) { $0.load(pieces, for: id) }
        }
    }

    private mutating func receive(_ lines: [ConsignmentEvent.ReceivedLine], _ recorded: Recorded) {
        for place in lines.indices {
            let (id, pieces) = (lines[place].line.allocation, lines[place].receipt.received)
            change(lines[place].line.need, recorded) { $0.receive(pieces, for: id) }
        }
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
