package import JSON
import Vocabulary

extension Headcount.Category: JSONName {}

extension Headcount: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        categories = try json.required("categories")
        households = try json.optional("households")
        observedAt = try json.required("observedAt")
        total = try json.optional("total")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("categories", categories)
        json.member("households", households)
        json.member("observedAt", observedAt)
        json.member("total", total)
        json.closeObject()
    }
}
