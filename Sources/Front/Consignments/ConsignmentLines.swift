import Relief
import Vocabulary

/// The lines that went onto a truck as JSON says them.
enum LoadedLines {
    /// `member` says what was counted: `loaded`, or `returned`.
    static func read(
        _ fields: inout Fields, _ consignment: Consignment, _ member: String = "loaded"
    ) throws(Problem) -> [Int: Count<Piece>] {
        var loaded: [Int: Count<Piece>] = [:]
        for index in 0..<consignment.lines.count where fields.text("lines.\(index).line") != nil {
            let lines = 1...consignment.lines.count
            let line = fields.neededWhole("lines.\(index).line", Wording("行", "line"), in: lines)
            let pieces = fields.neededWhole(
                "lines.\(index).\(member)", Wording("数", "number of pieces"), in: 0...Count<Piece>.limit)
            guard let line, let pieces else { continue }
            if loaded[line] != nil { ReceiptLines.refuseTwice(&fields, line, at: index) }
            loaded[line] = Count(clamping: Int64(pieces))
        }
        ReceiptLines.refuseLost(&fields, upTo: consignment.lines.count)
        return try fields.checked(loaded)
    }
}

/// The lines of a receipt as JSON says them.
enum ReceiptLines {
    static func read(_ fields: inout Fields, _ consignment: Consignment) throws(Problem) -> [LineReceipt] {
        var receipts: [LineReceipt] = []
        for index in 0..<consignment.lines.count where fields.text("lines.\(index).line") != nil {
            let place = "lines.\(index)"
            let line = fields.neededWhole("\(place).line", Wording("行", "line"), in: 1...consignment.lines.count)
            let received = pieces(&fields, "\(place).received")
            let damaged = pieces(&fields, "\(place).damaged")
            let wrong = pieces(&fields, "\(place).wrong")
            guard let line else { continue }
            if receipts.contains(where: { $0.line == line }) { refuseTwice(&fields, line, at: index) }
            receipts.append(LineReceipt(line: line, received: received, damaged: damaged, wrong: wrong))
        }
        refuseLost(&fields, upTo: consignment.lines.count)
        return try fields.checked(receipts)
    }

    /// The same where something is told anew: a line at least, and why.
    static func corrected(_ fields: inout Fields, _ consignment: Consignment) throws(Problem) -> [LineReceipt] {
        if !fields.names.contains(where: { $0.hasPrefix("lines.0.") }) {
            fields.refuse(
                "lines", "input/missing",
                Wording("直す行（lines）を1行以上送ってください。", "Send the lines that are to be corrected, at least one."))
        }
        let noReason = ConsignmentRefusal.noReason
        if fields.text("reason") == nil { fields.refuse("reason", noReason.code, noReason.wording) }
        return try read(&fields, consignment)
    }

    private static func pieces(_ fields: inout Fields, _ name: String) -> Count<Piece> {
        let said = fields.whole(name, Wording("数量", "pieces"), in: 0...Count<Piece>.limit)
        return said.flatMap { Count($0) } ?? .zero
    }

    /// Of two numbers for one line nobody can say which is meant.
    static func refuseTwice(_ fields: inout Fields, _ line: Int, at index: Int) {
        fields.refuse(
            "lines.\(index).line", "consignment/line-twice",
            Wording("明細の\(line)行目が2回あります。", "Line \(line) stands there twice."))
    }

    /// A line beyond the last is said to be wrong rather than passed over.
    static func refuseLost(_ fields: inout Fields, upTo count: Int) {
        guard fields.text("lines.\(count).line") != nil else { return }
        fields.refuse(
            "lines.\(count)", "consignment/no-such-line",
            Wording("明細は\(count)行までです。", "There are only \(count.english("line"))."))
    }
}
