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
        departedAt = try json.optional("departedAt")
        depot = try json.required("depot")
        let found: [LineReceipt]? = try json.optional("found")
        id = try json.required("id")
        lines = try json.required("lines")
        loaded = try json.optional("loaded") ?? [:]
        let note: String? = try json.optional("note")
        preparedAt = try json.required("preparedAt")
        receipt = try json.optional("receipt")
        let receivedAt: Moment? = try json.optional("receivedAt")
        shelter = try json.required("shelter")
        state = try json.required("state")
        vehicle = try json.optional("vehicle")
        try json.close(object)
        guard let found, let receivedAt, found.count == lines.count else { return }
        let pairs = zip(lines, found).map { ConsignmentEvent.ReceivedLine(line: $0, receipt: $1) }
        receipt = .init(consignment: id, lines: pairs, note: note, receivedAt: receivedAt)
    }

    package func write(json: inout JSONWriter) {
        let usual = usualReceipt
        json.openObject()
        json.member("departedAt", departedAt)
        json.member("depot", depot)
        json.member("found", usual?.lines.map(\.receipt))
        json.member("id", id)
        json.member("lines", lines)
        json.member("loaded", loaded.isEmpty ? nil : loaded)
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
    private var usualReceipt: ConsignmentEvent.Received? {
        receipt.flatMap { $0.consignment == id && $0.lines.map(\.line) == lines ? $0 : nil }
    }
}
