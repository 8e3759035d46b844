package import JSON
import Vocabulary

extension Roster: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        from = try json.required("from")
        lines = try json.required("lines")
        to = try json.required("to")
        vacancies = try json.required("vacancies")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("from", from)
        json.member("lines", lines)
        json.member("to", to)
        json.member("vacancies", vacancies)
        json.closeObject()
    }
}

extension Roster.Line: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        from = try json.required("from")
        person = try json.required("person")
        post = try json.required("post")
        shift = try json.required("shift")
        site = try json.required("site")
        to = try json.required("to")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("from", from)
        json.member("person", person)
        json.member("post", post)
        json.member("shift", shift)
        json.member("site", site)
        json.member("to", to)
        json.closeObject()
    }
}

extension Roster.Vacancy: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        missing = try json.required("missing")
        post = try json.required("post")
        reason = try json.required("reason")
        site = try json.required("site")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("missing", missing)
        json.member("post", post)
        json.member("reason", reason)
        json.member("site", site)
        json.closeObject()
    }
}
