package import JSON
import Vocabulary

extension JointPlan.Part: JSONCodable {}

extension JointPlan: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        let funds: Plan.State = try json.required("funds")
        let fundsApproval: Approval? = try json.optional("fundsApproval")
        let id: ID<JointPlan> = try json.required("id")
        let people: Plan.State = try json.required("people")
        let peopleApproval: Approval? = try json.optional("peopleApproval")
        self.init(id, try json.required("proposal"))
        try json.close(object)
        (self.people, self.funds) = (people, funds)
        if let peopleApproval { approve(.people, peopleApproval) }
        if let fundsApproval { approve(.funds, fundsApproval) }
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("funds", funds)
        json.member("fundsApproval", approval(of: .funds))
        json.member("id", id)
        json.member("people", people)
        json.member("peopleApproval", approval(of: .people))
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
