package import Vocabulary

#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension SiteEvent: Recordable {
    package var kind: EventKind {
        switch self {
        case .registered: EventKind("site.registered", version: 1)
        case .detailsChanged: EventKind("site.details-changed", version: 1)
        case .statusChanged: EventKind("site.status-changed", version: 1)
        case .headcountReported: EventKind("site.headcount-reported", version: 1)
        }
    }

    package var subjects: [Subject] { [Subject("site", site)] }

    package func payload() throws -> Data {
        switch self {
        case .registered(let body), .detailsChanged(let body): try Self.json(body)
        case .statusChanged(let body): try Self.json(body)
        case .headcountReported(let body): try Self.json(body)
        }
    }

    package init(_ kind: EventKind, payload: Data) throws {
        switch (kind.name, kind.version) {
        case ("site.registered", 1): self = .registered(try Self.read(payload))
        case ("site.details-changed", 1): self = .detailsChanged(try Self.read(payload))
        case ("site.status-changed", 1): self = .statusChanged(try Self.read(payload))
        case ("site.headcount-reported", 1): self = .headcountReported(try Self.read(payload))
        default: throw UnknownEvent(kind: kind)
        }
    }
}
