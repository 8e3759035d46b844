package import JSON
package import Vocabulary

/// Who did something, and when.
package struct Signature: Hashable, Sendable {
    package let by: String
    package let at: Moment

    package init(by: String, at: Moment) { (self.by, self.at) = (by, at) }

    /// The day on the wall when it was signed.
    package var day: LocalDate { at.japaneseDate }
}

extension Signature: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        at = try json.required("at")
        by = try json.required("by")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("at", at)
        json.member("by", by)
        json.closeObject()
    }
}
