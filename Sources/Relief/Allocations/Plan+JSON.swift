package import JSON
import Vocabulary

extension Plan: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        allocations = try json.required("allocations")
        basis = try json.required("basis")
        declined = try json.optional("declined") ?? []
        dropped = try json.required("dropped")
        estimates = try json.optional("estimates") ?? []
        id = try json.required("id")
        proposedAt = try json.required("proposedAt")
        shortfalls = try json.required("shortfalls")
        state = try json.required("state")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("allocations", allocations)
        json.member("basis", basis)
        json.member("declined", declined)
        json.member("dropped", dropped)
        json.member("estimates", estimates.isEmpty ? nil : estimates)
        json.member("id", id)
        json.member("proposedAt", proposedAt)
        json.member("shortfalls", shortfalls)
        json.member("state", state)
        json.closeObject()
    }
}

extension Plan.State: JSONCodable {
    private enum Word: String, JSONCodable {
        case proposed, approved, rejected
    }

    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        let word: Word = try json.required("is")
        switch word {
        case .proposed: self = .proposed
        case .approved: self = .approved(by: try json.required("by"), at: try json.required("at"))
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
        case .approved(let by, let moment): write(.approved, by, moment, to: &json)
        case .rejected(let by, let moment, let reason):
            write(.rejected, by, moment, to: &json)
            json.member("reason", reason)
        }
        json.closeObject()
    }

    private func write(_ word: Word, _ by: String, _ moment: Moment, to json: inout JSONWriter) {
        json.member("is", word)
        json.member("by", by)
        json.member("at", moment)
    }
}
