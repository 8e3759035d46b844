package import JSON
package import Vocabulary

extension ApprovalEvent: Recordable {
    /// Rules are few and decided on together.
    package static let rules = Subject(only: "approvals", "rules")
    /// Whoever decides in somebody's place has read who may.
    package static let deputies = Subject(only: "approvals", "deputies")

    /// Everything that was ever asked for about one thing.
    package static func subject(of reference: ID<ApprovalMatter>) -> Subject { Subject("approval-of", reference) }

    package var kind: EventKind {
        switch self {
        case .ruleSet: EventKind("approval.rule-set", version: 1)
        case .ruleLifted: EventKind("approval.rule-lifted", version: 1)
        case .requested: EventKind("approval.requested", version: 1)
        case .signed: EventKind("approval.signed", version: 1)
        case .returned: EventKind("approval.returned", version: 1)
        case .withdrawn: EventKind("approval.withdrawn", version: 1)
        case .delegated: EventKind("approval.delegated", version: 1)
        case .delegationEnded: EventKind("approval.delegation-ended", version: 1)
        case .deferred: EventKind("approval.deferred", version: 1)
        }
    }

    package var subjects: [Subject] {
        switch self {
        case .ruleSet, .ruleLifted: [Self.rules]
        case .requested(let body): Self.both(body.request, body.matter.reference)
        case .signed(let body): Self.both(body.request, body.reference)
        case .returned(let body): Self.both(body.request, body.reference)
        case .withdrawn(let body): Self.both(body.request, body.reference)
        case .delegated(let body): [Self.deputies, Subject("delegation", body.id)]
        case .delegationEnded(let body): [Self.deputies, Subject("delegation", body.delegation)]
        case .deferred(let body): Self.both(body.request, body.reference) + body.deferral.deed.subjects
        }
    }

    private static func both(_ request: ID<ApprovalRequest>, _ reference: ID<ApprovalMatter>) -> [Subject] {
        [Subject("approval", request), subject(of: reference)]
    }

    package func write(json: inout JSONWriter) {
        switch self {
        case .ruleSet(let body): body.write(json: &json)
        case .ruleLifted(let body): body.write(json: &json)
        case .requested(let body): body.write(json: &json)
        case .signed(let body): body.write(json: &json)
        case .returned(let body): body.write(json: &json)
        case .withdrawn(let body): body.write(json: &json)
        case .delegated(let body): body.write(json: &json)
        case .delegationEnded(let body): body.write(json: &json)
        case .deferred(let body): body.write(json: &json)
        }
    }

    package init?(_ kind: EventKind, json: inout JSONReader) throws(JSONProblem) {
        switch (kind.name, kind.version) {
        case ("approval.rule-set", 1): self = .ruleSet(try .init(json: &json))
        case ("approval.rule-lifted", 1): self = .ruleLifted(try .init(json: &json))
        case ("approval.requested", 1): self = .requested(try .init(json: &json))
        case ("approval.signed", 1): self = .signed(try .init(json: &json))
        case ("approval.returned", 1): self = .returned(try .init(json: &json))
        case ("approval.withdrawn", 1): self = .withdrawn(try .init(json: &json))
        case ("approval.delegated", 1): self = .delegated(try .init(json: &json))
        case ("approval.delegation-ended", 1): self = .delegationEnded(try .init(json: &json))
        case ("approval.deferred", 1): self = .deferred(try .init(json: &json))
        default: return nil
        }
    }
}
