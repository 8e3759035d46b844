package import JSON
import Vocabulary

extension Person.Kind: JSONCodable {}
extension ContactRole: JSONCodable, JSONName {}

extension SpokenLanguage: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let place = json.place
        guard let language = Self(try json.string()) else {
            throw json.refusal(of: place, "言語コード（ja など）", "a code of a language, such as ja")
        }
        self = language
    }

    package func write(json: inout JSONWriter) { json.write(code) }
}

extension PersonContact: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        home = try json.optional("home")
        mail = try json.optional("mail")
        phone = try json.optional("phone")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("home", home)
        json.member("mail", mail)
        json.member("phone", phone)
        json.closeObject()
    }
}

extension PersonDetails: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        contact = try json.required("contact")
        duty = try json.optional("duty")
        kana = try json.optional("kana")
        languages = try json.required("languages")
        name = try json.required("name")
        skills = try json.required("skills")
        team = try json.optional("team")
        unit = try json.optional("unit")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("contact", contact)
        json.member("duty", duty)
        json.member("kana", kana)
        json.member("languages", languages)
        json.member("name", name)
        json.member("skills", skills)
        json.member("team", team)
        json.member("unit", unit)
        json.closeObject()
    }
}

extension Person: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        availability = try json.required("availability")
        let certificates: [Certificate] = try json.required("certificates")
        departures = try json.optional("departures") ?? []
        details = try json.required("details")
        id = try json.required("id")
        kind = try json.required("kind")
        try json.close(object)
        for certificate in certificates { self.certificates[certificate.skill] = certificate }
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("availability", availability)
        json.member("certificates", certificates.values.sorted { $0.skill < $1.skill })
        json.member("departures", departures.isEmpty ? nil : departures)
        json.member("details", details)
        json.member("id", id)
        json.member("kind", kind)
        json.closeObject()
    }
}

extension Departure: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        at = try json.required("at")
        by = try json.required("by")
        from = try json.required("from")
        reason = try json.required("reason")
        returned = try json.optional("returned")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("at", at)
        json.member("by", by)
        json.member("from", from)
        json.member("reason", reason)
        json.member("returned", returned)
        json.closeObject()
    }
}

extension SiteContacts: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        people = try [ContactRole: ID<Person>](json: &json)
    }

    package func write(json: inout JSONWriter) { people.write(json: &json) }
}
