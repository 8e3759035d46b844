import Vocabulary

/// A receipt that was recorded wrongly is told anew; what was recorded stays in the chronology.
extension ConsignmentDecider {
    static func mend(
        _ command: ConsignmentCommand, _ consignment: Consignment
    ) throws(ConsignmentRefusal) -> [ConsignmentEvent] {
        switch command {
        case .correctReceipt(let receipts, let reason, let moment):
            try correct(consignment, receipts, reason, moment)
        case .withdrawReceipt(let reason, let moment): try withdraw(consignment, reason, moment)
        default: []
        }
    }

    private static func correct(
        _ consignment: Consignment, _ receipts: [LineReceipt], _ reason: String, _ moment: Moment
    ) throws(ConsignmentRefusal) -> [ConsignmentEvent] {
        guard let receipt = consignment.receipt else { throw .notReceivedYet(consignment.state) }
        try checkLines(receipts.map(\.line), of: consignment)
        let said = Dictionary(receipts.map { ($0.line, $0) }) { _, last in last }
        let lines: [ConsignmentEvent.CorrectedLine] = receipt.lines.compactMap { line in
            guard let new = said[line.line.number], new != line.receipt else { return nil }
            return .init(line: line.line, receipt: new, before: line.receipt)
        }
        guard !lines.isEmpty else { return [] }
        try check(reason)
        return [
            .receiptCorrected(.init(consignment: consignment.id, lines: lines, reason: reason, correctedAt: moment))
        ]
    }

    private static func withdraw(
        _ consignment: Consignment, _ reason: String, _ moment: Moment
    ) throws(ConsignmentRefusal) -> [ConsignmentEvent] {
        if consignment.state == .departed { return [] }
        guard let receipt = consignment.receipt else { throw .notReceivedYet(consignment.state) }
        try check(reason)
        let lines = receipt.lines.map { line in
            ConsignmentEvent.WithdrawnLine(
                line: line.line, loaded: consignment.loadedPieces(of: line.line), received: line.receipt.received)
        }
        return [
            .receiptWithdrawn(.init(consignment: consignment.id, lines: lines, reason: reason, withdrawnAt: moment))
        ]
    }
}

extension Consignment {
    /// Lines that are not among `corrected` stay as they were received.
    mutating func correct(_ body: ConsignmentEvent.ReceiptCorrected) {
        guard let receipt else { return }
        let said = Dictionary(body.lines.map { ($0.line.number, $0.receipt) }) { _, last in last }
        let lines = receipt.lines.map { line in
            ConsignmentEvent.ReceivedLine(line: line.line, receipt: said[line.line.number] ?? line.receipt)
        }
        self.receipt = .init(
            consignment: receipt.consignment, lines: lines, note: receipt.note, receivedAt: receipt.receivedAt)
        markCorrected(at: body.correctedAt)
    }
}
