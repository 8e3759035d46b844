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

extension Consignment: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        departedAt = try json.optional("departedAt")
        depot = try json.required("depot")
        id = try json.required("id")
        lines = try json.required("lines")
        loaded = try json.optional("loaded") ?? [:]
        preparedAt = try json.required("preparedAt")
        receipt = try json.optional("receipt")
        shelter = try json.required("shelter")
        state = try json.required("state")
        vehicle = try json.optional("vehicle")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("departedAt", departedAt)
        json.member("depot", depot)
        json.member("id", id)
        json.member("lines", lines)
        json.member("loaded", loaded.isEmpty ? nil : loaded)
        json.member("preparedAt", preparedAt)
        json.member("receipt", receipt)
        json.member("shelter", shelter)
        json.member("state", state)
        json.member("vehicle", vehicle)
        json.closeObject()
    }
}
