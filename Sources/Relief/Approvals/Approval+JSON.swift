package import JSON
package import Vocabulary

extension ApprovalKind: JSONCodable {}

extension ApprovalRule: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        from = try json.required("from")
        holder = try json.optional("holder")
        id = try json.required("id")
        kind = try json.required("kind")
        note = try json.required("note")
        persons = try json.required("persons")
        role = try json.required("role")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("from", from)
        json.member("holder", holder)
        json.member("id", id)
        json.member("kind", kind)
        json.member("note", note)
        json.member("persons", persons)
        json.member("role", role)
        json.closeObject()
    }
}

extension Signatory: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        name = try json.required("name")
        role = try json.required("role")
        token = try json.optional("token")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("name", name)
        json.member("role", role)
        json.member("token", token)
        json.closeObject()
    }
}

extension ApprovalSignature: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        at = try json.required("at")
        by = try json.required("by")
        onBehalfOf = try json.optional("onBehalfOf")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("at", at)
        json.member("by", by)
        json.member("onBehalfOf", onBehalfOf)
        json.closeObject()
    }
}

extension Delegation: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        endedAt = try json.optional("endedAt")
        ends = try json.required("ends")
        from = try json.required("from")
        id = try json.required("id")
        reason = try json.required("reason")
        starts = try json.required("starts")
        to = try json.required("to")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("endedAt", endedAt)
        json.member("ends", ends)
        json.member("from", from)
        json.member("id", id)
        json.member("reason", reason)
        json.member("starts", starts)
        json.member("to", to)
        json.closeObject()
    }
}

extension ApprovalRequest.Matter: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        amount = try json.optional("amount")
        kind = try json.required("kind")
        note = try json.optional("note")
        reference = try json.required("reference")
        title = try json.required("title")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("amount", amount)
        json.member("kind", kind)
        json.member("note", note)
        json.member("reference", reference)
        json.member("title", title)
        json.closeObject()
    }
}

extension ApprovalRules: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        for rule in try [ApprovalRule](json: &json) { all[rule.id] = rule }
    }

    package func write(json: inout JSONWriter) {
        json.openArray()
        for rule in inOrder { json.element(rule) }
        json.closeArray()
    }
}

extension ApprovalRequest: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        asked = try json.required("asked")
        askedAt = try json.required("askedAt")
        deferral = try json.optional("deferral")
        let endedAt: Moment? = try json.optional("endedAt")
        id = try json.required("id")
        matter = try json.required("matter")
        let reason: String? = try json.optional("reason")
        let returnedBy: Signatory? = try json.optional("returnedBy")
        rule = try json.required("rule")
        signatures = try json.required("signatures")
        try json.close(object)
        end = endedAt.map { End(at: $0, by: returnedBy, reason: reason) }
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("asked", asked)
        json.member("askedAt", askedAt)
        json.member("deferral", deferral)
        json.member("endedAt", end?.at)
        json.member("id", id)
        json.member("matter", matter)
        json.member("reason", end?.reason)
        json.member("returnedBy", end?.by)
        json.member("rule", rule)
        json.member("signatures", signatures)
        json.closeObject()
    }
}

extension ApprovalRequest.End {
    fileprivate init(at moment: Moment, by: Signatory?, reason: String?) {
        self = by.map { .returned(by: $0, at: moment, reason: reason ?? "") } ?? .withdrawn(at: moment)
    }

    package var at: Moment {
        switch self {
        case .returned(_, let at, _), .withdrawn(let at): at
        }
    }

    package var by: Signatory? {
        if case .returned(let by, _, _) = self { by } else { nil }
    }

    package var reason: String? {
        if case .returned(_, _, let reason) = self { reason } else { nil }
    }
}
