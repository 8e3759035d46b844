import Boards
import Relief
import Vocabulary

extension Decision {
    mutating func decideDirectory(_ command: ReliefCommand) throws(SubmissionError) {
        switch command {
        case .listUnit(let unit): try decide(.listUnit(unit))
        case .listTeam(let team):
            if let leader = team.leader { _ = try person(leader) }
            try decide(.listTeam(team))
        case .listSkill(let skill): try decide(.listSkill(skill))
        default: return
        }
    }

    private mutating func decide(_ command: DirectoryCommand) throws(SubmissionError) {
        let directory = directory()
        happen(
            try asking { () throws(DirectoryRefusal) in try DirectoryDecider.decide(command, directory) }
                .map(ReliefEvent.directory))
    }

    mutating func decidePerson(_ command: ReliefCommand) throws(SubmissionError) {
        switch command {
        case .registerPerson(let id, let kind, let details):
            reads(PersonEvent.subject, Subject("person", id))
            let namesake = wall.people.namesake(of: details, other: id)
            try decide(
                .register(id, kind, details, in: directory(), namesake: namesake), wall.people[id]?.person)
        case .certify(let id, let certificate):
            let known = try person(id)
            try decide(.certify(certificate, in: directory(), today: now.japaneseDate), known)
        case .tellAvailability(let id, let blocks): try decide(.tellAvailability(blocks), try person(id))
        case .recordDeparture(let id, let from, let reason): try leave(try person(id), from, reason)
        case .recordReturn(let id, let from): try decide(.comeBack(from: from, by: sender.name), try person(id))
        default: return
        }
    }

    /// Every shift that goes beyond the moment of leaving is cancelled in the same append: its place is vacant.
    private mutating func leave(_ person: Person, _ from: Moment, _ reason: String) throws(SubmissionError) {
        reads(Subject("duty", person.id))
        let before = events.count
        try decide(.leave(from: from, reason: reason, by: sender.name, at: now), person)
        guard events.count > before else { return }
        for shift in wall.shifts.standing(of: person.id) where from < shift.to {
            try decideShift(.cancelShift(shift.id, reason: OwnReason.leaves(reason).text))
        }
    }

    private mutating func decide(_ command: PersonCommand, _ person: Person?) throws(SubmissionError) {
        happen(
            try asking { () throws(PersonRefusal) in try PersonDecider.decide(command, person) }
                .map(ReliefEvent.person))
    }

    mutating func decideContact(_ command: ReliefCommand) throws(SubmissionError) {
        switch command {
        case .nameContact(let id, let role, let named):
            try decide(.name(role, try person(named), at: try site(id)), at: id)
        case .releaseContact(let id, let role): try decide(.release(role, at: try site(id)), at: id)
        default: return
        }
    }

    private mutating func decide(_ command: ContactCommand, at site: ID<Site>) throws(SubmissionError) {
        reads(Subject("contacts", site))
        let contacts = wall.people.contacts(of: site)
        happen(
            try asking { () throws(PersonRefusal) in try ContactDecider.decide(command, contacts) }
                .map(ReliefEvent.person))
    }

    mutating func decideAttendance(_ command: ReliefCommand) throws(SubmissionError) {
        switch command {
        case .checkIn(let id, let place, let seen):
            let site = try site(place)
            try decide(.checkIn(site, seen: seen, at: now, elsewhere: whereabouts(id)), of: id)
        case .checkOut(let id, let place, let seen):
            let site = try site(place)
            try decide(.checkOut(site, seen: seen, at: now, elsewhere: whereabouts(id)), of: id)
        default: return
        }
    }

    private mutating func decide(_ command: AttendanceCommand, of id: ID<Person>) throws(SubmissionError) {
        _ = try person(id)
        reads(Subject("attendance", id))
        let attendance = wall.attendance[id]
        happen(
            try asking { () throws(AttendanceRefusal) in try AttendanceDecider.decide(command, attendance) }
                .map(ReliefEvent.attendance))
    }

    private func whereabouts(_ person: ID<Person>) -> String? {
        wall.attendance[person].current.flatMap { wall.site($0.site)?.name }
    }

    private mutating func directory() -> Directory {
        reads(DirectoryEvent.subject)
        return wall.people.directory
    }

    /// The person of that name, or a refusal that says what was looked for.
    private mutating func person(_ id: ID<Person>) throws(SubmissionError) -> Person {
        reads(Subject("person", id))
        guard let row = wall.people[id] else { throw .refused(PersonRefusal.noSuchPerson(id.text)) }
        return row.person
    }
}
