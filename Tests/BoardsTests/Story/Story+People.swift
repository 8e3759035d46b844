import Boards
import Relief
import ReliefTesting
import Vocabulary

extension Story {
    /// Units, a team and three skills as in ``Example/directory``.
    mutating func listDirectory() throws {
        for unit in [
            Unit(.of("u-1"), name: "危機管理防災総室", phone: "096-328-2490"),
            Unit(.of("u-2"), name: "物資班", parent: .of("u-1")),
        ] { try list(.listUnit(unit)) }
        try list(.listTeam(Team(.of("team-1"), name: "くまもと学生ボランティア")))
        for skill in [Example.nursing, Example.cooking, Example.interpreting] { try list(.listSkill(skill)) }
    }

    mutating func list(_ command: DirectoryCommand) throws {
        try decide(DirectoryDecider.self, command, wall.people.directory, ReliefEvent.directory)
    }

    mutating func enlist(
        _ id: String = "s-1", _ kind: Person.Kind = .staff, _ details: PersonDetails = Example.officer
    ) throws {
        let namesake = wall.people.namesake(of: details, other: .of(id))
        try say(.register(.of(id), kind, details, in: wall.people.directory, namesake: namesake), of: id)
    }

    mutating func certify(_ id: String, _ skill: String = "nurse", until day: String? = nil) throws {
        let certificate = Certificate(.of(skill), number: "第1号", expires: day.map { .of($0) })
        try say(.certify(certificate, in: wall.people.directory, today: now.japaneseDate), of: id)
    }

    mutating func say(_ command: PersonCommand, of id: String) throws {
        try decide(PersonDecider.self, command, wall.people[.of(id)]?.person, ReliefEvent.person)
    }

    mutating func name(_ role: ContactRole, _ person: String, at site: String = "shelter-1") throws {
        guard let place = wall.site(.of(site)), let named = wall.people[.of(person)]?.person else { return }
        try decide(
            ContactDecider.self, .name(role, named, at: place), wall.people.contacts(of: place.id), ReliefEvent.person)
    }

    mutating func release(_ role: ContactRole, at site: String = "shelter-1") throws {
        guard let place = wall.site(.of(site)) else { return }
        try decide(
            ContactDecider.self, .release(role, at: place), wall.people.contacts(of: place.id), ReliefEvent.person)
    }

    mutating func checkIn(_ person: String, at site: String = "shelter-1", seen: Moment? = nil) throws {
        guard let place = wall.site(.of(site)) else { return }
        try attend(.checkIn(place, seen: seen ?? now, at: now, elsewhere: nil), person)
    }

    mutating func checkOut(_ person: String, at site: String = "shelter-1", seen: Moment? = nil) throws {
        guard let place = wall.site(.of(site)) else { return }
        try attend(.checkOut(place, seen: seen ?? now, at: now, elsewhere: nil), person)
    }

    private mutating func attend(_ command: AttendanceCommand, _ person: String) throws {
        try decide(AttendanceDecider.self, command, wall.attendance[.of(person)], ReliefEvent.attendance)
    }
}
