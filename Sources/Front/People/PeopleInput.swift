import Boards
import Formats
import Relief
import Vocabulary

/// Coming on duty or going off it, as a form or a program says it.
enum AttendanceInput {
    /// Who and when it was seen; the code may be typed, or scanned with the address around it.
    static func read(
        _ fields: inout Fields, named name: String = "code", on wall: Wall, now: Moment
    ) throws(Problem) -> (person: ID<Person>, observedAt: Moment) {
        let code = fields.needed(name, Wording("カードの番号", "number on the card"))
        let observedAt = fields.observed("observedAt", Wording("時刻", "time"), now: now)
        let found = code.flatMap { wall.people.person(coded: $0)?.id }
        if let code, found == nil {
            let refusal = PersonRefusal.noSuchPerson(code)
            fields.refuse(name, refusal.code, refusal.wording)
        }
        return try fields.checked(found.map { ($0, observedAt) })
    }
}

/// Naming somebody as contact of a site.
enum ContactInput {
    static func read(_ fields: inout Fields) throws(Problem) -> (site: ID<Site>, role: ContactRole) {
        let site = fields.id("site", Wording("施設", "site"), of: Site.self)
        let role = fields.choice("role", Wording("役割", "role"), ContactRole.self)
        guard let site, let role else { throw .input(fields.problems) }
        return try fields.checked((site, role))
    }
}

/// A certificate that was seen.
enum CertificateInput {
    static func read(_ fields: inout Fields) throws(Problem) -> Certificate {
        let skill = fields.id("skill", Wording("技能", "skill"), of: Skill.self)
        let expires = fields.day("expires", Wording("有効期限", "last day"))
        let number = fields.text("number")
        return try fields.checked(skill.map { Certificate($0, number: number, expires: expires) })
    }
}

extension Fields {
    /// A date as people type it: `2027/3/31`, `令和9年3月31日`; `nil` when nothing was typed, or after a problem.
    mutating func day(_ name: String, _ label: Wording) -> LocalDate? {
        guard let text = text(name) else { return nil }
        if case .day(let day) = CellDate.read(text) { return day }
        refuse(
            name, "input/not-a-date",
            Wording(
                "\(label.japanese)「\(text)」は日付ではありません（例 2027/3/31）。",
                "The \(label.english) “\(text)” is no date (such as 2027-03-31)."))
        return nil
    }
}

/// That somebody leaves or comes back, as a form or a program says it.
enum LeaveInput {
    static func read(
        _ fields: inout Fields, from: String = "from", reason: String = "reason"
    ) throws(Problem) -> (from: Moment, reason: String) {
        let moment = moment(&fields, from)
        let why = fields.needed(reason, Wording("理由", "reason"))
        guard let moment, let why else { throw .input(fields.problems) }
        return (moment, why)
    }

    static func back(_ fields: inout Fields, from: String = "from") throws(Problem) -> Moment {
        try fields.checked(moment(&fields, from))
    }

    private static func moment(_ fields: inout Fields, _ name: String) -> Moment? {
        guard fields.needed(name, Wording("いつから", "from when")) != nil else { return nil }
        return fields.moment(name, Wording("いつから", "from when"))
    }
}

/// A person as a program says it.
enum PersonInput {
    static func read(
        _ fields: inout Fields, on wall: Wall
    ) throws(Problem) -> (id: ID<Person>, kind: Person.Kind, details: PersonDetails) {
        let id = fields.id("person", Wording("番号", "number"), of: Person.self)
        let kind = fields.choice("kind", Wording("区分", "kind"), Person.Kind.self)
        let details = details(&fields, knowing: id.flatMap { wall.people[$0]?.person.details })
        guard let id, let kind, let details else { throw .input(fields.problems) }
        return try fields.checked((id, kind, details))
    }

    /// What is said of a person; where they set out from stays as it was `known` when nothing is said of it.
    static func details(_ fields: inout Fields, knowing known: PersonDetails? = nil) -> PersonDetails? {
        let name = fields.needed("name", Wording("氏名", "name"))
        let unit: ID<Unit>? = optional("unit", Wording("部署", "unit"), &fields)
        let team: ID<Team>? = optional("team", Wording("団体", "team"), &fields)
        let skills = fields.ids("skills", Wording("技能", "skills"), of: Skill.self)
        let languages = languages(&fields)
        let contact = PersonContact(
            phone: phone(fields), mail: fields.text("mail"), home: home(fields) ?? known?.contact.home)
        return name.map {
            PersonDetails(
                name: $0, kana: fields.text("kana"), unit: unit, duty: fields.text("duty"), team: team,
                languages: languages, skills: skills, contact: contact)
        }
    }

    /// With digits and hyphens as a telephone dials them, however they were typed.
    private static func phone(_ fields: Fields) -> String? { fields.text("phone").map { CellText.key($0) } }

    private static func home(_ fields: Fields) -> Place? {
        guard let latitude = fields.text("lat").flatMap({ Double($0) }),
            let longitude = fields.text("lon").flatMap({ Double($0) })
        else { return nil }
        return Place(latitude: latitude, longitude: longitude)
    }

    private static func optional<Thing>(_ name: String, _ label: Wording, _ fields: inout Fields) -> ID<Thing>? {
        fields.text(name) == nil ? nil : fields.id(name, label)
    }

    private static func languages(_ fields: inout Fields) -> [SpokenLanguage] {
        let codes = fields.texts("languages", Wording("言語", "languages"))
        if let wrong = codes.first(where: { SpokenLanguage($0) == nil }) {
            fields.refuse(
                "languages", "input/not-a-code",
                Wording("「\(wrong)」は言語コードではありません（例 ja、en）。", "“\(wrong)” is no code of a language (such as ja)."))
        }
        return codes.compactMap { SpokenLanguage($0) }
    }
}

/// When somebody can come, as a program says it: all of it, in place of what was told before.
enum AvailabilityInput {
    /// `{"blocks":[{"from":"…","to":"…"}]}`; an empty list takes everything back.
    static func read(_ fields: inout Fields) throws(Problem) -> [Availability] {
        var blocks: [Availability] = []
        var number = 0
        while fields.text("blocks.\(number).from") != nil || fields.text("blocks.\(number).to") != nil {
            let from = needed("blocks.\(number).from", Wording("始まり", "beginning"), &fields)
            let to = needed("blocks.\(number).to", Wording("終わり", "end"), &fields)
            if let from, let to { blocks.append(Availability(from: from, to: to)) }
            number += 1
        }
        return try fields.checked(blocks)
    }

    private static func needed(_ name: String, _ label: Wording, _ fields: inout Fields) -> Moment? {
        guard fields.needed(name, label) != nil else { return nil }
        return fields.moment(name, label)
    }
}
