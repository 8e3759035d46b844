package import JSON
import Vocabulary

extension PersonEvent.Registered: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        details = try json.required("details")
        kind = try json.required("kind")
        person = try json.required("person")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("details", details)
        json.member("kind", kind)
        json.member("person", person)
        json.closeObject()
    }
}

extension PersonEvent.DetailsChanged: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        details = try json.required("details")
        person = try json.required("person")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("details", details)
        json.member("person", person)
        json.closeObject()
    }
}

extension PersonEvent.Certified: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        certificate = try json.required("certificate")
        person = try json.required("person")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("certificate", certificate)
        json.member("person", person)
        json.closeObject()
    }
}

extension PersonEvent.AvailabilityTold: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        blocks = try json.required("blocks")
        person = try json.required("person")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("blocks", blocks)
        json.member("person", person)
        json.closeObject()
    }
}

extension PersonEvent.Left: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        at = try json.required("at")
        by = try json.required("by")
        from = try json.required("from")
        person = try json.required("person")
        reason = try json.required("reason")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("at", at)
        json.member("by", by)
        json.member("from", from)
        json.member("person", person)
        json.member("reason", reason)
        json.closeObject()
    }
}

extension PersonEvent.Returned: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        by = try json.required("by")
        from = try json.required("from")
        person = try json.required("person")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("by", by)
        json.member("from", from)
        json.member("person", person)
        json.closeObject()
    }
}

extension PersonEvent.ContactNamed: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        person = try json.required("person")
        role = try json.required("role")
        site = try json.required("site")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("person", person)
        json.member("role", role)
        json.member("site", site)
        json.closeObject()
    }
}
