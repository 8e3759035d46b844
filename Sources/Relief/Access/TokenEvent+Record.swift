package import Vocabulary

#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension TokenEvent: Recordable {
    package var kind: EventKind {
        switch self {
        case .issued: EventKind("access.token-issued", version: 1)
        case .revoked: EventKind("access.token-revoked", version: 1)
        }
    }

    package var subjects: [Subject] { [Subject("token", token)] }

    package func payload() throws -> Data {
        switch self {
        case .issued(let body): try Self.json(body)
        case .revoked(let body): try Self.json(body)
        }
    }

    package init(_ kind: EventKind, payload: Data) throws {
        switch (kind.name, kind.version) {
        case ("access.token-issued", 1): self = .issued(try Self.read(payload))
        case ("access.token-revoked", 1): self = .revoked(try Self.read(payload))
        default: throw UnknownEvent(kind: kind)
        }
    }
}
