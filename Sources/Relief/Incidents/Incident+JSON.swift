package import JSON
import Vocabulary

extension Incident.Kind: JSONCodable {}

extension Incident: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        closedAt = try json.optional("closedAt")
        id = try json.required("id")
        kind = try json.required("kind")
        name = try json.required("name")
        openedAt = try json.required("openedAt")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("closedAt", closedAt)
        json.member("id", id)
        json.member("kind", kind)
        json.member("name", name)
        json.member("openedAt", openedAt)
        json.closeObject()
    }
}
