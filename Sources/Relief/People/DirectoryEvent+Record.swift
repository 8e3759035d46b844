package import JSON
package import Vocabulary

extension DirectoryEvent: Recordable {
    package var kind: EventKind {
        switch self {
        case .unitListed: EventKind("unit.listed", version: 1)
        case .teamListed: EventKind("team.listed", version: 1)
        case .skillListed: EventKind("skill.listed", version: 1)
        }
    }

    /// Units, teams and skills are few and decided on together: whoever names one has seen all of them.
    package static let subject = Subject(only: "city", "directory")

    package var subjects: [Subject] { [Self.subject] }

    package func write(json: inout JSONWriter) {
        switch self {
        case .unitListed(let unit): unit.write(json: &json)
        case .teamListed(let team): team.write(json: &json)
        case .skillListed(let skill): skill.write(json: &json)
        }
    }

    package init?(_ kind: EventKind, json: inout JSONReader) throws(JSONProblem) {
        switch (kind.name, kind.version) {
        case ("unit.listed", 1): self = .unitListed(try .init(json: &json))
        case ("team.listed", 1): self = .teamListed(try .init(json: &json))
        case ("skill.listed", 1): self = .skillListed(try .init(json: &json))
        default: return nil
        }
    }
}
