package import JSON
import Vocabulary

extension ApprovalEvent.RuleLifted: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        rule = try json.required("rule")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("rule", rule)
        json.closeObject()
    }
}

extension ApprovalEvent.Requested: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        askedAt = try json.required("askedAt")
        by = try json.required("by")
        matter = try json.required("matter")
        request = try json.required("request")
        rule = try json.required("rule")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("askedAt", askedAt)
        json.member("by", by)
        json.member("matter", matter)
        json.member("request", request)
        json.member("rule", rule)
        json.closeObject()
    }
}

extension ApprovalEvent.Signed: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        reference = try json.required("reference")
        request = try json.required("request")
        signature = try json.required("signature")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("reference", reference)
        json.member("request", request)
        json.member("signature", signature)
        json.closeObject()
    }
}

extension ApprovalEvent.Returned: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        by = try json.required("by")
        reason = try json.required("reason")
        reference = try json.required("reference")
        request = try json.required("request")
        returnedAt = try json.required("returnedAt")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("by", by)
        json.member("reason", reason)
        json.member("reference", reference)
        json.member("request", request)
        json.member("returnedAt", returnedAt)
        json.closeObject()
    }
}

extension ApprovalEvent.Withdrawn: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        reference = try json.required("reference")
        request = try json.required("request")
        withdrawnAt = try json.required("withdrawnAt")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("reference", reference)
        json.member("request", request)
        json.member("withdrawnAt", withdrawnAt)
        json.closeObject()
    }
}

extension ApprovalEvent.DelegationEnded: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        delegation = try json.required("delegation")
        endedAt = try json.required("endedAt")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("delegation", delegation)
        json.member("endedAt", endedAt)
        json.closeObject()
    }
}

extension ApprovalEvent.Deferred: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        deferral = try json.required("deferral")
        reference = try json.required("reference")
        request = try json.required("request")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("deferral", deferral)
        json.member("reference", reference)
        json.member("request", request)
        json.closeObject()
    }
}
