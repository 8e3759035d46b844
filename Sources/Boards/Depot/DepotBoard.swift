package import Relief
package import Vocabulary

/// What each depot holds, as its staff read it off the wall.
package struct DepotBoard: Board {
    package struct Row: Hashable, Sendable {
        package fileprivate(set) var site: Site
        package fileprivate(set) var stock: DepotStock
        /// When each sheet was stored.
        package fileprivate(set) var storedAt: [ID<StockSheet>: Moment]
        /// When its stock last changed; `nil` before the first sheet.
        package fileprivate(set) var changedAt: Moment?

        /// Lots by item, and of one item in the order in which they are handed out: what expires first, then by name.
        package var lots: [Lot] {
            stock.lots.values.sorted {
                ($0.details.item, $0.details.expiry ?? .never, $0.id)
                    < ($1.details.item, $1.details.expiry ?? .never, $1.id)
            }
        }
    }

    private(set) var rows = Rows<Site, Row>()
    private(set) var sheets = Rows<StockSheet, ID<Site>>()
    private(set) var homes = Rows<Lot, ID<Site>>()

    package init() {}

    init(
        rows: Rows<Site, Row>, sheets: Rows<StockSheet, ID<Site>>, homes: Rows<Lot, ID<Site>>
    ) {
        (self.rows, self.sheets, self.homes) = (rows, sheets, homes)
    }

    package subscript(id: ID<Site>) -> Row? { rows[id] }

    /// Every depot in the order of its name.
    package var all: [Row] { rows.sorted }

    package func lot(_ id: ID<Lot>) -> Lot? {
        homes[id].flatMap { rows[$0]?.stock.lots[id] }
    }

    /// The depot whose stock a sheet told, or `nil` when there was no such sheet.
    package func depot(of sheet: ID<StockSheet>) -> ID<Site>? { sheets[sheet] }

    /// The depot's stock as the rules want it, with the depot itself.
    package func stock(of depot: ID<Site>) -> DepotStock { rows[depot]?.stock ?? DepotStock() }

    package mutating func apply(_ recorded: Recorded) {
        switch recorded.event {
        case .site(let event): apply(event)
        case .stock(let event): apply(event, at: recorded.recordedAt)
        case .plan(.allocated(let body)): reserve(body.allocation, at: recorded.recordedAt)
        case .consignment(.loaded(let body)): load(body.lines, at: recorded.recordedAt)
        case .consignment(.calledOff(let body)):
            for line in body.lines {
                let (id, pieces) = (line.line.allocation, line.returned)
                change(line.line.lot, at: recorded.recordedAt) { $0.putBack(pieces, of: id) }
            }
        default: break
        }
    }

    private mutating func apply(_ event: SiteEvent) {
        guard let site = SiteDecider.evolve(rows[event.site]?.site, event), site.kind == .depot else { return }
        if rows[event.site] == nil {
            rows.put(Row(site: site, stock: DepotStock(), storedAt: [:], changedAt: nil), at: site.id)
        }
        rows.change(event.site) { row in
            row.site = site
            row.stock.depot = site
        }
    }

    private mutating func apply(_ event: StockEvent, at moment: Moment) {
        if case .sheetStored(let body) = event { sheets.put(body.depot, at: body.sheet) }
        if case .lotReceived(let body) = event { homes.put(body.details.depot, at: body.lot) }
        rows.change(event.depot) { $0.take(event, at: moment) }
    }

    /// Not inlined, for the optimizer would copy the allocation for each of its parts.
    @inline(never)
    private mutating func reserve(_ allocation: Allocation, at moment: Moment) {
        let (id, pieces) = (allocation.id, allocation.pieces)
        change(allocation.lot, at: moment) { $0.reserve(pieces, for: id) }
    }

    /// Looked at where they lie: a line taken out of the list is a copy.
    private mutating func load(_ lines: [ConsignmentEvent.LoadedLine], at moment: Moment) {
        for place in lines.indices {
            let (id, pieces) = (lines[place].line.allocation, lines[place].loaded)
            change(lines[place].line.lot, at: moment) { $0.load(pieces, for: id) }
        }
    }

    private mutating func change(_ id: ID<Lot>, at moment: Moment, _ step: (inout Lot) -> Void) {
        guard let depot = homes[id] else { return }
        rows.change(depot) { $0.change(id, at: moment, step) }
    }
}

/// In place: a depot's lots are too many to be copied for each event.
extension DepotBoard.Row {
    fileprivate mutating func take(_ event: StockEvent, at moment: Moment) {
        stock.take(event)
        if case .sheetStored(let body) = event { storedAt[body.sheet] = moment }
        changedAt = moment
    }

    fileprivate mutating func change(_ id: ID<Lot>, at moment: Moment, _ step: (inout Lot) -> Void) {
        guard let place = stock.lots.index(forKey: id) else { return }
        step(&stock.lots.values[place])
        changedAt = moment
    }
}

extension LocalDate {
    /// Later than anything printed on a tin.
    fileprivate static let never = LocalDate(daysSinceEpoch: .max)
}
