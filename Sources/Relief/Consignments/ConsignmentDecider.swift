package import Vocabulary

/// How goods move: prepared → loaded → departed → received; a receipt that was a mistake leads back to departed.
package enum ConsignmentDecider: Decider {
    package static let initial: Consignment? = nil

    package static func decide(
        _ command: ConsignmentCommand, _ consignment: Consignment?
    ) throws(ConsignmentRefusal) -> [ConsignmentEvent] {
        if case .prepare(let id, let depot, let shelter, let allocations, let moment) = command {
            return consignment == nil ? [try prepare(id, depot, shelter, allocations, moment)] : []
        }
        guard let consignment else { return [] }
        switch command {
        case .prepare: return []
        case .assign(let carrier, let known): return try assign(consignment, carrier, known)
        case .load(let pieces, let moment): return try load(consignment, pieces, moment)
        case .depart(let vehicle, let moment): return try depart(consignment, vehicle, moment)
        case .receive(let receipts, let note, let moment): return try receive(consignment, receipts, note, moment)
        case .correctReceipt, .withdrawReceipt: return try mend(command, consignment)
        case .callOff(let pieces, let reason, let moment): return try callOff(consignment, pieces, reason, moment)
        }
    }

    private static func prepare(
        _ id: ID<Consignment>, _ depot: ID<Site>, _ shelter: ID<Site>, _ allocations: [Allocation], _ moment: Moment
    ) throws(ConsignmentRefusal) -> ConsignmentEvent {
        guard !allocations.isEmpty else { throw .nothingToSend }
        if let stray = allocations.first(where: { $0.depot != depot || $0.shelter != shelter }) {
            throw .anotherWay(stray.id)
        }
        let lines = allocations.enumerated().map { index, allocation in
            ConsignmentLine(
                number: index + 1, allocation: allocation.id, lot: allocation.lot, need: allocation.need,
                item: allocation.item, pieces: allocation.pieces)
        }
        return .prepared(
            .init(consignment: id, depot: depot, shelter: shelter, lines: lines, preparedAt: moment))
    }

    private static func load(
        _ consignment: Consignment, _ pieces: [Int: Count<Piece>], _ moment: Moment?
    ) throws(ConsignmentRefusal) -> [ConsignmentEvent] {
        guard consignment.state == .prepared else { throw .wrongState(consignment.state) }
        try checkLines(pieces.keys, of: consignment)
        for line in consignment.lines {
            if let loaded = pieces[line.number], loaded > line.pieces {
                throw .moreThanPrepared(line: line.number, pieces: line.pieces)
            }
        }
        let lines = consignment.lines.map {
            ConsignmentEvent.LoadedLine(line: $0, loaded: pieces[$0.number] ?? $0.pieces)
        }
        return [.loaded(.init(consignment: consignment.id, lines: lines, loadedAt: moment))]
    }

    static func checkLines(
        _ numbers: some Sequence<Int>, of consignment: Consignment
    ) throws(ConsignmentRefusal) {
        for number in numbers.sorted() where number < 1 || number > consignment.lines.count {
            throw .noSuchLine(number, upTo: consignment.lines.count)
        }
    }

    private static func depart(
        _ consignment: Consignment, _ vehicle: String?, _ moment: Moment
    ) throws(ConsignmentRefusal) -> [ConsignmentEvent] {
        guard consignment.state != .prepared else { throw .notLoadedYet }
        guard consignment.state == .loaded else { throw .wrongState(consignment.state) }
        if let vehicle, vehicle.count > 500 { throw .textTooLong }
        return [.departed(.init(consignment: consignment.id, vehicle: vehicle, departedAt: moment))]
    }

    /// What has arrived must have been loaded and must have left: what nobody recorded is assumed.
    private static func receive(
        _ consignment: Consignment, _ receipts: [LineReceipt], _ note: String?, _ moment: Moment
    ) throws(ConsignmentRefusal) -> [ConsignmentEvent] {
        if let receipt = consignment.receipt { throw .alreadyReceived(at: receipt.receivedAt) }
        if let note, note.count > 500 { throw .textTooLong }
        try checkLines(receipts.map(\.line), of: consignment)
        let said = Dictionary(receipts.map { ($0.line, $0) }) { _, last in last }
        let lines = consignment.lines.map { line in
            let sent = consignment.loadedPieces(of: line)
            let asSent = LineReceipt(line: line.number, received: sent, damaged: .zero, wrong: .zero)
            return ConsignmentEvent.ReceivedLine(line: line, receipt: said[line.number] ?? asSent)
        }
        let before = try steps(before: consignment, at: moment)
        return before
            + [.received(.init(consignment: consignment.id, lines: lines, note: note, receivedAt: moment))]
    }

    private static func steps(
        before consignment: Consignment, at moment: Moment
    ) throws(ConsignmentRefusal) -> [ConsignmentEvent] {
        let departure = ConsignmentEvent.departed(
            .init(consignment: consignment.id, vehicle: nil, departedAt: moment, isAssumed: true))
        switch consignment.state {
        case .prepared: return [loadedAsPrepared(consignment), departure]
        case .loaded: return [departure]
        case .departed, .received: return []
        case .calledOff: throw .wrongState(consignment.state)
        }
    }

    private static func loadedAsPrepared(_ consignment: Consignment) -> ConsignmentEvent {
        let lines = consignment.lines.map { ConsignmentEvent.LoadedLine(line: $0, loaded: $0.pieces) }
        return .loaded(.init(consignment: consignment.id, lines: lines, isAssumed: true))
    }

    package static func evolve(_ consignment: Consignment?, _ event: ConsignmentEvent) -> Consignment? {
        if case .prepared(let body) = event {
            return Consignment(
                id: body.consignment, depot: body.depot, shelter: body.shelter, lines: body.lines,
                preparedAt: body.preparedAt)
        }
        var consignment = consignment
        consignment?.take(event)
        return consignment
    }
}

extension Consignment {
    /// The same as ``ConsignmentDecider/evolve(_:_:)`` in place, for one that is there.
    ///
    /// What was seen as it was recorded was seen at `recordedAt`.
    package mutating func take(_ event: ConsignmentEvent, recordedAt: Moment? = nil) {
        switch event {
        case .prepared: break
        case .assigned(let body): carrier = body.carrier
        case .loaded(let body):
            load(body.lines)
            loadedAt = body.isAssumed ? nil : body.loadedAt ?? recordedAt
        case .departed(let body):
            state = .departed
            (vehicle, departedAt) = (body.vehicle, body.isAssumed ? nil : body.departedAt)
        case .received(let body):
            state = .received
            receipt = body
        case .receiptCorrected(let body): correct(body)
        case .receiptWithdrawn: (state, receipt) = (.departed, nil)
        case .calledOff: state = .calledOff
        }
    }
}
