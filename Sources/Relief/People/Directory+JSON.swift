package import JSON
import Vocabulary

extension Unit: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        id = try json.required("id")
        kana = try json.optional("kana")
        name = try json.required("name")
        parent = try json.optional("parent")
        phone = try json.optional("phone")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("id", id)
        json.member("kana", kana)
        json.member("name", name)
        json.member("parent", parent)
        json.member("phone", phone)
        json.closeObject()
    }
}

extension Team: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        id = try json.required("id")
        kana = try json.optional("kana")
        leader = try json.optional("leader")
        name = try json.required("name")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("id", id)
        json.member("kana", kana)
        json.member("leader", leader)
        json.member("name", name)
        json.closeObject()
    }
}

extension Skill: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        id = try json.required("id")
        name = try json.required("name")
        needsCertificate = try json.required("needsCertificate")
        source = try json.optional("source")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("id", id)
        json.member("name", name)
        json.member("needsCertificate", needsCertificate)
        json.member("source", source)
        json.closeObject()
    }
}

extension Directory: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        let skills: [Skill] = try json.required("skills")
        let teams: [Team] = try json.required("teams")
        let units: [Unit] = try json.required("units")
        try json.close(object)
        for skill in skills { self.skills[skill.id] = skill }
        for team in teams { self.teams[team.id] = team }
        for unit in units { self.units[unit.id] = unit }
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("skills", skills.values.sorted { $0.id < $1.id })
        json.member("teams", teams.values.sorted { $0.id < $1.id })
        json.member("units", units.values.sorted { $0.id < $1.id })
        json.closeObject()
    }
}
