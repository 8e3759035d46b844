package import JSON
import Vocabulary

extension Way: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        depot = try json.required("depot")
        shelter = try json.required("shelter")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("depot", depot)
        json.member("shelter", shelter)
        json.closeObject()
    }
}

extension WayMeasure: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        metres = try json.optional("metres")
        minutes = try json.required("minutes")
        note = try json.optional("note")
        observedAt = try json.required("observedAt")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("metres", metres)
        json.member("minutes", minutes)
        json.member("note", note)
        json.member("observedAt", observedAt)
        json.closeObject()
    }
}
