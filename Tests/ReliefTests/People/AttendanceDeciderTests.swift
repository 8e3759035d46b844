import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `On duty` {
    private let here = Example.shelter()
    private let there = Example.shelter("shelter-2", name: "長陽中学校")
    private let nobody = Attendance(of: .of("v-1"))

    private func checkIn(_ hours: Int = 0, at site: Site? = nil) -> AttendanceCommand {
        .checkIn(site ?? here, seen: Example.now + .hours(hours), at: Example.now + .hours(24), elsewhere: here.name)
    }

    private func checkOut(_ hours: Int, minutes: Int = 0, at site: Site? = nil) -> AttendanceCommand {
        .checkOut(
            site ?? here, seen: Example.now + .hours(hours) + .minutes(minutes), at: Example.now + .hours(24),
            elsewhere: here.name)
    }

    private func after(_ commands: AttendanceCommand...) throws -> Attendance {
        try #require(
            try commands.reduce(nobody as Attendance?) { try Given(AttendanceDecider.self, from: $0).after($1) })
    }

    @Test func `is from when somebody was seen to come until they were seen to go`() throws {
        let done = try after(checkIn(), checkOut(8))
        #expect(done.current == nil)
        #expect(done.onDuty(from: Example.now, to: Example.now + .hours(24)) == .hours(8))
        #expect(done.onDuty(from: Example.now + .hours(6), to: Example.now + .hours(24)) == .hours(2))
        let still = try after(checkIn())
        #expect(still.onDuty(from: Example.now, to: Example.now + .hours(3)) == .hours(3))
    }

    @Test func `said twice is done once`() throws {
        let present = try after(checkIn())
        #expect(try AttendanceDecider.decide(checkIn(), present).isEmpty)
        #expect(try AttendanceDecider.decide(checkIn(1), present).isEmpty)
        let gone = try after(checkIn(), checkOut(8))
        #expect(try AttendanceDecider.decide(checkOut(8), gone).isEmpty)
        #expect(try AttendanceDecider.decide(checkOut(8, minutes: 10), gone).isEmpty)
        #expect(try AttendanceDecider.decide(checkIn(), gone).isEmpty, "the first message again, an hour late")
    }

    @Test func `is at one site at a time, and the refusal says where`() throws {
        let present = try after(checkIn())
        let refusal = AttendanceRefusal.elsewhere(site: "城東小学校", since: Example.now)
        #expect(throws: refusal) { try AttendanceDecider.decide(checkIn(1, at: there), present) }
        #expect(throws: refusal) { try AttendanceDecider.decide(checkOut(1, at: there), present) }
    }

    @Test func `does not end before it has begun, nor begin before the last time ended`() throws {
        #expect(throws: AttendanceRefusal.notCheckedIn(last: nil)) {
            try AttendanceDecider.decide(checkOut(1), nobody)
        }
        let present = try after(checkIn(2))
        #expect(throws: AttendanceRefusal.outBeforeIn(Example.now + .hours(2))) {
            try AttendanceDecider.decide(checkOut(1), present)
        }
        let gone = try after(checkIn(), checkOut(8))
        #expect(throws: AttendanceRefusal.beforeLastEnd(Example.now + .hours(8))) {
            try AttendanceDecider.decide(checkIn(7, at: there), gone)
        }
        #expect(throws: AttendanceRefusal.notCheckedIn(last: Example.now + .hours(8))) {
            try AttendanceDecider.decide(checkOut(9), gone)
        }
    }

    @Test func `is not of the future`() {
        let later = Example.now + .hours(1)
        #expect(throws: AttendanceRefusal.observedInTheFuture(later, now: Example.now)) {
            try AttendanceDecider.decide(.checkIn(here, seen: later, at: Example.now, elsewhere: nil), nobody)
        }
    }
}
