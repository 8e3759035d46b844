package import Vocabulary

#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension PlanEvent: Recordable {
    package var kind: EventKind {
        switch self {
        case .proposed: EventKind("plan.proposed", version: 1)
        case .approved: EventKind("plan.approved", version: 1)
        case .rejected: EventKind("plan.rejected", version: 1)
        case .allocated: EventKind("allocation.made", version: 1)
        }
    }

    package var subjects: [Subject] {
        guard case .allocated(let body) = self else { return [Subject("plan", plan)] }
        return [Subject("lot", body.allocation.lot), Subject("need", body.allocation.need)]
    }

    package func payload() throws -> Data {
        switch self {
        case .proposed(let body): try Self.json(body)
        case .approved(let body): try Self.json(body)
        case .rejected(let body): try Self.json(body)
        case .allocated(let body): try Self.json(body)
        }
    }

    package init(_ kind: EventKind, payload: Data) throws {
        switch (kind.name, kind.version) {
        case ("plan.proposed", 1): self = .proposed(try Self.read(payload))
        case ("plan.approved", 1): self = .approved(try Self.read(payload))
        case ("plan.rejected", 1): self = .rejected(try Self.read(payload))
        case ("allocation.made", 1): self = .allocated(try Self.read(payload))
        default: throw UnknownEvent(kind: kind)
        }
    }
}
