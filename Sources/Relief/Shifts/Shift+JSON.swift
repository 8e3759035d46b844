package import JSON
import Vocabulary

extension Shift: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        cancelling = try json.optional("cancelling")
        former = try json.required("former")
        from = try json.required("from")
        id = try json.required("id")
        person = try json.required("person")
        post = try json.optional("post")
        revision = try json.required("revision")
        site = try json.required("site")
        to = try json.required("to")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("cancelling", cancelling)
        json.member("former", former)
        json.member("from", from)
        json.member("id", id)
        json.member("person", person)
        json.member("post", post)
        json.member("revision", revision)
        json.member("site", site)
        json.member("to", to)
        json.closeObject()
    }
}

extension ShiftBatch: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        assigned = try json.required("assigned")
        id = try json.required("id")
        refused = try json.required("refused")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("assigned", assigned)
        json.member("id", id)
        json.member("refused", refused)
        json.closeObject()
    }
}

extension ShiftBatch.Refused: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        code = try json.required("code")
        person = try json.required("person")
        reason = try json.required("reason")
        shift = try json.required("shift")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("code", code)
        json.member("person", person)
        json.member("reason", reason)
        json.member("shift", shift)
        json.closeObject()
    }
}
