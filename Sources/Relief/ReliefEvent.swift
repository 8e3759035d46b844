package import Vocabulary

#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// Anything that can have happened, as it stands in the chronology.
package enum ReliefEvent: Hashable, Sendable {
    case incident(IncidentEvent)
    case site(SiteEvent)
    case catalogue(CatalogueEvent)
    case need(NeedEvent)
    case stock(StockEvent)
    case plan(PlanEvent)
    case consignment(ConsignmentEvent)
    case token(TokenEvent)
}

extension ReliefEvent: Recordable {
    private var body: any Recordable {
        switch self {
        case .incident(let event): event
        case .site(let event): event
        case .catalogue(let event): event
        case .need(let event): event
        case .stock(let event): event
        case .plan(let event): event
        case .consignment(let event): event
        case .token(let event): event
        }
    }

    package var kind: EventKind { body.kind }
    package var subjects: [Subject] { body.subjects }
    package func payload() throws -> Data { try body.payload() }

    package init(_ kind: EventKind, payload: Data) throws {
        switch kind.name.prefix(while: { $0 != "." }) {
        case "incident": self = .incident(try IncidentEvent(kind, payload: payload))
        case "site": self = .site(try SiteEvent(kind, payload: payload))
        case "catalogue": self = .catalogue(try CatalogueEvent(kind, payload: payload))
        case "need": self = .need(try NeedEvent(kind, payload: payload))
        case "stock": self = .stock(try StockEvent(kind, payload: payload))
        case "plan", "allocation": self = .plan(try PlanEvent(kind, payload: payload))
        case "consignment": self = .consignment(try ConsignmentEvent(kind, payload: payload))
        case "access": self = .token(try TokenEvent(kind, payload: payload))
        default: throw UnknownEvent(kind: kind)
        }
    }
}
