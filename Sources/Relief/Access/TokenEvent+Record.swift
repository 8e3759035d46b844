package import JSON
package import Vocabulary

extension TokenEvent: Recordable {
    package var kind: EventKind {
        switch self {
        case .issued: EventKind("access.token-issued", version: 1)
        case .revoked: EventKind("access.token-revoked", version: 1)
        }
    }

    package var subjects: [Subject] { [Subject("token", token)] }

    package func write(json: inout JSONWriter) {
        switch self {
        case .issued(let body): body.write(json: &json)
        case .revoked(let body): body.write(json: &json)
        }
    }

    package init?(_ kind: EventKind, json: inout JSONReader) throws(JSONProblem) {
        switch (kind.name, kind.version) {
        case ("access.token-issued", 1): self = .issued(try .init(json: &json))
        case ("access.token-revoked", 1): self = .revoked(try .init(json: &json))
        default: return nil
        }
    }
}
