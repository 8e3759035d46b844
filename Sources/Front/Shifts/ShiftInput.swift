import CommandPost
import Formats
import Relief
import Vocabulary

/// A post that somebody asks for, as a form or a program says it.
enum PostInput {
    static func read(_ fields: inout Fields, site: ID<Site>) throws(Problem) -> (
        place: PostPlace, people: Int, reason: String?
    ) {
        let duty = fields.needed("duty", Wording("業務", "work"))
        let skill = fields.text("skill") == nil ? nil : fields.id("skill", Wording("技能", "skill"), of: Skill.self)
        let (from, to) = times(&fields)
        let people = fields.neededWhole("people", Wording("人数", "number of people"), in: PostRefusal.people)
        let tier = fields.whole("tier", Wording("優先度", "tier"), in: 1...3).flatMap(Item.Tier.init(rawValue:))
        guard let duty, let from, let to, let people else { throw .input(fields.problems) }
        let english = fields.text("dutyEnglish") ?? duty
        let place = PostPlace(
            site: site, duty: Wording(duty, english), skill: skill, from: from, to: to, tier: tier ?? .health)
        return try fields.checked((place: place, people: people, reason: fields.text("reason")))
    }

    static func times(_ fields: inout Fields) -> (from: Moment?, to: Moment?) {
        _ = fields.needed("from", Wording("開始", "beginning"))
        _ = fields.needed("to", Wording("終了", "end"))
        return (fields.moment("from", Wording("開始", "beginning")), fields.moment("to", Wording("終了", "end")))
    }
}

/// A person for a time, as a form or a program says it.
enum ShiftInput {
    /// Fields of one request, of which several stand in a list: `shifts.0.person`.
    static func read(
        _ fields: inout Fields, at prefix: String = "", named shift: ID<Shift>
    ) -> ShiftRequest? {
        let person = fields.id("\(prefix)person", Wording("職員番号", "person"), of: Person.self)
        let place: ShiftRequest.Place? =
            if fields.text("\(prefix)post") != nil {
                fields.id("\(prefix)post", Wording("配置枠", "post"), of: Post.self).map { .post($0) }
            } else {
                fields.id("\(prefix)site", Wording("施設", "site"), of: Site.self).map { .site($0) }
            }
        _ = fields.needed("\(prefix)from", Wording("開始", "beginning"))
        _ = fields.needed("\(prefix)to", Wording("終了", "end"))
        let from = fields.moment("\(prefix)from", Wording("開始", "beginning"))
        let to = fields.moment("\(prefix)to", Wording("終了", "end"))
        guard let person, let place, let from, let to else { return nil }
        return ShiftRequest(shift: shift, person: person, place: place, from: from, to: to)
    }

    /// A list of them, each with a name of its own made from that of the list.
    static func list(_ fields: inout Fields, named batch: ID<ShiftBatch>) throws(Problem) -> [ShiftRequest] {
        let numbers = Set(
            fields.names.compactMap { name -> Int? in
                let parts = name.split(separator: ".")
                return parts.count == 3 && parts[0] == "shifts" ? Int(parts[1]) : nil
            })
        var requests: [ShiftRequest] = []
        for number in numbers.sorted() {
            let shift = ID<Shift>(batch, number: UInt64(number))
            if let request = read(&fields, at: "shifts.\(number).", named: shift) { requests.append(request) }
        }
        if numbers.isEmpty {
            fields.refuse("shifts", "input/missing", Wording("勤務の一覧（shifts）を送ってください。", "Send a list of shifts."))
        }
        return try fields.checked(requests)
    }
}
