package import Vocabulary

#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension NeedEvent: Recordable {
    package var kind: EventKind {
        switch self {
        case .raised: EventKind("need.raised", version: 1)
        case .amended: EventKind("need.amended", version: 1)
        case .confirmed: EventKind("need.confirmed", version: 1)
        case .cancelled: EventKind("need.cancelled", version: 1)
        }
    }

    package var subjects: [Subject] { [Subject("need", need)] }

    package func payload() throws -> Data {
        switch self {
        case .raised(let body): try Self.json(body)
        case .amended(let body): try Self.json(body)
        case .confirmed(let body): try Self.json(body)
        case .cancelled(let body): try Self.json(body)
        }
    }

    package init(_ kind: EventKind, payload: Data) throws {
        switch (kind.name, kind.version) {
        case ("need.raised", 1): self = .raised(try Self.read(payload))
        case ("need.amended", 1): self = .amended(try Self.read(payload))
        case ("need.confirmed", 1): self = .confirmed(try Self.read(payload))
        case ("need.cancelled", 1): self = .cancelled(try Self.read(payload))
        default: throw UnknownEvent(kind: kind)
        }
    }
}
