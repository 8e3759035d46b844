package import JSON
package import Vocabulary

extension RuleEvent: Recordable {
    package var kind: EventKind {
        switch self {
        case .stapleSet: EventKind("rule.staple-set", version: 1)
        case .criterionSet: EventKind("rule.criterion-set", version: 1)
        }
    }

    package var subjects: [Subject] { [Self.subject] }

    /// Rules are few and decided on together: whoever changes one has seen all of them.
    package static let subject = Subject(only: "rules", "all")

    package func write(json: inout JSONWriter) {
        switch self {
        case .stapleSet(let staple): staple.write(json: &json)
        case .criterionSet(let criterion): criterion.write(json: &json)
        }
    }

    package init?(_ kind: EventKind, json: inout JSONReader) throws(JSONProblem) {
        switch (kind.name, kind.version) {
        case ("rule.staple-set", 1): self = .stapleSet(try .init(json: &json))
        case ("rule.criterion-set", 1): self = .criterionSet(try .init(json: &json))
        default: return nil
        }
    }
}
