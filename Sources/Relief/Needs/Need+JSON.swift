package import JSON
import Vocabulary

extension Asked.Unit: JSONCodable {}

extension Asked: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        quantity = try json.required("quantity")
        unit = try json.required("unit")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("quantity", quantity)
        json.member("unit", unit)
        json.closeObject()
    }
}

extension Need.Origin: JSONCodable {}

extension Need: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        asked = try json.required("asked")
        cancelled = try json.optional("cancelled")
        capLifted = try json.optional("capLifted")
        id = try json.required("id")
        item = try json.required("item")
        neededBy = try json.optional("neededBy")
        note = try json.optional("note")
        observedAt = try json.required("observedAt")
        origin = try json.optional("origin") ?? .asked
        pieces = try json.optional("pieces")
        promised = try json.optional("promised") ?? Promises()
        received = try json.required("received")
        site = try json.required("site")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("asked", asked)
        json.member("cancelled", cancelled)
        json.member("capLifted", capLifted)
        json.member("id", id)
        json.member("item", item)
        json.member("neededBy", neededBy)
        json.member("note", note)
        json.member("observedAt", observedAt)
        json.member("origin", origin == .asked ? nil : origin)
        json.member("pieces", pieces)
        json.member("promised", promised.isEmpty ? nil : promised)
        json.member("received", received)
        json.member("site", site)
        json.closeObject()
    }
}
