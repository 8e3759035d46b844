package import JSON
import Vocabulary

extension PlanEvent.Proposed: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        allocations = try json.required("allocations")
        basis = try json.required("basis")
        estimates = try json.optional("estimates") ?? []
        plan = try json.required("plan")
        proposedAt = try json.required("proposedAt")
        shortfalls = try json.required("shortfalls")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("allocations", allocations)
        json.member("basis", basis)
        json.member("estimates", estimates.isEmpty ? nil : estimates)
        json.member("plan", plan)
        json.member("proposedAt", proposedAt)
        json.member("shortfalls", shortfalls)
        json.closeObject()
    }
}

extension PlanEvent.Approved: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        approvedAt = try json.required("approvedAt")
        by = try json.required("by")
        declined = try json.optional("declined") ?? []
        dropped = try json.required("dropped")
        plan = try json.required("plan")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("approvedAt", approvedAt)
        json.member("by", by)
        if !declined.isEmpty { json.member("declined", declined) }
        json.member("dropped", dropped)
        json.member("plan", plan)
        json.closeObject()
    }
}

extension PlanEvent.Rejected: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        by = try json.required("by")
        plan = try json.required("plan")
        reason = try json.required("reason")
        rejectedAt = try json.required("rejectedAt")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("by", by)
        json.member("plan", plan)
        json.member("reason", reason)
        json.member("rejectedAt", rejectedAt)
        json.closeObject()
    }
}

extension PlanEvent.Allocated: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        allocation = try json.required("allocation")
        plan = try json.required("plan")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("allocation", allocation)
        json.member("plan", plan)
        json.closeObject()
    }
}
