package import JSON
package import Vocabulary

extension PlanEvent: Recordable {
    package var kind: EventKind {
        switch self {
        case .proposed: EventKind("plan.proposed", version: 1)
        case .approved(let body) where body.declined.isEmpty: EventKind("plan.approved", version: 1)
        case .approved: EventKind("plan.approved", version: 2)
        case .rejected: EventKind("plan.rejected", version: 1)
        case .allocated: EventKind("allocation.made", version: 1)
        }
    }

    /// What may still be promised out of a plan depends on whether another one was approved after it was made.
    package static let approvals = Subject(only: "plans", "approved")

    package var subjects: [Subject] {
        switch self {
        case .allocated(let body): [Subject("lot", body.allocation.lot), Subject("need", body.allocation.need)]
        case .approved: [Subject("plan", plan), Self.approvals]
        case .proposed, .rejected: [Subject("plan", plan)]
        }
    }

    package func write(json: inout JSONWriter) {
        switch self {
        case .proposed(let body): body.write(json: &json)
        case .approved(let body): body.write(json: &json)
        case .rejected(let body): body.write(json: &json)
        case .allocated(let body): body.write(json: &json)
        }
    }

    package init?(_ kind: EventKind, json: inout JSONReader) throws(JSONProblem) {
        switch (kind.name, kind.version) {
        case ("plan.proposed", 1): self = .proposed(try .init(json: &json))
        case ("plan.approved", 1), ("plan.approved", 2): self = .approved(try .init(json: &json))
        case ("plan.rejected", 1): self = .rejected(try .init(json: &json))
        case ("allocation.made", 1): self = .allocated(try .init(json: &json))
        default: return nil
        }
    }
}
