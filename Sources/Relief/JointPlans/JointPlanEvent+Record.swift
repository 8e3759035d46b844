package import JSON
package import Vocabulary

extension JointPlanEvent: Recordable {
    package var kind: EventKind {
        switch self {
        case .proposed: EventKind("joint-plan.proposed", version: 1)
        case .approved: EventKind("joint-plan.approved", version: 1)
        case .rejected: EventKind("joint-plan.rejected", version: 1)
        }
    }

    package var subjects: [Subject] { [Subject("joint-plan", plan)] }

    package func write(json: inout JSONWriter) {
        switch self {
        case .proposed(let body): body.write(json: &json)
        case .approved(let body): body.write(json: &json)
        case .rejected(let body): body.write(json: &json)
        }
    }

    package init?(_ kind: EventKind, json: inout JSONReader) throws(JSONProblem) {
        switch (kind.name, kind.version) {
        case ("joint-plan.proposed", 1): self = .proposed(try .init(json: &json))
        case ("joint-plan.approved", 1): self = .approved(try .init(json: &json))
        case ("joint-plan.rejected", 1): self = .rejected(try .init(json: &json))
        default: return nil
        }
    }
}

extension JointPlanEvent.Proposed: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        plan = try json.required("plan")
        proposal = try json.required("proposal")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("plan", plan)
        json.member("proposal", proposal)
        json.closeObject()
    }
}

extension JointPlanEvent.Approved: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        approval = try json.required("approval")
        part = try json.required("part")
        plan = try json.required("plan")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("approval", approval)
        json.member("part", part)
        json.member("plan", plan)
        json.closeObject()
    }
}

extension JointPlanEvent.Rejected: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        by = try json.required("by")
        part = try json.required("part")
        plan = try json.required("plan")
        reason = try json.required("reason")
        rejectedAt = try json.required("rejectedAt")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("by", by)
        json.member("part", part)
        json.member("plan", plan)
        json.member("reason", reason)
        json.member("rejectedAt", rejectedAt)
        json.closeObject()
    }
}
