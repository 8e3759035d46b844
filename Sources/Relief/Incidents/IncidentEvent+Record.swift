package import JSON
package import Vocabulary

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

    package func write(json: inout JSONWriter) {
        switch self {
        case .opened(let body): body.write(json: &json)
        case .closed(let body): body.write(json: &json)
        }
    }

    package init?(_ kind: EventKind, json: inout JSONReader) throws(JSONProblem) {
        switch (kind.name, kind.version) {
        case ("incident.opened", 1): self = .opened(try .init(json: &json))
        case ("incident.closed", 1): self = .closed(try .init(json: &json))
        default: return nil
        }
    }
}
