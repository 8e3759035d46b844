import Relief
import Vocabulary

/// What was loaded or unloaded, line by line, as a form says it.
struct ConsignmentInput {
    private static let pieces = 0...Count<Piece>.limit

    /// `loaded-1`, `loaded-2` …; a line that is not named went as prepared.
    ///
    /// Too many are refused beside their field.
    static func loaded(_ fields: inout Fields, _ consignment: Consignment) throws(Problem) -> [Int: Count<Piece>] {
        var loaded: [Int: Count<Piece>] = [:]
        for line in consignment.lines {
            let said = fields.whole(
                "loaded-\(line.number)", label(Wording("積込数", "pieces loaded"), line), in: 0...line.pieces.value)
            loaded[line.number] = said.flatMap { Count($0) }
        }
        return try fields.checked(loaded)
    }

    /// `returned-1`, `returned-2` …; a line that is not named came back as it was loaded.
    static func returned(_ fields: inout Fields, _ consignment: Consignment) throws(Problem) -> [Int: Count<Piece>] {
        var returned: [Int: Count<Piece>] = [:]
        for line in consignment.lines {
            let said = fields.whole(
                "returned-\(line.number)", label(Wording("戻った数", "pieces that came back"), line),
                in: 0...consignment.loadedPieces(of: line).value)
            returned[line.number] = said.flatMap { Count($0) }
        }
        return try fields.checked(returned)
    }

    /// `received-1`, `damaged-1`, `wrong-1` …; a line of which nothing is said arrived as loaded.
    static func receipts(_ fields: inout Fields, _ consignment: Consignment) throws(Problem) -> [LineReceipt] {
        var receipts: [LineReceipt] = []
        for line in consignment.lines {
            let received = fields.whole("received-\(line.number)", label(ReceiptWords.received, line), in: pieces)
            let damaged = fields.whole("damaged-\(line.number)", label(ReceiptWords.damaged, line), in: pieces)
            let wrong = fields.whole("wrong-\(line.number)", label(ReceiptWords.wrong, line), in: pieces)
            guard received != nil || damaged != nil || wrong != nil else { continue }
            let rest = consignment.loadedPieces(of: line).value - (damaged ?? 0) - (wrong ?? 0)
            receipts.append(
                LineReceipt(
                    line: line.number, received: Count(clamping: Int64(received ?? rest)),
                    damaged: Count(clamping: Int64(damaged ?? 0)), wrong: Count(clamping: Int64(wrong ?? 0))))
        }
        return try fields.checked(receipts)
    }

    private static func label(_ words: Wording, _ line: ConsignmentLine) -> Wording {
        Wording("\(line.number)行目の\(words.japanese)", "number “\(words.english)” on line \(line.number)")
    }
}
