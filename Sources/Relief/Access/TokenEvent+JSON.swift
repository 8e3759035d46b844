package import JSON
import Vocabulary

extension TokenEvent.Issued: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        expiresAt = try json.optional("expiresAt")
        label = try json.optional("label")
        organisation = try json.optional("organisation")
        role = try json.required("role")
        secretHash = try json.required("secretHash")
        site = try json.optional("site")
        token = try json.required("token")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("expiresAt", expiresAt)
        json.member("label", label)
        json.member("organisation", organisation)
        json.member("role", role)
        json.member("secretHash", secretHash)
        json.member("site", site)
        json.member("token", token)
        json.closeObject()
    }
}

extension TokenEvent.Revoked: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        revokedAt = try json.required("revokedAt")
        token = try json.required("token")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("revokedAt", revokedAt)
        json.member("token", token)
        json.closeObject()
    }
}
