package import JSON
import Vocabulary

extension Item.Tier: JSONCodable {}

extension Item: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        daily = try json.optional("daily")
        grams = try json.optional("grams")
        id = try json.required("id")
        name = try json.required("name")
        packings = try json.required("packings")
        preset = try json.optional("preset")
        source = try json.optional("source")
        synonyms = try json.required("synonyms")
        tier = try json.required("tier")
        unit = try json.required("unit")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("daily", daily)
        json.member("grams", grams)
        json.member("id", id)
        json.member("name", name)
        json.member("packings", packings)
        json.member("preset", preset)
        json.member("source", source)
        json.member("synonyms", synonyms)
        json.member("tier", tier)
        json.member("unit", unit)
        json.closeObject()
    }
}

extension DailyNeed: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let place = json.place
        let object = try json.openObject()
        let persons: Int = try json.required("persons")
        let pieces: Int = try json.required("pieces")
        try json.close(object)
        guard let daily = Self(pieces: pieces, persons: persons) else {
            throw json.refusal(of: place, "1〜100万の数", "numbers of 1 to 1,000,000")
        }
        self = daily
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("persons", persons)
        json.member("pieces", pieces)
        json.closeObject()
    }
}

extension Substitute: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        lot = try json.required("lot")
        need = try json.required("need")
        penalty = try json.required("penalty")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("lot", lot)
        json.member("need", need)
        json.member("penalty", penalty)
        json.closeObject()
    }
}

extension CatalogueEntry: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        item = try json.optional("item")
        substitutes = try json.optional("substitutes") ?? [:]
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("item", item)
        json.member("substitutes", substitutes.isEmpty ? nil : substitutes)
        json.closeObject()
    }
}
