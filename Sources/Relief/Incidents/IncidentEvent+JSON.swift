package import JSON
import Vocabulary

extension IncidentEvent.Opened: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        incident = try json.required("incident")
        kind = try json.required("kind")
        name = try json.required("name")
        openedAt = try json.required("openedAt")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("incident", incident)
        json.member("kind", kind)
        json.member("name", name)
        json.member("openedAt", openedAt)
        json.closeObject()
    }
}

extension IncidentEvent.Closed: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        closedAt = try json.required("closedAt")
        incident = try json.required("incident")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("closedAt", closedAt)
        json.member("incident", incident)
        json.closeObject()
    }
}
