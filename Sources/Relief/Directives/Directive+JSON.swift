package import JSON
import Vocabulary

extension Directive: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        let ban: Ban? = try json.optional("ban")
        id = try json.required("id")
        lifting = try json.optional("lifting")
        note = try json.required("note")
        order = if let ban { .ban(ban) } else { .pin(try json.required("pin")) }
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("ban", ban)
        json.member("id", id)
        json.member("lifting", lifting)
        json.member("note", note)
        json.member("pin", pin)
        json.closeObject()
    }
}

extension OrderNote: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        by = try json.required("by")
        givenAt = try json.required("givenAt")
        reason = try json.required("reason")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("by", by)
        json.member("givenAt", givenAt)
        json.member("reason", reason)
        json.closeObject()
    }
}

extension Pin: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        let depot: ID<Site>? = try json.optional("depot")
        source = if let depot { .depot(depot) } else { .lot(try json.required("lot")) }
        need = try json.required("need")
        pieces = try json.required("pieces")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        if case .depot(let depot) = source { json.member("depot", depot) }
        if case .lot(let lot) = source { json.member("lot", lot) }
        json.member("need", need)
        json.member("pieces", pieces)
        json.closeObject()
    }
}

extension Ban: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        let lot: ID<Lot>? = try json.optional("lot")
        let need: ID<Need>? = try json.optional("need")
        self =
            if let lot { .lot(lot) } else if let need { .need(need) } else { .way(try json.required("way")) }
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        switch self {
        case .lot(let lot): json.member("lot", lot)
        case .need(let need): json.member("need", need)
        case .way(let way): json.member("way", way)
        }
        json.closeObject()
    }
}
