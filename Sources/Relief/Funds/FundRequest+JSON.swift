package import JSON
import Vocabulary

extension GrantTarget: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        let municipality: ID<Municipality>? = try json.optional("municipality")
        let request: ID<FundRequest>? = try json.optional("request")
        if let municipality {
            self = .round(try json.required("round"), municipality)
        } else if let request {
            self = .request(request)
        } else {
            self = .request(try json.required("request"))
        }
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        switch self {
        case .request(let request): json.member("request", request)
        case .round(let round, let municipality):
            json.member("municipality", municipality)
            json.member("round", round)
        }
        json.closeObject()
    }
}

extension FundRequest: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        details = try json.required("details")
        granted = try json.required("granted")
        grantedUnderAct = try json.required("grantedUnderAct")
        id = try json.required("id")
        paidUnits = try json.required("paidUnits")
        withdrawal = try json.optional("withdrawal")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("details", details)
        json.member("granted", granted)
        json.member("grantedUnderAct", grantedUnderAct)
        json.member("id", id)
        json.member("paidUnits", paidUnits)
        json.member("withdrawal", withdrawal)
        json.closeObject()
    }
}

extension FundRequestDetails: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        amount = try json.required("amount")
        applicant = try json.required("applicant")
        item = try json.optional("item")
        municipality = try json.required("municipality")
        note = try json.optional("note")
        purpose = try json.required("purpose")
        site = try json.optional("site")
        tier = try json.required("tier")
        title = try json.required("title")
        use = try json.optional("use")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("amount", amount)
        json.member("applicant", applicant)
        json.member("item", item)
        json.member("municipality", municipality)
        json.member("note", note)
        json.member("purpose", purpose)
        json.member("site", site)
        json.member("tier", tier)
        json.member("title", title)
        json.member("use", use)
        json.closeObject()
    }
}

extension LawUse: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        ceiling = try json.required("ceiling")
        from = try json.required("from")
        through = try json.required("through")
        units = try json.required("units")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("ceiling", ceiling)
        json.member("from", from)
        json.member("through", through)
        json.member("units", units)
        json.closeObject()
    }
}

extension Grant: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        amount = try json.required("amount")
        committed = try json.required("committed")
        id = try json.required("id")
        paid = try json.required("paid")
        pot = try json.required("pot")
        signature = try json.required("signature")
        target = try json.required("target")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("amount", amount)
        json.member("committed", committed)
        json.member("id", id)
        json.member("paid", paid)
        json.member("pot", pot)
        json.member("signature", signature)
        json.member("target", target)
        json.closeObject()
    }
}
