package import JSON
import Vocabulary

extension Consignment.State: JSONCodable {}

extension ConsignmentLine: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        allocation = try json.required("allocation")
        item = try json.required("item")
        lot = try json.required("lot")
        need = try json.required("need")
        number = try json.required("number")
        pieces = try json.required("pieces")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("allocation", allocation)
        json.member("item", item)
        json.member("lot", lot)
        json.member("need", need)
        json.member("number", number)
        json.member("pieces", pieces)
        json.closeObject()
    }
}

extension LineReceipt: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        damaged = try json.required("damaged")
        line = try json.required("line")
        received = try json.required("received")
        wrong = try json.required("wrong")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("damaged", damaged)
        json.member("line", line)
        json.member("received", received)
        json.member("wrong", wrong)
        json.closeObject()
    }
}

/// What a receipt says of the lines the consignment says of them already, so only what was found is written.
extension Consignment: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        carrier = try json.optional("carrier")
        let correctedAt: Moment? = try json.optional("correctedAt")
        departedAt = try json.optional("departedAt")
        depot = try json.required("depot")
        let found: [LineReceipt]? = try json.optional("found")
        id = try json.required("id")
        lines = try json.required("lines")
        loading = (try json.optional("loaded") as LoadedPieces?)?.loading(of: lines)
        loadedAt = try json.optional("loadedAt")
        let note: String? = try json.optional("note")
        preparedAt = try json.required("preparedAt")
        let receipt: ConsignmentEvent.Received? = try json.optional("receipt")
        let receivedAt: Moment? = try json.optional("receivedAt")
        shelter = try json.required("shelter")
        state = try json.required("state")
        vehicle = try json.optional("vehicle")
        try json.close(object)
        self.receipt = receipt
        guard let found, let receivedAt, found.count == lines.count else { return }
        let pairs = zip(lines, found).map { ConsignmentEvent.ReceivedLine(line: $0, receipt: $1) }
        self.receipt = .init(consignment: id, lines: pairs, note: note, receivedAt: receivedAt)
        if let correctedAt { markCorrected(at: correctedAt) }
    }

    package func write(json: inout JSONWriter) {
        let receipt = receipt
        let usual = usual(receipt)
        json.openObject()
        json.member("carrier", carrier)
        json.member("correctedAt", correctedAt)
        json.member("departedAt", departedAt)
        json.member("depot", depot)
        json.member("found", usual?.lines.map(\.receipt))
        json.member("id", id)
        json.member("lines", lines)
        json.member("loaded", LoadedPieces(self))
        json.member("loadedAt", loadedAt)
        json.member("note", usual?.note)
        json.member("preparedAt", preparedAt)
        json.member("receipt", usual == nil ? receipt : nil)
        json.member("receivedAt", usual?.receivedAt)
        json.member("shelter", shelter)
        json.member("state", state)
        json.member("vehicle", vehicle)
        json.closeObject()
    }

    /// The receipt when it is about these very lines.
    private func usual(_ receipt: ConsignmentEvent.Received?) -> ConsignmentEvent.Received? {
        if case .other = arrival { nil } else { receipt }
    }
}

/// Pieces by line, as a list of pairs in the order of the lines: `[[1,240],[2,12]]`.
private struct LoadedPieces: JSONCodable {
    private let pairs: [Pair]

    /// Nothing when nothing was loaded.
    init?(_ consignment: Consignment) {
        switch consignment.loading {
        case nil: return nil
        case .asPrepared: pairs = consignment.lines.map { Pair(line: $0.number, pieces: $0.pieces) }
        case .pieces(let pieces): pairs = pieces.sorted { $0.key < $1.key }.map { Pair(line: $0.key, pieces: $0.value) }
        }
    }

    init(json: inout JSONReader) throws(JSONProblem) { pairs = try [Pair](json: &json) }

    func write(json: inout JSONWriter) { pairs.write(json: &json) }

    func loading(of lines: [ConsignmentLine]) -> Consignment.Loading {
        if pairs.elementsEqual(lines, by: { $0.line == $1.number && $0.pieces == $1.pieces }) { return .asPrepared }
        return Consignment.loading(Dictionary(pairs.map { ($0.line, $0.pieces) }) { _, last in last }, of: lines)
    }
}

private struct Pair: JSONCodable {
    let line: Int
    let pieces: Count<Piece>

    init(line: Int, pieces: Count<Piece>) { (self.line, self.pieces) = (line, pieces) }

    init(json: inout JSONReader) throws(JSONProblem) {
        var pair = try json.openArray()
        line = try json.field(&pair)
        pieces = try json.field(&pair)
        try json.close(&pair)
    }

    func write(json: inout JSONWriter) {
        json.openArray()
        json.element(line)
        json.element(pieces)
        json.closeArray()
    }
}
