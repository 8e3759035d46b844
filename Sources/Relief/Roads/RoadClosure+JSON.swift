package import JSON
import Vocabulary

extension RoadClosure: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        details = try json.required("details")
        id = try json.required("id")
        reopening = try json.optional("reopening")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("details", details)
        json.member("id", id)
        json.member("reopening", reopening)
        json.closeObject()
    }
}

extension RoadClosure.Reopening: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        note = try json.optional("note")
        observedAt = try json.required("observedAt")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("note", note)
        json.member("observedAt", observedAt)
        json.closeObject()
    }
}

extension ClosureDetails: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        depots = try json.required("depots")
        name = try json.required("name")
        observedAt = try json.required("observedAt")
        reason = try json.optional("reason")
        shelters = try json.required("shelters")
        wards = try json.required("wards")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("depots", depots)
        json.member("name", name)
        json.member("observedAt", observedAt)
        json.member("reason", reason)
        json.member("shelters", shelters)
        json.member("wards", wards)
        json.closeObject()
    }
}
