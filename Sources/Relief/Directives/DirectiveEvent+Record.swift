package import JSON
package import Vocabulary

extension DirectiveEvent: Recordable {
    /// Whoever makes promises has read which orders hold.
    package static let subject = Subject(only: "city", "directives")

    package var kind: EventKind {
        switch self {
        case .pinned: EventKind("directive.pinned", version: 1)
        case .banned: EventKind("directive.banned", version: 1)
        case .lifted: EventKind("directive.lifted", version: 1)
        }
    }

    package var subjects: [Subject] { [Self.subject, Subject("directive", directive)] }

    package func write(json: inout JSONWriter) {
        switch self {
        case .pinned(let body): body.write(json: &json)
        case .banned(let body): body.write(json: &json)
        case .lifted(let body): body.write(json: &json)
        }
    }

    package init?(_ kind: EventKind, json: inout JSONReader) throws(JSONProblem) {
        switch (kind.name, kind.version) {
        case ("directive.pinned", 1): self = .pinned(try .init(json: &json))
        case ("directive.banned", 1): self = .banned(try .init(json: &json))
        case ("directive.lifted", 1): self = .lifted(try .init(json: &json))
        default: return nil
        }
    }
}
