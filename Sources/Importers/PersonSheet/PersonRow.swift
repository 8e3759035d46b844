import Boards
import Formats
import Relief
import Vocabulary

/// What one row says of a person.
struct PersonLine {
    let id: ID<Person>
    let details: PersonDetails
    let certificate: Certificate?
    /// `nil` where the sheet says nothing of when.
    let blocks: [Availability]?
    /// `nil` where the row names no team by code and name.
    let team: Team?
    let isLeader: Bool
}

extension RowReader<PersonColumn> {
    /// What the row says, or `nil` after a problem; what the sheet has no column for stays as it was known.
    mutating func person(on wall: Wall, in directory: Directory) -> PersonLine? {
        let code = required(.code, Cell.id(Person.self))
        let known = code.flatMap { wall.people[$0]?.person.details }
        let details = details(knowing: known, in: directory)
        let certificate = certificate(in: directory)
        let blocks = blocks()
        let isLeader = optional(.leader, Cell.word(PersonColumn.leaders, otherwise: "bad-mark")) ?? false
        let teamName = optional(.teamName, Cell.text(upTo: 100))
        guard problems.isEmpty, let code, let details else { return nil }
        let team = details.team.flatMap { id in
            teamName.map { Team(id, name: $0, kana: directory.teams[id]?.kana, leader: directory.teams[id]?.leader) }
        }
        return PersonLine(
            id: code, details: details, certificate: certificate, blocks: blocks, team: team, isLeader: isLeader)
    }

    private mutating func details(knowing known: PersonDetails?, in directory: Directory) -> PersonDetails? {
        let name = required(.name, Cell.text(upTo: 100))
        let kana = said(.kana, Cell.text(upTo: 100), else: known?.kana)
        let unit = said(.unit, Cell.id(Unit.self), else: known?.unit)
        let duty = said(.duty, Cell.text(upTo: PersonRefusal.longestText), else: known?.duty)
        let team = said(.team, Cell.id(Team.self), else: known?.team)
        let spoken = said(
            .languages, Cell.list(Cell.word(PersonColumn.spoken, otherwise: "unknown-language")), else: known?.languages
        )
        let skills = said(.skills, Cell.list(Cell.skill(in: directory)), else: known?.skills)
        let contact = contact(knowing: known?.contact)
        guard let name else { return nil }
        return PersonDetails(
            name: name, kana: kana, unit: unit, duty: duty, team: team, languages: spoken ?? [], skills: skills ?? [],
            contact: contact)
    }

    private mutating func contact(knowing known: PersonContact?) -> PersonContact {
        PersonContact(
            phone: said(.phone, Cell.phone, else: known?.phone),
            mail: said(.mail, Cell.text(upTo: 254), else: known?.mail),
            home: has(.latitude) || has(.longitude) ? place() : known?.home)
    }

    private mutating func certificate(in directory: Directory) -> Certificate? {
        let skill = optional(.certificate, Cell.skill(in: directory))
        let number = optional(.certificateNumber, Cell.text(upTo: PersonRefusal.longestText))
        let expires = optional(.expires, CellExpiry.read) ?? nil
        if skill == nil, text(.certificate).isEmpty, number != nil || expires != nil {
            refuse(.certificate, .certificateOfNothing)
        }
        return skill.map { Certificate($0, number: number, expires: expires) }
    }

    /// One block for each day where there are hours, otherwise one for all days together.
    private mutating func blocks() -> [Availability]? {
        let first = optional(.firstDay, Cell.day)
        let last = optional(.lastDay, Cell.day) ?? first
        let (begin, end) = (optional(.begin, Cell.clock), optional(.end, Cell.clock))
        guard let first, let last else { return nil }
        guard begin != nil || end != nil else {
            return [Availability(from: Moment(startOf: first), to: Moment(startOf: last) + .days(1))]
        }
        // More days than the rules take are counted, not made.
        let days = max(0, min(last.daysSinceEpoch - first.daysSinceEpoch, PersonRefusal.mostBlocks))
        let length = ((end ?? 1440) - (begin ?? 0) + 1440 - 1) % 1440 + 1
        return (0...days).map { day in
            let from = Moment(startOf: LocalDate(daysSinceEpoch: first.daysSinceEpoch + day)) + .minutes(begin ?? 0)
            return Availability(from: from, to: from + .minutes(length))
        }
    }

    /// What the cell says; what was known where the sheet has no such column.
    private mutating func said<Value>(
        _ column: PersonColumn, _ parse: CellParser<Value>, else known: Value?
    ) -> Value? {
        has(column) ? optional(column, parse) : known
    }
}

extension Cell {
    /// A skill by its code or its name.
    static func skill(in directory: Directory) -> CellParser<ID<Skill>> {
        { (text) throws(CellFault) in
            if let id = ID<Skill>(text), directory.skills[id] != nil { return id }
            let wanted = SearchText(text)
            let named = directory.skills.values.first { skill in
                SearchText(skill.name.japanese) == wanted || SearchText(skill.name.english) == wanted
            }
            guard let named else { throw .unknownSkill(SheetProblem.quote(text)) }
            return named.id
        }
    }
}

extension CellFault {
    fileprivate static let certificateOfNothing = Self(
        "certificate-of-nothing", "資格番号か資格期限がありますが、資格の欄が空です。どの技能の資格か入力してください。",
        "There is a number or a last day and no certificate. Say which skill it is for.")

    fileprivate static func unknownSkill(_ found: String) -> Self {
        Self(
            "unknown-skill", "技能「\(found)」は技能一覧にありません。技能の表に加えるか、書き方を確かめてください。",
            "“\(found)” is no listed skill. Add it to the list of skills, or check the word.")
    }
}
