package import JSON
package import Vocabulary

extension SiteEvent: Recordable {
    package var kind: EventKind {
        switch self {
        case .registered: EventKind("site.registered", version: 1)
        case .detailsChanged: EventKind("site.details-changed", version: 1)
        case .statusChanged: EventKind("site.status-changed", version: 1)
        case .headcountReported: EventKind("site.headcount-reported", version: 1)
        case .dispatchLimited: EventKind("site.dispatch-limited", version: 1)
        }
    }

    package var subjects: [Subject] { [Subject("site", site)] }

    package func write(json: inout JSONWriter) {
        switch self {
        case .registered(let body), .detailsChanged(let body): body.write(json: &json)
        case .statusChanged(let body): body.write(json: &json)
        case .headcountReported(let body): body.write(json: &json)
        case .dispatchLimited(let body): body.write(json: &json)
        }
    }

    package init?(_ kind: EventKind, json: inout JSONReader) throws(JSONProblem) {
        switch (kind.name, kind.version) {
        case ("site.registered", 1): self = .registered(try .init(json: &json))
        case ("site.details-changed", 1): self = .detailsChanged(try .init(json: &json))
        case ("site.status-changed", 1): self = .statusChanged(try .init(json: &json))
        case ("site.headcount-reported", 1): self = .headcountReported(try .init(json: &json))
        case ("site.dispatch-limited", 1): self = .dispatchLimited(try .init(json: &json))
        default: return nil
        }
    }
}
