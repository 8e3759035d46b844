package import JSON
import Vocabulary

extension Certificate: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        expires = try json.optional("expires")
        number = try json.optional("number")
        skill = try json.required("skill")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("expires", expires)
        json.member("number", number)
        json.member("skill", skill)
        json.closeObject()
    }
}

extension Availability: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        from = try json.required("from")
        to = try json.required("to")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("from", from)
        json.member("to", to)
        json.closeObject()
    }
}
