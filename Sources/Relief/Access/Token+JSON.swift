package import JSON
import Vocabulary

extension Role: JSONCodable {}

extension Token: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        expiresAt = try json.optional("expiresAt")
        id = try json.required("id")
        label = try json.optional("label")
        organisation = try json.optional("organisation")
        revokedAt = try json.optional("revokedAt")
        role = try json.required("role")
        secretHash = try json.required("secretHash")
        named = try json.optional("site")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("expiresAt", expiresAt)
        json.member("id", id)
        json.member("label", label)
        json.member("organisation", organisation)
        json.member("revokedAt", revokedAt)
        json.member("role", role)
        json.member("secretHash", secretHash)
        json.member("site", named)
        json.closeObject()
    }
}
