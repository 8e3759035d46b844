import Relief
import Vocabulary

/// Where every piece is: in a lot, on the road, or out of the books.
struct GoodsBook {
    struct Account: Equatable {
        var content = 0
        /// By promise, until it is loaded.
        var promised: [ID<Allocation>: Int] = [:]

        var promisedPieces: Int { promised.values.reduce(0, +) }
    }

    /// A line of a consignment; of one that has arrived, what was on the truck.
    private struct Cargo {
        let lot: ID<Lot>
        var pieces: Int
    }

    private enum Stage: Int {
        case prepared, loaded, departed, received, calledOff
    }

    private(set) var lots: [ID<Lot>: Account] = [:]
    private var cargo: [ID<Consignment>: [Int: Cargo]] = [:]
    private var stages: [ID<Consignment>: Stage] = [:]
    private var onTrucks: Set<ID<Allocation>> = []
    /// How often something happened to each lot, and how often it had when a sheet had spoken of it.
    private var touched: [ID<Lot>: Int] = [:]
    private var told: [ID<StockSheet>: [ID<Lot>: Int]] = [:]
    /// Changes that a sheet announced and that have not come yet.
    private(set) var owed: Set<String> = []

    /// Pieces that came in by sheets, that later sheets did not find, and that were loaded though no sheet knew them.
    private(set) var cameIn = 0
    private(set) var writtenOff = 0
    private(set) var found = 0
    /// Pieces that went onto trucks, and off them.
    private(set) var loaded = 0
    private(set) var unloaded = 0

    mutating func take(_ event: StockEvent) throws(Broken) {
        switch event {
        case .sheetStored(let body):
            for change in body.changed {
                owed.insert("\(body.depot) \(change.lot)")
                told[body.sheet, default: [:]][change.lot] = touched[change.lot, default: 0] + 1
            }
        case .sheetUndone(let body):
            for (lot, times) in told[body.sheet] ?? [:] {
                try hold(
                    .orderKept, touched[lot], is: times, "what happened to lot \(lot) by the undo of \(body.sheet)")
            }
        case .lotReceived(let body):
            touched[body.lot, default: 0] += 1
            try hold(.orderKept, lots[body.lot] == nil, "lot \(body.lot) came in twice")
            lots[body.lot] = Account(content: body.pieces.value)
            cameIn += body.pieces.value
            owed.remove("\(body.details.depot) \(body.lot)")
        case .lotCounted(let body):
            try count(body)
            owed.remove("\(body.depot) \(body.lot)")
        }
    }

    private mutating func count(_ body: StockEvent.LotCounted) throws(Broken) {
        touched[body.lot, default: 0] += 1
        let before = lots[body.lot]?.content
        try hold(.goodsConserved, before, is: body.before.value, "lot \(body.lot) before it was counted")
        let difference = body.pieces.value - body.before.value
        if difference > 0 { cameIn += difference } else { writtenOff -= difference }
        lots[body.lot]?.content = body.pieces.value
    }

    mutating func promise(_ promise: Allocation) throws(Broken) {
        guard var lot = lots[promise.lot] else { throw Broken(.promisesHold, "\(promise.id): no lot \(promise.lot)") }
        try hold(.promisesHold, lot.promised[promise.id] == nil, "promise \(promise.id) was made twice")
        let free = lot.content - lot.promisedPieces
        try hold(
            .promisesHold, promise.pieces.value <= free,
            "\(promise.id) promises \(promise.pieces.value) of lot \(promise.lot), which has \(free) free")
        lot.promised[promise.id] = promise.pieces.value
        lots[promise.lot] = lot
        touched[promise.lot, default: 0] += 1
    }

    mutating func take(_ event: ConsignmentEvent) throws(Broken) {
        switch event {
        case .prepared(let body): try prepare(body)
        case .loaded(let body):
            try move(body.consignment, from: .prepared, to: .loaded)
            for line in body.lines { try load(line, onto: body.consignment) }
        case .assigned(let body):
            let waits = stages[body.consignment] == .prepared || stages[body.consignment] == .loaded
            try hold(.orderKept, waits, "consignment \(body.consignment) was given to a carrier after it left")
        case .departed(let body): try move(body.consignment, from: .loaded, to: .departed)
        case .received(let body):
            try move(body.consignment, from: .departed, to: .received)
            unloaded += (cargo[body.consignment] ?? [:]).values.reduce(0) { $0 + $1.pieces }
        case .receiptCorrected(let body):
            try hold(.orderKept, stages[body.consignment], is: .received, "\(body.consignment) before its correction")
        case .receiptWithdrawn(let body): try putBack(body)
        case .calledOff(let body): try callOff(body)
        }
    }

    private mutating func move(_ id: ID<Consignment>, from: Stage, to next: Stage) throws(Broken) {
        try hold(.orderKept, stages[id], is: from, "consignment \(id) before it was \(next)")
        stages[id] = next
    }

    /// What came back lies in its lot again; the rest is off the books like what a shelter did not find.
    private mutating func callOff(_ body: ConsignmentEvent.CalledOff) throws(Broken) {
        let before = stages[body.consignment]
        let isOpen = before == .prepared || before == .loaded || before == .departed
        try hold(.orderKept, isOpen, "consignment \(body.consignment) was called off after it had ended")
        stages[body.consignment] = .calledOff
        for line in body.lines {
            guard let cargo = cargo[body.consignment]?[line.line.number], var lot = lots[cargo.lot] else {
                throw Broken(.goodsConserved, "consignment \(body.consignment) has no line \(line.line.number)")
            }
            let onTruck = before == .prepared ? 0 : cargo.pieces
            try hold(.goodsConserved, line.loaded.value, is: onTruck, "\(body.consignment), line \(line.line.number)")
            try hold(.goodsConserved, line.returned.value <= onTruck, "\(body.consignment): more came back than went")
            lot.promised[line.line.allocation] = nil
            lot.content += line.returned.value
            lots[cargo.lot] = lot
            touched[cargo.lot, default: 0] += 1
            unloaded += onTruck
            cameIn += line.returned.value
        }
    }

    /// It had not come: what was on the truck is on it again.
    private mutating func putBack(_ body: ConsignmentEvent.ReceiptWithdrawn) throws(Broken) {
        try hold(.orderKept, stages[body.consignment], is: .received, "\(body.consignment) before it was taken back")
        stages[body.consignment] = .departed
        for line in body.lines {
            let pieces = cargo[body.consignment]?[line.line.number]?.pieces
            try hold(.goodsConserved, pieces, is: line.loaded.value, "\(body.consignment), line \(line.line.number)")
            unloaded -= line.loaded.value
        }
    }

    private mutating func prepare(_ body: ConsignmentEvent.Prepared) throws(Broken) {
        try hold(.orderKept, stages[body.consignment] == nil, "consignment \(body.consignment) was prepared twice")
        stages[body.consignment] = .prepared
        for line in body.lines {
            try hold(.promisesHold, onTrucks.insert(line.allocation).inserted, "\(line.allocation) travels twice")
            let promised = lots[line.lot]?.promised[line.allocation]
            try hold(.promisesHold, promised, is: line.pieces.value, "the promise \(line.allocation) that travels")
            cargo[body.consignment, default: [:]][line.number] = Cargo(lot: line.lot, pieces: line.pieces.value)
        }
    }

    /// More may be loaded than the books have: somebody stood there and counted.
    private mutating func load(
        _ line: ConsignmentEvent.LoadedLine, onto truck: ID<Consignment>
    ) throws(Broken) {
        let (number, pieces) = (line.line.number, line.loaded.value)
        guard let prepared = cargo[truck]?[number], var lot = lots[prepared.lot] else {
            throw Broken(.goodsConserved, "consignment \(truck) has no line \(number)")
        }
        try hold(.goodsConserved, pieces <= prepared.pieces, "\(truck) line \(number): more loaded than promised")
        try hold(.promisesHold, lot.promised[line.line.allocation] != nil, "\(line.line.allocation) was loaded twice")
        lot.promised[line.line.allocation] = nil
        found += max(0, pieces - lot.content)
        lot.content = max(0, lot.content - pieces)
        loaded += pieces
        lots[prepared.lot] = lot
        touched[prepared.lot, default: 0] += 1
        cargo[truck]?[number]?.pieces = pieces
    }
}
