package import JSON
import Vocabulary

extension Swap.Answer: JSONCodable {}

extension Swap.Side: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        person = try json.required("person")
        shift = try json.required("shift")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("person", person)
        json.member("shift", shift)
        json.closeObject()
    }
}

extension Swap.Given: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        answer = try json.required("answer")
        by = try json.required("by")
        reason = try json.optional("reason")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("answer", answer)
        json.member("by", by)
        json.member("reason", reason)
        json.closeObject()
    }
}

extension Swap: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        answer = try json.optional("answer")
        by = try json.required("by")
        given = try json.required("given")
        id = try json.required("id")
        note = try json.optional("note")
        wanted = try json.required("wanted")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("answer", answer)
        json.member("by", by)
        json.member("given", given)
        json.member("id", id)
        json.member("note", note)
        json.member("wanted", wanted)
        json.closeObject()
    }
}

extension SwapEvent.Answered: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        answer = try json.required("answer")
        swap = try json.required("swap")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("answer", answer)
        json.member("swap", swap)
        json.closeObject()
    }
}
