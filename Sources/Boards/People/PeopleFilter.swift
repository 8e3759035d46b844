import HashTreeCollections
package import Relief
package import Vocabulary

/// Whom somebody looks for in the directory; what is `nil` asks for nothing.
package struct PeopleFilter: Hashable, Sendable {
    package var text: String?
    package var kind: Person.Kind?
    /// This unit and all below it.
    package var unit: ID<Unit>?
    package var team: ID<Team>?
    package var skill: ID<Skill>?
    package var language: SpokenLanguage?
    package var standing = Standing.here

    /// Whether those who have left are looked for.
    package enum Standing: String, CaseIterable, Sendable {
        case here
        case left
        case all
    }

    package init(
        text: String? = nil, kind: Person.Kind? = nil, unit: ID<Unit>? = nil, team: ID<Team>? = nil,
        skill: ID<Skill>? = nil, language: SpokenLanguage? = nil, standing: Standing = .here
    ) {
        (self.text, self.kind, self.unit, self.team, self.skill) = (text, kind, unit, team, skill)
        (self.language, self.standing) = (language, standing)
    }
}

extension PeopleBoard {
    /// Who fits, in the order of reading and name; a skill counts only as it holds on the day of `now`.
    package func people(_ filter: PeopleFilter, at now: Moment) -> [Person] {
        let day = now.japaneseDate
        let wanted = SearchText(filter.text ?? "")
        let branch = filter.unit.map { directory.branch(from: $0) }
        let found = rows.values.map(\.person)
            .filter { filter.standing.fits($0, at: now) && fits($0, filter, branch, on: day) && fits($0, wanted) }
        let keyed = found.map { (key: SearchText($0.details.kana ?? $0.name).text, person: $0) }
        return keyed.sorted { ($0.key, $0.person.id) < ($1.key, $1.person.id) }.map(\.person)
    }

    /// Who belongs to a team and takes part, in the order of the names.
    package func members(of team: ID<Team>, at now: Moment) -> [Person] {
        people(PeopleFilter(team: team), at: now)
    }

    private func fits(
        _ person: Person, _ filter: PeopleFilter, _ branch: Set<ID<Unit>>?, on day: LocalDate
    ) -> Bool {
        if let kind = filter.kind, person.kind != kind { return false }
        if let branch, !(person.details.unit.map(branch.contains) ?? false) { return false }
        if let team = filter.team, person.details.team != team { return false }
        if let language = filter.language, !person.details.languages.contains(language) { return false }
        return filter.skill.map { person.has($0, on: day, in: directory) } ?? true
    }

    /// By name, reading, duty or number.
    private func fits(_ person: Person, _ wanted: SearchText) -> Bool {
        guard !wanted.isEmpty else { return true }
        let texts = [person.name, person.details.kana, person.details.duty, person.id.text]
        return texts.contains { $0.map { SearchText($0).contains(wanted) } ?? false }
    }

    /// The person whose card says so, typed in whatever letters or scanned with the address around it.
    package func person(coded text: String) -> Person? {
        let code = text.split(separator: "/").last.map { SearchText($0).text } ?? ""
        guard let id = ID<Person>(code) else { return nil }
        if let row = rows[id] ?? ID<Person>(code.uppercased()).flatMap({ rows[$0] }) { return row.person }
        return rows.values.first { $0.person.id.text.lowercased() == code }?.person
    }
}

extension PeopleFilter.Standing {
    fileprivate func fits(_ person: Person, at now: Moment) -> Bool {
        switch self {
        case .here: !person.hasLeft(at: now)
        case .left: person.hasLeft(at: now)
        case .all: true
        }
    }
}
