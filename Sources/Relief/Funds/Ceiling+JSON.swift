package import JSON
import Vocabulary

extension LawPeriod.Kind: JSONCodable {}

extension LawPeriod: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let place = json.place
        let object = try json.openObject()
        let days: Int = try json.required("days")
        let kind: Kind = try json.required("kind")
        try json.close(object)
        guard let period = Self(kind, days: days) else {
            throw json.refusal(
                of: place, "\(Self.range.lowerBound)〜\(Self.range.upperBound)日",
                "\(Self.range.lowerBound) to \(Self.range.upperBound) days")
        }
        self = period
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("days", days)
        json.member("kind", kind)
        json.closeObject()
    }
}

extension Ceiling: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        item = try json.required("item")
        name = try json.required("name")
        note = try json.required("note")
        period = try json.optional("period")
        unit = try json.required("unit")
        perUnit = try json.optional("unitYen")
        validFrom = try json.required("validFrom")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("item", item)
        json.member("name", name)
        json.member("note", note)
        json.member("period", period)
        json.member("unit", unit)
        json.member("unitYen", perUnit)
        json.member("validFrom", validFrom)
        json.closeObject()
    }
}

extension SpecialStandard: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        agreedOn = try json.required("agreedOn")
        ceiling = try json.required("ceiling")
        days = try json.optional("days")
        document = try json.required("document")
        id = try json.required("id")
        municipality = try json.optional("municipality")
        perUnit = try json.optional("unitYen")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("agreedOn", agreedOn)
        json.member("ceiling", ceiling)
        json.member("days", days)
        json.member("document", document)
        json.member("id", id)
        json.member("municipality", municipality)
        json.member("unitYen", perUnit)
        json.closeObject()
    }
}
