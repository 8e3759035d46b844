package import JSON
import Vocabulary

extension ManningRule: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        audience = try json.optional("audience")
        headsPerPerson = try json.optional("headsPerPerson")
        id = try json.required("id")
        kind = try json.required("kind")
        least = try json.required("least")
        name = try json.required("name")
        note = try json.required("note")
        skill = try json.optional("skill")
        tier = try json.required("tier")
        watches = try json.required("watches")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("audience", audience)
        json.member("headsPerPerson", headsPerPerson)
        json.member("id", id)
        json.member("kind", kind)
        json.member("least", least)
        json.member("name", name)
        json.member("note", note)
        json.member("skill", skill)
        json.member("tier", tier)
        json.member("watches", watches)
        json.closeObject()
    }
}

extension Watch: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let place = json.place
        let object = try json.openObject()
        let minutes: Int = try json.required("minutes")
        let start: Int = try json.required("start")
        try json.close(object)
        guard let watch = Watch(start: start, minutes: minutes) else {
            throw json.refusal(of: place, "1日の中の時間帯", "a watch of a day")
        }
        self = watch
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("minutes", minutes)
        json.member("start", start)
        json.closeObject()
    }
}

extension ManningBook: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        for rule in try [ManningRule](json: &json) { rules[rule.id] = rule }
    }

    package func write(json: inout JSONWriter) { rules.values.sorted { $0.id < $1.id }.write(json: &json) }
}
