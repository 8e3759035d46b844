package import JSON
package import Vocabulary

/// Who took something back or called it off, why, and when.
package struct Revocation: Hashable, Sendable {
    package let by: String
    package let reason: String
    package let at: Moment

    package init(reason: String, by: String, at: Moment) { (self.reason, self.by, self.at) = (reason, by, at) }
}

extension Revocation: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        at = try json.required("at")
        by = try json.required("by")
        reason = try json.required("reason")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("at", at)
        json.member("by", by)
        json.member("reason", reason)
        json.closeObject()
    }
}
