package import JSON
import Vocabulary

extension Staple.Period: JSONCodable {}

extension Staple: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        amount = try json.required("amount")
        audience = try json.required("audience")
        id = try json.required("id")
        items = try json.required("items")
        name = try json.required("name")
        note = try json.required("note")
        period = try json.required("period")
        push = try json.optional("push")
        reservePerMille = try json.required("reservePerMille")
        tiers = try json.required("tiers")
        unit = try json.required("unit")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("amount", amount)
        json.member("audience", audience)
        json.member("id", id)
        json.member("items", items)
        json.member("name", name)
        json.member("note", note)
        json.member("period", period)
        json.member("push", push)
        json.member("reservePerMille", reservePerMille)
        json.member("tiers", tiers)
        json.member("unit", unit)
        json.closeObject()
    }
}

extension Audience: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        category = try json.optional("category")
        share = try json.optional("share")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("category", category)
        json.member("share", share)
        json.closeObject()
    }
}

extension CoverTiers: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        belowHours = try json.required("belowHours")
        enough = try json.required("enough")
        low = try json.required("low")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("belowHours", belowHours)
        json.member("enough", enough)
        json.member("low", low)
        json.closeObject()
    }
}

extension PushRule: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        days = try json.required("days")
        item = try json.required("item")
        place = try json.optional("place")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("days", days)
        json.member("item", item)
        json.member("place", place)
        json.closeObject()
    }
}

extension RuleNote: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        reason = try json.required("reason")
        source = try json.required("source")
        isVerified = try json.required("verified")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("reason", reason)
        json.member("source", source)
        json.member("verified", isVerified)
        json.closeObject()
    }
}
