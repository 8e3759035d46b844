package import JSON
import Vocabulary

extension Funding: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        gaps = try json.required("gaps")
        lines = try json.required("lines")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("gaps", gaps)
        json.member("lines", lines)
        json.closeObject()
    }
}

extension Funding.Line: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        amount = try json.required("amount")
        grant = try json.required("grant")
        pot = try json.required("pot")
        request = try json.required("request")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("amount", amount)
        json.member("grant", grant)
        json.member("pot", pot)
        json.member("request", request)
        json.closeObject()
    }
}

extension Funding.Gap: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        missing = try json.required("missing")
        reason = try json.required("reason")
        request = try json.required("request")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("missing", missing)
        json.member("reason", reason)
        json.member("request", request)
        json.closeObject()
    }
}
