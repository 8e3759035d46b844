import Relief
import Vocabulary

/// What every need asked for, was promised and got.
struct NeedBook {
    struct Account: Equatable {
        /// `nil` while nobody knows how many pieces are meant.
        var asked: Int?
        /// By promise: what was promised, then what was loaded, until it is unloaded.
        var promised: [ID<Allocation>: Int] = [:]
        var received = 0
        var isCancelled = false

        var promisedPieces: Int { promised.values.reduce(0, +) }

        var missing: Int {
            guard let asked, !isCancelled else { return 0 }
            return max(0, asked - promisedPieces - received)
        }
    }

    private(set) var needs: [ID<Need>: Account] = [:]

    mutating func take(_ event: NeedEvent) throws(Broken) {
        if case .raised(let body) = event {
            try hold(.acknowledgedIsKept, needs[body.need] == nil, "need \(body.need) was raised twice")
            needs[body.need] = Account(asked: body.pieces?.value)
            return
        }
        var need = try known(event.need)
        let before = need.asked
        let underWay = need.promisedPieces + need.received
        switch event {
        case .raised, .capLifted: break
        case .amended(let body): need.asked = body.pieces?.value
        case .confirmed(let body): need.asked = body.pieces.value
        case .cancelled: need.isCancelled = true
        case .supplied(let body): need.received += body.pieces.value - body.before.value
        }
        // A shelter may find more on a truck than was sent; what it asked for is then less than what it has.
        try hold(
            .promisesHold, need.asked == before || (need.asked ?? .max) >= underWay,
            "need \(event.need) asks for \(need.asked ?? 0) and \(underWay) are under way or there")
        needs[event.need] = need
    }

    mutating func promise(_ promise: Allocation) throws(Broken) {
        var need = try known(promise.need)
        try hold(
            .promisesHold, promise.pieces.value <= need.missing,
            "\(promise.id) promises \(promise.pieces.value) to need \(promise.need), which lacks \(need.missing)")
        need.promised[promise.id] = promise.pieces.value
        needs[promise.need] = need
    }

    mutating func load(_ line: ConsignmentEvent.LoadedLine) throws(Broken) {
        var need = try known(line.line.need)
        try hold(.orderKept, need.promised[line.line.allocation] != nil, "\(line.line.allocation) was never promised")
        need.promised[line.line.allocation] = line.loaded.value == 0 ? nil : line.loaded.value
        needs[line.line.need] = need
    }

    mutating func receive(_ line: ConsignmentEvent.ReceivedLine) throws(Broken) {
        var need = try known(line.line.need)
        need.promised[line.line.allocation] = nil
        need.received += line.receipt.received.value
        needs[line.line.need] = need
    }

    mutating func correct(_ line: ConsignmentEvent.CorrectedLine) throws(Broken) {
        try recount(line.line.need, line.before.received.value, line.receipt.received.value)
    }

    mutating func callOff(_ line: ConsignmentEvent.ReturnedLine) throws(Broken) {
        var need = try known(line.line.need)
        try hold(
            .orderKept, need.promised[line.line.allocation] != nil || line.loaded.value == 0,
            "\(line.line.allocation) was not promised when it was called off")
        need.promised[line.line.allocation] = nil
        needs[line.line.need] = need
    }

    mutating func takeBack(_ line: ConsignmentEvent.WithdrawnLine) throws(Broken) {
        try recount(line.line.need, line.received.value, 0)
        guard line.loaded.value > 0 else { return }
        needs[line.line.need]?.promised[line.line.allocation] = line.loaded.value
    }

    private mutating func recount(_ id: ID<Need>, _ before: Int, _ pieces: Int) throws(Broken) {
        var need = try known(id)
        try hold(
            .goodsConserved, need.received >= before,
            "need \(id) got \(need.received), and \(before) of that is taken back")
        need.received += pieces - before
        needs[id] = need
    }

    private func known(_ id: ID<Need>) throws(Broken) -> Account {
        guard let need = needs[id] else { throw Broken(.orderKept, "need \(id) was never raised") }
        return need
    }
}
