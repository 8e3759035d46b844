package import JSON
import Vocabulary

extension LotDetails.Origin: JSONCodable {}
extension StockSheet.Mode: JSONCodable {}
extension LotCount.Cause: JSONCodable {}

extension LotDetails: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        depot = try json.required("depot")
        expiry = try json.optional("expiry")
        item = try json.required("item")
        origin = try json.required("origin")
        packing = try json.optional("packing")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("depot", depot)
        json.member("expiry", expiry)
        json.member("item", item)
        json.member("origin", origin)
        json.member("packing", packing)
        json.closeObject()
    }
}

extension LotDifference: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        after = try json.required("after")
        before = try json.optional("before")
        details = try json.required("details")
        lot = try json.required("lot")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("after", after)
        json.member("before", before)
        json.member("details", details)
        json.member("lot", lot)
        json.closeObject()
    }
}

extension Lot: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        details = try json.required("details")
        id = try json.required("id")
        onHand = try json.required("onHand")
        reserved = try json.optional("reserved") ?? [:]
        toldBy = try json.optional("toldBy")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("details", details)
        json.member("id", id)
        json.member("onHand", onHand)
        json.member("reserved", reserved.isEmpty ? nil : reserved)
        json.member("toldBy", toldBy)
        json.closeObject()
    }
}
