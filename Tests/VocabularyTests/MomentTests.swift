import ReliefTesting
import Testing
import Vocabulary

@Suite struct `A moment` {
    @Test func `is written for machines in UTC and for people in Japanese time`() {
        let quake = Moment(milliseconds: 1_460_737_500_000)

        #expect(quake.utc == "2016-04-15T16:25:00.000Z")
        #expect(quake.japanese == "2016-04-16T01:25:00+09:00")
        #expect(quake.short == "4/16 01:25")
        #expect(quake.japaneseDate.description == "2016-04-16")
    }

    @Test func `lies in an hour that began on the clock on the wall`() {
        #expect(Moment("2016-04-16T01:25:59")?.startOfHour == Moment("2016-04-16T01:00"))
        #expect(Moment("2016-04-16T01:00")?.startOfHour == Moment("2016-04-16T01:00"))
        #expect(Moment(milliseconds: -1).startOfHour == Moment(milliseconds: -3_600_000))
    }

    @Test(arguments: [
        "2016-04-16T01:25:00+09:00", "2016-04-15T16:25:00Z", "2016-04-15T16:25:00.000Z", "2016-04-16T01:25",
        "2016-04-15T11:25:00-05:00",
    ])
    func `is read with any zone, and as Japanese time without one`(_ text: String) {
        #expect(Moment(text)?.milliseconds == 1_460_737_500_000)
    }

    @Test(arguments: [
        "", "T", "2016-04-16", "2016-04-16T", "2016-04-16T24:00", "2016-04-16T01:60", "2016-02-30T01:00",
        "2016-04-16T1:25", "2016-04-16T01:25:00+9", "2016-04-16T01:25:00.Z", "２０１６-04-16T01:25",
        "2016-04-16T01:25:61Z",
    ])
    func `is not guessed from anything else`(_ text: String) {
        #expect(Moment(text) == nil)
    }

    @Test func `before 1970 falls on the right day`() {
        #expect(Moment(milliseconds: -1).utc == "1969-12-31T23:59:59.999Z")
    }

    @Test func `survives writing and reading, whatever it is`() throws {
        try Chance.cases(10_000) { random in
            let moment = Moment(milliseconds: .random(in: -60_000_000_000_000...250_000_000_000_000, using: &random))
            #expect(Moment(moment.utc) == moment, "\(random)")
        }
    }
}

@Suite struct `A date` {
    @Test func `goes from the calendar to a number and back`() {
        for days in stride(from: -700_000, through: 2_900_000, by: 37) {
            let date = LocalDate(daysSinceEpoch: days)
            #expect(LocalDate(date.description) == date)
        }
    }

    @Test(arguments: ["2026-02-29", "2026-13-01", "2026-00-01", "2026-1-1", "10000-01-01", "2026/01/01"])
    func `is refused where the calendar has none`(_ text: String) {
        #expect(LocalDate(text) == nil)
    }
}
