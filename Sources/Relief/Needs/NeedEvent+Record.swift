package import JSON
package import Vocabulary

extension NeedEvent: Recordable {
    package var kind: EventKind {
        switch self {
        case .raised: EventKind("need.raised", version: 1)
        case .amended: EventKind("need.amended", version: 1)
        case .confirmed: EventKind("need.confirmed", version: 1)
        case .cancelled: EventKind("need.cancelled", version: 1)
        case .capLifted: EventKind("need.cap-lifted", version: 1)
        case .supplied: EventKind("need.supplied", version: 1)
        }
    }

    /// Whoever counts on knowing all that a site has asked for must look again when it asks for something else.
    package static func all(at site: ID<Site>) -> Subject { Subject("needs-of", site) }

    package var subjects: [Subject] {
        guard case .raised(let body) = self else { return [Subject("need", need)] }
        return [Subject("need", body.need), Self.all(at: body.site)]
    }

    package func write(json: inout JSONWriter) {
        switch self {
        case .raised(let body): body.write(json: &json)
        case .amended(let body): body.write(json: &json)
        case .confirmed(let body): body.write(json: &json)
        case .cancelled(let body): body.write(json: &json)
        case .capLifted(let body): body.write(json: &json)
        case .supplied(let body): body.write(json: &json)
        }
    }

    package init?(_ kind: EventKind, json: inout JSONReader) throws(JSONProblem) {
        switch (kind.name, kind.version) {
        case ("need.raised", 1): self = .raised(try .init(json: &json))
        case ("need.amended", 1): self = .amended(try .init(json: &json))
        case ("need.confirmed", 1): self = .confirmed(try .init(json: &json))
        case ("need.cancelled", 1): self = .cancelled(try .init(json: &json))
        case ("need.cap-lifted", 1): self = .capLifted(try .init(json: &json))
        case ("need.supplied", 1): self = .supplied(try .init(json: &json))
        default: return nil
        }
    }
}
