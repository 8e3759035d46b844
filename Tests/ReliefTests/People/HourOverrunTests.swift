import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `More hours than a rule allows` {
    private static let rules = RestRules(
        RuleDecider.replay(
            [Criterion(.workHoursInDay, 13), Criterion(.workHoursInWeek, 40), Criterion(.volunteerHoursInDay, 8)]
                .map(RuleEvent.criterionSet)))

    private static func time(_ from: String, _ to: String) -> WorkTime { WorkTime(from: .of(from), to: .of(to)) }

    private static let morning = time("2016-04-17T08:00", "2016-04-17T16:00")

    @Test func `are found in the fullest window, however it lies`() {
        let night = Self.time("2016-04-18T02:00", "2016-04-18T06:00")
        let found = Self.rules.overruns([night], beside: [Self.morning], .volunteer)
        #expect(found.map(\.rule) == [.volunteerHoursInDay])
        #expect(found.map(\.planned) == [.hours(12)] && found.map(\.limit) == [.hours(8)])
        #expect(found.first?.from == .of("2016-04-17T08:00") && found.first?.to == .of("2016-04-18T08:00"))
        #expect(!Self.rules.allows(night, beside: [Self.morning], .volunteer))
    }

    @Test func `are counted as far as they lie in the window`() {
        let next = Self.time("2016-04-18T06:00", "2016-04-18T10:00")
        let found = Self.rules.overruns([next], beside: [Self.morning], .volunteer)
        #expect(found.map(\.planned) == [.hours(10)], "eight of one day and two before eight of the next")
        let later = Self.time("2016-04-18T08:00", "2016-04-18T16:00")
        #expect(Self.rules.overruns([later], beside: [Self.morning], .volunteer).isEmpty)
    }

    @Test func `are not said of what others break alone`() {
        let before = [Self.morning, Self.time("2016-04-17T17:00", "2016-04-17T23:00")]
        let added = Self.time("2016-04-25T08:00", "2016-04-25T12:00")
        #expect(Self.rules.overruns([added], beside: before, .staff).isEmpty)
    }

    @Test func `of a week are told and planned, those of a day are not planned`() {
        let days = (11...15).map { Self.time("2016-04-\($0)T08:00", "2016-04-\($0)T16:00") }
        let found = Self.rules.overruns([Self.morning], beside: days, .staff)
        #expect(found.map(\.rule) == [.workHoursInWeek] && found.map(\.planned) == [.hours(48)])
        #expect(found.first?.isForewarning == true)
        #expect(Self.rules.allows(Self.morning, beside: days, .staff))
        #expect(Self.rules.overruns([Self.morning], beside: days, .volunteer).isEmpty)
    }

    @Test func `count an hour once for which somebody is planned twice`() {
        let twice = Self.time("2016-04-17T10:00", "2016-04-17T18:00")
        let found = Self.rules.overruns([twice], beside: [Self.morning], .volunteer)
        #expect(found.map(\.planned) == [.hours(10)])
    }

    @Test func `are not judged without a rule`() {
        let all = Self.time("2016-04-17T00:00", "2016-04-19T00:00")
        #expect(RestRules(RuleBook()).overruns([all], beside: [], .staff).isEmpty)
    }
}

extension Criterion {
    fileprivate init(_ key: Key, _ value: Int) { self.init(key, value, note: Example.note) }
}
