package import JSON
package import Vocabulary

extension PostEvent: Recordable {
    /// Whoever reckons posts has read this.
    package static let rules = Subject(only: "rules", "manning")

    package var kind: EventKind {
        switch self {
        case .ruleSet: EventKind("post.rule-set", version: 1)
        case .reckoned: EventKind("post.reckoned", version: 1)
        case .asked: EventKind("post.asked", version: 1)
        case .withdrawn: EventKind("post.withdrawn", version: 1)
        }
    }

    package var subjects: [Subject] { post.map { [Subject("post", $0)] } ?? [Self.rules] }

    package func write(json: inout JSONWriter) {
        switch self {
        case .ruleSet(let rule): rule.write(json: &json)
        case .reckoned(let body): body.write(json: &json)
        case .asked(let body): body.write(json: &json)
        case .withdrawn(let body): body.write(json: &json)
        }
    }

    package init?(_ kind: EventKind, json: inout JSONReader) throws(JSONProblem) {
        switch (kind.name, kind.version) {
        case ("post.rule-set", 1): self = .ruleSet(try .init(json: &json))
        case ("post.reckoned", 1): self = .reckoned(try .init(json: &json))
        case ("post.asked", 1): self = .asked(try .init(json: &json))
        case ("post.withdrawn", 1): self = .withdrawn(try .init(json: &json))
        default: return nil
        }
    }
}
