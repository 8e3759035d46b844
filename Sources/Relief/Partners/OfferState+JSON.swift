package import JSON
import Vocabulary

extension Offer: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        answer = try json.optional("answer")
        arrivals = try json.required("arrivals")
        giver = try json.required("giver")
        id = try json.required("id")
        item = try json.optional("item")
        madeAt = try json.required("madeAt")
        madeBy = try json.optional("madeBy")
        secretHash = try json.optional("secretHash")
        terms = try json.required("terms")
        withdrawal = try json.optional("withdrawal")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("answer", answer)
        json.member("arrivals", arrivals)
        json.member("giver", giver)
        json.member("id", id)
        json.member("item", item)
        json.member("madeAt", madeAt)
        json.member("madeBy", madeBy)
        json.member("secretHash", secretHash)
        json.member("terms", terms)
        json.member("withdrawal", withdrawal)
        json.closeObject()
    }
}

extension Offer.Answer: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let place = json.place
        let object = try json.openObject()
        let acceptance: Acceptance? = try json.optional("acceptance")
        let at: Moment = try json.required("at")
        let by: String = try json.required("by")
        let note: String? = try json.optional("note")
        let reason: DeclineReason? = try json.optional("reason")
        try json.close(object)
        let answer: Self? =
            acceptance.map { .accepted($0, by: by, at: at, note: note) }
            ?? reason.map { .declined($0, by: by, at: at, note: note) }
        guard let answer else { throw json.refusal(of: place, "回答", "an answer") }
        self = answer
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        switch self {
        case .accepted(let acceptance, let by, let at, let note):
            json.member("acceptance", acceptance)
            json.member("at", at)
            json.member("by", by)
            json.member("note", note)
        case .declined(let reason, let by, let at, let note):
            json.member("at", at)
            json.member("by", by)
            json.member("note", note)
            json.member("reason", reason)
        }
        json.closeObject()
    }
}
