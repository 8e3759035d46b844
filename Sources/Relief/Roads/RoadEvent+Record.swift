package import JSON
package import Vocabulary

extension RoadEvent: Recordable {
    /// Whoever decides by which ways goods may go has read this.
    package static let subject = Subject(only: "city", "roads")

    package var kind: EventKind {
        switch self {
        case .closed: EventKind("road.closed", version: 1)
        case .reopened: EventKind("road.reopened", version: 1)
        case .measured: EventKind("road.way-measured", version: 1)
        }
    }

    package var subjects: [Subject] {
        switch self {
        case .closed(let body): [Self.subject, Subject("closure", body.closure)]
        case .reopened(let body): [Self.subject, Subject("closure", body.closure)]
        case .measured: [Self.subject]
        }
    }

    package func write(json: inout JSONWriter) {
        switch self {
        case .closed(let body): body.write(json: &json)
        case .reopened(let body): body.write(json: &json)
        case .measured(let body): body.write(json: &json)
        }
    }

    package init?(_ kind: EventKind, json: inout JSONReader) throws(JSONProblem) {
        switch (kind.name, kind.version) {
        case ("road.closed", 1): self = .closed(try .init(json: &json))
        case ("road.reopened", 1): self = .reopened(try .init(json: &json))
        case ("road.way-measured", 1): self = .measured(try .init(json: &json))
        default: return nil
        }
    }
}
