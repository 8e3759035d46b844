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

        /// Whether it is neither cancelled nor received in full.
        var isOpen: Bool { !need.isFinished }
    }

    private(set) var rows = Rows<Need, Row>()
    private(set) var bySite = Rows<Site, [ID<Need>]>()
    private var names = OpenNames<Need>()
    private var tally = NeedTally()

    package init() {}

    init(rows: Rows<Need, Row>, bySite: Rows<Site, [ID<Need>]>, names: OpenNames<Need>, tally: NeedTally) {
        (self.rows, self.bySite, self.names, self.tally) = (rows, bySite, names, tally)
    }

    package subscript(id: ID<Need>) -> Row? { rows[id] }

    package var count: Int { rows.count }

    /// Every need in the order of its name; ``open`` and ``inNoOrder`` take less.
    package var all: [Row] { rows.sorted }

    /// Every need; nothing is copied or sorted.
    package var inNoOrder: some RandomAccessCollection<Row> { rows.values }

    /// What is neither cancelled nor received in full, in the order of the names; ``openInNoOrder`` takes less.
    package var open: [Row] { names.all { rows[$0]?.isOpen ?? false }.compactMap { rows[$0] } }

    /// The same for sums, which need no order.
    package var openInNoOrder: [Row] { names.rows { rows[$0].flatMap { $0.isOpen ? $0 : nil } } }

    /// How far the needs have come, counted in one walk over those that are open.
    package var standing: NeedStanding {
        openInNoOrder.reduce(into: NeedStanding(tally, of: count)) { $0.take($1.need) }
    }

    /// How many needs there are of each state.
    package var states: [Need.State: Int] { standing.states }

    /// How many needs there are for each item whose pieces are known and that were not cancelled; received ones, too.
    package var asked: [ID<Item>: Int] { tally.asked.filter { $0.value > 0 } }

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
        case .consignment(.calledOff(let body)):
            for line in body.lines {
                let id = line.line.allocation
                change(line.line.need, recorded) { $0.callOff(id) }
            }
        case .consignment(.receiptCorrected(let body)):
            for line in body.lines {
                let (before, pieces) = (line.before.received, line.receipt.received)
                mend(line.line.need, recorded) { $0.correct(before, to: pieces) }
            }
        case .consignment(.receiptWithdrawn(let body)):
            for line in body.lines {
                let (counted, loaded, id) = (line.received, line.loaded, line.line.allocation)
                mend(line.line.need, recorded) { $0.takeBack(counted, loaded: loaded, for: id) }
            }
        default: break
        }
    }

    private mutating func apply(_ event: NeedEvent, _ recorded: Recorded) {
        guard case .raised = event else {
            amend(event, recorded)
            return
        }
        guard let need = NeedDecider.evolve(nil, event) else { return }
        let (id, site) = (need.id, need.site)
        let row = Row(
            need: need, raisedAt: recorded.recordedAt, changedAt: recorded.recordedAt, position: recorded.position)
        let before = rows.put(row, at: id)?.row.need
        bySite.change(site, beginning: []) { $0.append(id) }
        tally.take(before, need)
        begin(id, resumed: before != nil)
    }

    private mutating func amend(_ event: NeedEvent, _ recorded: Recorded) {
        mend(event.need, recorded) { $0 = NeedDecider.evolve($0, event) ?? $0 }
    }

    /// A step after which a need that was over may be open again.
    private mutating func mend(_ id: ID<Need>, _ recorded: Recorded, _ step: (inout Need) -> Void) {
        var needs: (before: Need, after: Need)?
        change(id, recorded) { need in
            let before = need
            step(&need)
            needs = (before, need)
        }
        guard let needs else { return }
        tally.take(needs.before, needs.after)
        if needs.before.isFinished, !needs.after.isFinished { begin(id, resumed: true) }
    }

    private mutating func begin(_ id: ID<Need>, resumed: Bool) {
        let rows = rows
        names.append(id, resumed: resumed) { rows[$0]?.isOpen ?? false }
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
