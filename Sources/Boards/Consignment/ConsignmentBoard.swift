package import Relief
package import Vocabulary

/// What is to be loaded, on the road, and delivered.
package struct ConsignmentBoard: Board {
    package struct Row: Hashable, Sendable {
        package fileprivate(set) var consignment: Consignment
        package fileprivate(set) var changedAt: Moment

        /// Whether it is neither received nor called off.
        var isOpen: Bool { !consignment.state.isEnd }
    }

    private(set) var rows = Rows<Consignment, Row>()
    /// Each stands at its depot and at its shelter.
    private(set) var bySite = Rows<Site, [ID<Consignment>]>()
    private var names = OpenNames<Consignment>()
    private var calledOff = 0

    package init() {}

    init(rows: Rows<Consignment, Row>, bySite: Rows<Site, [ID<Consignment>]>, names: OpenNames<Consignment>) {
        (self.rows, self.bySite, self.names) = (rows, bySite, names)
        calledOff = rows.values.count { $0.consignment.state == .calledOff }
    }

    package subscript(id: ID<Consignment>) -> Row? { rows[id] }

    /// Every consignment in the order of its name; ``open`` and ``inNoOrder`` take less.
    package var all: [Row] { rows.sorted }

    /// Every consignment; nothing is copied or sorted.
    package var inNoOrder: some RandomAccessCollection<Row> { rows.values }

    /// What waits or is on the road, in the order of the names.
    package var open: [Row] { names.all { rows[$0]?.isOpen ?? false }.compactMap { rows[$0] } }

    /// The same for sums, which need no order.
    private var openInNoOrder: [Row] { names.rows { rows[$0].flatMap { $0.isOpen ? $0 : nil } } }

    /// How many consignments there are of each state.
    package var states: [Consignment.State: Int] {
        let open = openInNoOrder
        let ended: [Consignment.State: Int] = [
            .received: rows.count - open.count - calledOff, .calledOff: calledOff,
        ]
        return open.reduce(into: ended.filter { $0.value > 0 }) { $0[$1.consignment.state, default: 0] += 1 }
    }

    /// What leaves from or comes to `site`, the latest first.
    package func consignments(of site: ID<Site>) -> [Row] {
        (bySite[site] ?? []).reversed().compactMap { rows[$0] }
    }

    /// The same of what has not arrived, in the order of the names.
    package func open(of site: ID<Site>) -> [Row] {
        open.filter { $0.consignment.depot == site || $0.consignment.shelter == site }
    }

    package mutating func apply(_ recorded: Recorded) {
        guard case .consignment(let event) = recorded.event else { return }
        if case .prepared(let body) = event {
            prepare(body, event, recorded)
        } else {
            let moment = recorded.recordedAt
            rows.change(event.consignment) { row in
                row.consignment.take(event, recordedAt: moment)
                row.changedAt = moment
            }
            if case .receiptWithdrawn(let body) = event { open(body.consignment, resumed: true) }
            if case .calledOff = event { calledOff += 1 }
        }
    }

    /// It may have been left out of the names since it arrived.
    private mutating func open(_ id: ID<Consignment>, resumed: Bool) {
        let rows = rows
        names.append(id, resumed: resumed) { rows[$0]?.isOpen ?? false }
    }

    private mutating func prepare(_ body: ConsignmentEvent.Prepared, _ event: ConsignmentEvent, _ recorded: Recorded) {
        guard let consignment = ConsignmentDecider.evolve(nil, event) else { return }
        let id = consignment.id
        let before = rows.put(Row(consignment: consignment, changedAt: recorded.recordedAt), at: id)
        for site in [body.depot, body.shelter] { bySite.change(site, beginning: []) { $0.append(id) } }
        open(id, resumed: before != nil)
    }
}
