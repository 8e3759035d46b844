package import JSON
import Vocabulary

extension JointPlan.Part: JSONCodable {}

extension JointPlan: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        funds = try json.required("funds")
        id = try json.required("id")
        people = try json.required("people")
        proposal = try json.required("proposal")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("funds", funds)
        json.member("id", id)
        json.member("people", people)
        json.member("proposal", proposal)
        json.closeObject()
    }
}

extension JointPlan.Proposal: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        basis = try json.required("basis")
        funding = try json.required("funding")
        goods = try json.required("goods")
        proposedAt = try json.required("proposedAt")
        roster = try json.required("roster")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("basis", basis)
        json.member("funding", funding)
        json.member("goods", goods)
        json.member("proposedAt", proposedAt)
        json.member("roster", roster)
        json.closeObject()
    }
}

extension JointPlan.State: JSONCodable {
    private enum Word: String, JSONCodable {
        case proposed, approved, rejected
    }

    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        let word: Word = try json.required("is")
        switch word {
        case .proposed: self = .proposed
        case .approved: self = .approved(try json.required("approval"))
        case .rejected:
            self = .rejected(
                by: try json.required("by"), at: try json.required("at"), reason: try json.required("reason"))
        }
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        switch self {
        case .proposed: json.member("is", Word.proposed)
        case .approved(let approval):
            json.member("is", Word.approved)
            json.member("approval", approval)
        case .rejected(let by, let moment, let reason):
            json.member("is", Word.rejected)
            json.member("by", by)
            json.member("at", moment)
            json.member("reason", reason)
        }
        json.closeObject()
    }
}

extension JointPlan.Approval: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        at = try json.required("at")
        by = try json.required("by")
        declined = try json.required("declined")
        dropped = try json.required("dropped")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("at", at)
        json.member("by", by)
        json.member("declined", declined)
        json.member("dropped", dropped)
        json.closeObject()
    }
}

extension JointPlan.Dropped: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        line = try json.required("line")
        reason = try json.required("reason")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("line", line)
        json.member("reason", reason)
        json.closeObject()
    }
}
