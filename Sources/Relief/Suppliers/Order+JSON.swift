package import JSON
import Vocabulary

extension OrderLine: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        item = try json.required("item")
        number = try json.required("number")
        packing = try json.optional("packing")
        quantity = try json.required("quantity")
        unit = try json.required("unit")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("item", item)
        json.member("number", number)
        json.member("packing", packing)
        json.member("quantity", quantity)
        json.member("unit", unit)
        json.closeObject()
    }
}

extension LinePrice: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        isVerified = try json.required("isVerified")
        yen = try json.required("yen")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("isVerified", isVerified)
        json.member("yen", yen)
        json.closeObject()
    }
}

extension OrderDetails: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        agreement = try json.required("agreement")
        destination = try json.required("destination")
        lines = try json.required("lines")
        neededBy = try json.optional("neededBy")
        note = try json.optional("note")
        supplier = try json.required("supplier")
        transports = try json.optional("transports")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("agreement", agreement)
        json.member("destination", destination)
        json.member("lines", lines)
        json.member("neededBy", neededBy)
        json.member("note", note)
        json.member("supplier", supplier)
        json.member("transports", transports)
        json.closeObject()
    }
}

extension Order: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        call = try json.optional("call")
        cancellation = try json.optional("cancellation")
        confirmations = try json.required("confirmations")
        deliveries = try json.required("deliveries")
        details = try json.required("details")
        id = try json.required("id")
        number = try json.required("number")
        paper = try json.optional("paper")
        placedAt = try json.required("placedAt")
        prices = try json.required("prices")
        report = try json.optional("report")
        settlement = try json.optional("settlement")
        withdrawn = try json.optional("withdrawn") ?? []
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("call", call)
        json.member("cancellation", cancellation)
        json.member("confirmations", confirmations)
        json.member("deliveries", deliveries)
        json.member("details", details)
        json.member("id", id)
        json.member("number", number)
        json.member("paper", paper)
        json.member("placedAt", placedAt)
        json.member("prices", prices)
        json.member("report", report)
        json.member("settlement", settlement)
        json.member("withdrawn", withdrawn.isEmpty ? nil : withdrawn)
        json.closeObject()
    }
}
