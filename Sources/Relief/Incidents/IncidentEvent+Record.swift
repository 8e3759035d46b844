package import Vocabulary

#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension IncidentEvent: Recordable {
    /// Every opening and closing is about the same thing: a city is in one incident at a time.
    package static let subject = Subject(only: "city", "incident")

    package var kind: EventKind {
        switch self {
        case .opened: EventKind("incident.opened", version: 1)
        case .closed: EventKind("incident.closed", version: 1)
        }
    }

    package var subjects: [Subject] {
        switch self {
        case .opened(let body): [Self.subject, Subject("incident", body.incident)]
        case .closed(let body): [Self.subject, Subject("incident", body.incident)]
        }
    }

    package func payload() throws -> Data {
        switch self {
        case .opened(let body): try Self.json(body)
        case .closed(let body): try Self.json(body)
        }
    }

    package init(_ kind: EventKind, payload: Data) throws {
        switch (kind.name, kind.version) {
        case ("incident.opened", 1): self = .opened(try Self.read(payload))
        case ("incident.closed", 1): self = .closed(try Self.read(payload))
        default: throw UnknownEvent(kind: kind)
        }
    }
}
