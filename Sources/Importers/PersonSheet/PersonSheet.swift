import Boards
import Relief
import Vocabulary

/// Staff or volunteers as one sheet (職員名簿・ボランティア名簿).
///
/// Somebody whom the sheet does not name stays, and so does what it has no column for. Nobody is taken in twice: the
/// same name, reading and telephone under two numbers is refused, in the file or against what is known.
enum PersonSheet {
    static func read(
        _ request: SheetRequest, _ kind: Person.Kind, on wall: Wall
    ) throws(SheetProblems) -> SheetReading {
        let sheet = try OpenSheet<PersonColumn>(request.bytes)
        var reader = PersonReader(kind, on: wall, today: request.now.japaneseDate)
        let found: [PersonFinding] = try sheet.read { reader.finding(&$0) }
        return sheet.reading(found.flatMap(\.commands) + reader.leaders(), found.map(\.difference))
    }
}

/// What came of one row: what to do in order, which is nothing for somebody known.
private struct PersonFinding {
    let commands: [ReliefCommand]
    let difference: SheetDifference
}

/// What was read so far, so that a row can be judged by the rows above it.
private struct PersonReader {
    private let kind: Person.Kind
    private let wall: Wall
    private let today: LocalDate
    private var directory: Directory
    private var lines: [ID<Person>: Int] = [:]
    private var identities: [String: Int] = [:]
    private var leading: [ID<Team>: (person: ID<Person>, line: Int)] = [:]

    init(_ kind: Person.Kind, on wall: Wall, today: LocalDate) {
        (self.kind, self.wall, self.today) = (kind, wall, today)
        directory = wall.people.directory
    }

    mutating func finding(_ row: inout RowReader<PersonColumn>) -> PersonFinding? {
        guard let line = row.person(on: wall, in: directory) else { return nil }
        refuseRepeats(line, &row)
        let before = directory
        if let team = line.team { directory = DirectoryDecider.evolve(directory, .teamListed(team)) }
        noteLeader(line, &row)
        guard row.problems.isEmpty else { return nil }
        do {
            let events = try events(of: line)
            return PersonFinding(
                commands: teamCommand(line.team, before) + commands(line, events),
                difference: difference(of: line, events))
        } catch {
            row.refuse(error.column, error)
            return nil
        }
    }

    private mutating func refuseRepeats(_ line: PersonLine, _ row: inout RowReader<PersonColumn>) {
        if let first = lines.updateValue(row.line, forKey: line.id) {
            row.refuse(.code, .repeated("duplicate-code", line.id.text, first: first, line: row.line))
        } else if let identity = line.details.identity, let first = identities.updateValue(row.line, forKey: identity) {
            row.refuse(.name, .samePerson(line.details.name, first: first, line: row.line))
        }
    }

    private mutating func noteLeader(_ line: PersonLine, _ row: inout RowReader<PersonColumn>) {
        guard line.isLeader else { return }
        guard let team = line.details.team else { return row.refuse(.leader, .leaderOfNoTeam) }
        if let other = leading.updateValue((line.id, row.line), forKey: team) {
            row.refuse(.leader, .twoLeaders(team.text, first: other.line))
        }
    }

    /// What the rules make of the row, one event for each thing that is new.
    private func events(of line: PersonLine) throws(PersonRefusal) -> [PersonEvent] {
        let known = wall.people[line.id]?.person
        let namesake = wall.people.namesake(of: line.details, other: line.id)
        var events = try PersonDecider.decide(
            .register(line.id, kind, line.details, in: directory, namesake: namesake), known)
        let person = events.reduce(known, PersonDecider.evolve)
        if let certificate = line.certificate {
            events += try PersonDecider.decide(.certify(certificate, in: directory, today: today), person)
        }
        if let blocks = line.blocks { events += try PersonDecider.decide(.tellAvailability(blocks), person) }
        return events
    }

    private func teamCommand(_ team: Team?, _ before: Directory) -> [ReliefCommand] {
        team.flatMap { before.teams[$0.id] == $0 ? nil : [.listTeam($0)] } ?? []
    }

    private func commands(_ line: PersonLine, _ events: [PersonEvent]) -> [ReliefCommand] {
        events.compactMap { event in
            switch event {
            case .registered, .detailsChanged: .registerPerson(line.id, kind, line.details)
            case .certified(let body): .certify(line.id, body.certificate)
            case .availabilityTold(let body): .tellAvailability(line.id, body.blocks)
            case .contactNamed, .contactReleased, .left, .returned: nil
            }
        }
    }

    /// Teams get their leaders once all persons are there.
    func leaders() -> [ReliefCommand] {
        leading.sorted { $0.key < $1.key }.compactMap { id, leader in
            guard let team = directory.teams[id], team.leader != leader.person else { return nil }
            return .listTeam(Team(id, name: team.name, kana: team.kana, leader: leader.person))
        }
    }

    private func difference(of line: PersonLine, _ events: [PersonEvent]) -> SheetDifference {
        let known = wall.people[line.id]?.person
        return SheetDifference(
            subject: line.id.text, title: line.details.name, aspect: kind.name,
            before: known.map { summary($0.details) }, after: summary(line.details),
            kind: known == nil ? .new : events.isEmpty ? .same : .changed)
    }

    private func summary(_ details: PersonDetails) -> String {
        let unit = details.unit.flatMap { directory.units[$0]?.name }
        let place = unit ?? details.team.flatMap { directory.teams[$0]?.name }
        return [details.name, place ?? "-", details.duty ?? "-"].joined(separator: " / ")
    }
}

extension CellFault {
    fileprivate static let leaderOfNoTeam = Self(
        "leader-of-no-team", "リーダーの印がありますが、団体コードが空です。", "Marked as a leader, and no team is named.")

    fileprivate static func samePerson(_ name: String, first: Int, line: Int) -> Self {
        Self(
            "duplicate-person",
            "「\(name)」さんは\(first)行目と氏名・かな・電話が同じです。同じ人ならどちらかの行を消し、別の人なら電話を確かめてください。",
            "“\(name)” has the same name, reading and telephone as in line \(first). Delete one of the lines \(first) and \(line), or check the telephone."
        )
    }

    fileprivate static func twoLeaders(_ team: String, first: Int) -> Self {
        Self(
            "two-leaders", "団体「\(team)」のリーダーは\(first)行目にもいます。1人にしてください。",
            "Team “\(team)” has a leader in line \(first) too. Keep one.")
    }
}
