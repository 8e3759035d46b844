import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `The rest rules` {
    private let here = Example.shelter()

    private func rules(_ hours: [Criterion.Key: Int]) -> RestRules {
        var book = RuleBook()
        for (key, value) in hours { book.criteria[key] = Criterion(key, value, note: Example.note) }
        return RestRules(book)
    }

    /// Stays as hours before now; the last goes on when it has no end.
    private func attendance(_ stays: (from: Int, to: Int?)...) -> Attendance {
        var attendance = Attendance(of: .of("v-1"))
        attendance.stays = stays.map {
            let (from, to) = (Example.now + .hours($0.from), $0.to.map { Example.now + .hours($0) })
            return Attendance.Stay(site: here.id, from: from, to: to)
        }
        return attendance
    }

    @Test func `say nothing that nobody has set`() {
        #expect(rules([:]).warnings(for: attendance((-30, nil)), .staff, at: Example.now).isEmpty)
        #expect(rules([:]).restedFrom(attendance((-30, -20))) == nil)
    }

    @Test func `warn before the hours of a day are full, and not long before`() {
        let rules = rules([.workHoursInDay: 13, .restWarnHours: 2])
        #expect(rules.warnings(for: attendance((-10, nil)), .staff, at: Example.now).isEmpty)
        #expect(
            rules.warnings(for: attendance((-12, nil)), .staff, at: Example.now)
                == [RestWarning(.workHoursInDay, at: Example.now + .hours(1))])
        let broken = rules.warnings(for: attendance((-14, nil)), .staff, at: Example.now)
        #expect(broken.map { $0.isBroken(at: Example.now) } == [true])
        #expect(rules.warnings(for: attendance((-14, nil)), .volunteer, at: Example.now).isEmpty, "a rule of staff")
    }

    @Test func `count what falls out at the back of the window`() {
        let rules = rules([.workHoursInDay: 13, .restWarnHours: 3])
        // Ten hours that began 24 hours ago fall out as fast as new ones come in.
        #expect(rules.warnings(for: attendance((-24, -14), (-2, nil)), .staff, at: Example.now).isEmpty)
        // Eleven of the last twelve hours, and nothing falls out.
        let full = rules.warnings(for: attendance((-12, -6), (-5, nil)), .staff, at: Example.now)
        #expect(full.map(\.breaksAt) == [Example.now + .hours(2)])
    }

    @Test func `add up a week`() {
        let rules = rules([.workHoursInWeek: 40, .restWarnHours: 2])
        let week = attendance((-120, -110), (-96, -86), (-72, -62), (-9, nil))
        #expect(
            rules.warnings(for: week, .staff, at: Example.now)
                == [RestWarning(.workHoursInWeek, at: Example.now + .hours(1))])
    }

    @Test func `know when somebody came back too soon, and when they may`() {
        let rules = rules([.restHours: 11])
        let soon = rules.warnings(for: attendance((-20, -12), (-2, nil)), .staff, at: Example.now)
        #expect(soon.map(\.rule) == [.restHours])
        #expect(rules.warnings(for: attendance((-20, -13), (-2, nil)), .staff, at: Example.now).isEmpty)
        #expect(rules.restedFrom(attendance((-20, -3))) == Example.now + .hours(8))
        #expect(rules.restedFrom(attendance((-3, nil))) == nil, "still on duty")
    }

    @Test func `end a shift`() {
        let rules = rules([.shiftHours: 8, .restWarnHours: 1])
        #expect(rules.warnings(for: attendance((-7, nil)), .volunteer, at: Example.now).map(\.rule) == [.shiftHours])
        #expect(rules.warnings(for: attendance((-6, nil)), .volunteer, at: Example.now).isEmpty)
    }

    /// Against counting minute by minute.
    @Test(arguments: try Chance.seeds(40)) func `find the very minute at which a ceiling breaks`(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let rules = rules([.workHoursInDay: Int.random(in: 4...13, using: &random), .restWarnHours: 12])
        var stays: [(from: Int, to: Int?)] = []
        var hour = -40
        while hour < -4 {
            let end = min(-3, hour + Int.random(in: 1...6, using: &random))
            stays.append((hour, end))
            hour = end + Int.random(in: 1...6, using: &random)
        }
        var attendance = Attendance(of: .of("v-1"))
        attendance.stays = (stays + [(-2, nil)]).map {
            let (from, to) = (Example.now + .hours($0.from), $0.to.map { Example.now + .hours($0) })
            return Attendance.Stay(site: here.id, from: from, to: to)
        }
        let limit = rules.hours(.workHoursInDay) ?? .hours(0)
        let first = (0...720).map { Example.now + .minutes($0) }.first {
            attendance.onDuty(from: $0 + .hours(-24), to: $0) >= limit
        }
        #expect(rules.warnings(for: attendance, .staff, at: Example.now).first?.breaksAt == first, "seed \(seed)")
    }
}
