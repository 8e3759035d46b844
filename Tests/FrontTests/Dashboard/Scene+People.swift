import Boards
import Formats
import ReliefTesting
import Vocabulary

@testable import Front
@testable import Relief

extension Scene {
    /// A tree of units, somebody with a name that looks like markup who is contact and on duty, and a certificate that
    /// has run out.
    mutating func enlist() {
        for unit in Example.directory.units.values.sorted(by: { $0.id < $1.id }) {
            happen(.directory(.unitListed(unit)))
        }
        happen(.directory(.skillListed(Example.nursing)))
        let details = PersonDetails(
            name: "<b>花子</b>", kana: "はなこ", unit: .of("u-2"), duty: "<b>班長</b>", skills: [.of("nurse")],
            contact: PersonContact(phone: "090-0000-0001", mail: "hanako@example.jp"))
        happen(.person(.registered(.init(person: .of("s-1"), kind: .staff, details: details))))
        let ended = Certificate(.of("nurse"), number: "<b>1</b>", expires: .of("2016-04-15"))
        happen(.person(.certified(.init(person: .of("s-1"), certificate: ended))))
        let block = Availability(from: now, to: now + .hours(8))
        happen(.person(.availabilityTold(.init(person: .of("s-1"), blocks: [block]))))
        for role in ContactRole.allCases {
            happen(.person(.contactNamed(.init(person: .of("s-1"), role: role, site: .of("shelter-1")))))
        }
        let came = AttendanceEvent.Checked(
            person: .of("s-1"), site: .of("shelter-1"), observedAt: Example.now + .hours(-9))
        happen(.attendance(.checkedIn(came)))
        for (key, hours) in [(Criterion.Key.shiftHours, 8), (.workHoursInDay, 13), (.restWarnHours, 4)] {
            happen(.rule(.criterionSet(Criterion(key, hours, note: Example.note))))
        }
    }

    func people(_ desk: Desk) -> [(String, HTML?)] {
        let person = desk.wall.people[.of("s-1")]?.person
        let site = desk.wall.site(.of("shelter-1"))
        return [
            ("people", DirectoryPage(desk, .init()).document()), ("person", PersonPage(desk, .of("s-1"))?.document()),
            ("on-duty", DutyPage(desk).document()),
            ("card", CardPage(desk: desk, people: [person].compactMap(\.self), baseURL: "").document()),
            ("duty", site.map { SiteDutyPage(desk, $0, person: person).document() }),
        ]
    }
}
