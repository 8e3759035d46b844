package import JSON
import Vocabulary

extension Post: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        asked = try json.optional("asked")
        id = try json.required("id")
        place = try json.required("place")
        reckoned = try json.optional("reckoned")
        withdrawal = try json.optional("withdrawal")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("asked", asked)
        json.member("id", id)
        json.member("place", place)
        json.member("reckoned", reckoned)
        json.member("withdrawal", withdrawal)
        json.closeObject()
    }
}

extension Post.Asking: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        by = try json.required("by")
        people = try json.required("people")
        reason = try json.optional("reason")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("by", by)
        json.member("people", people)
        json.member("reason", reason)
        json.closeObject()
    }
}

extension PostPlace: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        duty = try json.required("duty")
        from = try json.required("from")
        site = try json.required("site")
        skill = try json.optional("skill")
        tier = try json.required("tier")
        to = try json.required("to")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("duty", duty)
        json.member("from", from)
        json.member("site", site)
        json.member("skill", skill)
        json.member("tier", tier)
        json.member("to", to)
        json.closeObject()
    }
}

extension Reckoning: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        heads = try json.optional("heads")
        people = try json.required("people")
        rule = try json.required("rule")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("heads", heads)
        json.member("people", people)
        json.member("rule", rule)
        json.closeObject()
    }
}
