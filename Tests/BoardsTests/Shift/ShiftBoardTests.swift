import Boards
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `The board of shifts` {
    private func story() throws -> Story {
        var story = Story()
        try story.register(Example.shelter())
        try story.listDirectory()
        try story.enlist("s-1")
        try story.enlist("s-2", .volunteer, Example.student)
        try story.ask(Example.post(people: 2))
        try story.ask(Example.post("post-2", people: 1, from: "2016-04-19T08:00", to: "2016-04-19T16:00"))
        return story
    }

    @Test func `says who works where, and how many are missing at the worst moment`() throws {
        var story = try story()
        try story.assign(Example.request(), Example.request("shift-2", "s-2", to: "2016-04-17T12:00"))
        let post = try #require(story.wall.posts[.of("post-1")])
        #expect(Manning(post, on: story.wall).missing == 1, "nobody replaces the one who leaves at noon")
        #expect(story.wall.shifts.standing(at: post.id).map(\.id.text) == ["shift-2", "shift-1"])
        #expect(story.wall.shifts.standing(of: .of("s-1")).map(\.id.text) == ["shift-1"])
        let week = story.wall.manning(of: .of("shelter-1"), from: .of("2016-04-18T00:00"), to: .of("2016-04-25T00:00"))
        #expect(week.map(\.post.id.text) == ["post-2"])
    }

    @Test func `says in which hours of a post how many are missing`() throws {
        var story = try story()
        try story.assign(
            Example.request(to: "2016-04-17T12:00"),
            Example.request("shift-2", "s-2", from: "2016-04-17T10:00", to: "2016-04-17T14:00"))
        let manning = Manning(try #require(story.wall.posts[.of("post-1")]), on: story.wall)
        let told = manning.gaps().map { "\($0.from.short)–\($0.to.short) \($0.missing)" }
        #expect(told == ["4/17 08:00–4/17 10:00 1", "4/17 12:00–4/17 14:00 1", "4/17 14:00–4/17 16:00 2"])
        #expect(manning.missing == 2)
        #expect(manning.gaps(from: .of("2016-04-17T13:00")).map(\.missing) == [1, 2])
        #expect(
            manning.gaps(from: .of("2016-04-17T16:00")).isEmpty && manning.missing(from: .of("2016-04-17T16:00")) == 0)
        #expect(manning.gaps(without: [.of("shift-2")]).map(\.missing) == [1, 2])
        #expect(manning.stretches().map(\.people) == [1, 2, 1, 0])
    }

    @Test func `joins hours in which one person takes over from another`() throws {
        var story = try story()
        try story.assign(
            Example.request(to: "2016-04-17T12:00"), Example.request("shift-2", "s-2", from: "2016-04-17T12:00"))
        let gaps = Manning(try #require(story.wall.posts[.of("post-1")]), on: story.wall).gaps()
        #expect(gaps.map(\.missing) == [1])
        #expect(gaps.first?.from == .of("2016-04-17T08:00") && gaps.first?.to == .of("2016-04-17T16:00"))
    }

    @Test func `says which posts of the days that come lack somebody, and how many by qualification`() throws {
        var story = try story()
        try story.assign(Example.request(), Example.request("shift-2", "s-2", to: "2016-04-17T12:00"))
        let (start, end) = (Moment.of("2016-04-17T00:00"), Moment.of("2016-04-20T00:00"))
        func staffing(_ start: Moment, _ end: Moment) -> Staffing { Staffing(on: story.wall, from: start, to: end) }
        let open = staffing(start, end).open
        #expect(open.map(\.post.id.text) == ["post-1", "post-2"])
        #expect(open.map(\.missing) == [1, 1])
        let sums = staffing(start, end).shortages
        #expect(sums.reduce(0) { $0 + $1.wanted } == 3 && sums.reduce(0) { $0 + $1.missing } == 2)
        #expect(sums.reduce(0) { $0 + $1.found } == 1 && sums.reduce(0) { $0 + $1.posts } == 2)
        // What is over lacks nobody any more, and what is later is not asked about.
        #expect(staffing(.of("2016-04-17T16:00"), end).open.map(\.post.id.text) == ["post-2"])
        #expect(staffing(start, .of("2016-04-19T08:00")).open.map(\.post.id.text) == ["post-1"])
        #expect(staffing(end, end + .days(3)).shortages.isEmpty)
        try story.change("shelter-1", to: .closed)
        #expect(staffing(start, end).open.isEmpty)
    }

    @Test func `says who is missing at one site on one day, a night under the day on which it begins`() throws {
        var story = try story()
        try story.register(Example.shelter("shelter-2"))
        try story.ask(Example.post("night", people: 3, from: "2016-04-17T22:00", to: "2016-04-18T06:00"))
        try story.ask(Example.post("other", people: 5, at: "shelter-2"))
        func missing(_ day: String, now: String) -> [String: Int] {
            let open = Staffing.open(
                at: SiteDay(site: .of("shelter-1"), day: .of(day)), on: story.wall, now: .of(now))
            return Dictionary(open.map { ($0.post.id.text, $0.missing) }) { $1 }
        }
        #expect(missing("2016-04-17", now: "2016-04-16T09:00") == ["post-1": 2, "night": 3])
        #expect(missing("2016-04-18", now: "2016-04-16T09:00") == [:])
        #expect(missing("2016-04-17", now: "2016-04-17T17:00") == ["night": 3], "what is over lacks nobody")
        #expect(missing("2016-04-18", now: "2016-04-18T03:00") == ["night": 3], "it still runs")
        #expect(missing("2016-04-17", now: "2016-04-18T03:00") == [:], "that day is over")
    }

    @Test func `keeps what was cancelled and swapped, for calendars that must take it out`() throws {
        var story = try story()
        try story.assign(
            Example.request(),
            Example.request("shift-2", "s-2", at: "post-2", from: "2016-04-19T08:00", to: "2016-04-19T16:00"))
        try story.swap("shift-1", "shift-2")
        #expect(story.wall.shifts.standing(of: .of("s-1")).map(\.id.text) == ["shift-2"])
        #expect(story.wall.shifts.rows(of: .of("s-1")).map(\.shift.id.text) == ["shift-1", "shift-2"])
        try story.cancelShift("shift-2")
        #expect(story.wall.shifts.standing(of: .of("s-1")).isEmpty)
        #expect(story.wall.shifts[.of("shift-2")]?.shift.revision == 2)
        #expect(story.wall.shifts.rows(at: .of("shelter-1")).count == 2)
    }

    @Test func `keeps what became of a list`() throws {
        var story = try story()
        try story.assignWhatHolds("list-1", Example.request(), Example.request("shift-2"))
        let batch = try #require(story.wall.shifts.batch(.of("list-1")))
        #expect(batch.assigned == [.of("shift-1")] && batch.refused.map(\.code) == ["shift/overlaps"])
    }

    @Test func `opens calendars by the hash of a secret until they are closed`() {
        var story = Story()
        let calendar = ShiftCalendar(id: .of("cal-1"), of: .person(.of("s-1")), secretHash: "0af3")
        story.happened(.shift(.calendarOpened(calendar)))
        #expect(story.wall.shifts.calendar(secretHash: "0af3") == calendar)
        #expect(story.wall.shifts.calendars(of: .person(.of("s-1"))) == [calendar])
        story.happened(.shift(.calendarClosed(.of("cal-1"))))
        #expect(story.wall.shifts.calendar(secretHash: "0af3") == nil)
    }
}

@Suite struct `What somebody leaves behind` {
    private func story() throws -> Story {
        var story = Story()
        try story.register(Example.shelter())
        try story.listDirectory()
        try story.enlist("s-1")
        try story.enlist("s-2", .volunteer, Example.student)
        try story.ask(Example.post(people: 1))
        try story.assign(Example.request())
        return story
    }

    @Test func `is a vacancy that names who had it and why, until the person is long back`() throws {
        var story = try story()
        try story.checkIn("s-1")
        try story.leave("s-1")
        let post = try #require(story.wall.posts[.of("post-1")])
        #expect(Manning(post, on: story.wall).missing == 1)
        let vacancy = try #require(story.wall.vacancies(at: post.id).first)
        #expect(vacancy.shift.person == .of("s-1") && vacancy.departure.reason == "活動期間の終了")
        #expect(story.wall.attendance[.of("s-1")].stays.count == 1, "attendance stays")
        try story.comeBack("s-1")
        #expect(story.wall.vacancies(at: post.id).count == 1)
        #expect(story.wall.shifts.standing(of: .of("s-1")).isEmpty, "what was cancelled stays cancelled")
    }

    @Test func `is no vacancy when it was cancelled for another reason`() throws {
        var story = try story()
        try story.cancelShift("shift-1")
        try story.leave("s-1")
        #expect(story.wall.vacancies(at: .of("post-1")).isEmpty)
    }

    @Test func `is what ends before`() throws {
        var story = try story()
        try story.leave("s-1", from: .of("2016-04-17T16:00"))
        #expect(story.wall.shifts.standing(of: .of("s-1")).count == 1)
    }

    @Test func `hides the person from lists, unless one looks for those who have left`() throws {
        var story = try story()
        try story.leave("s-1")
        let people = story.wall.people
        #expect(people.people(PeopleFilter(), at: story.now).map(\.id.text) == ["s-2"])
        #expect(people.people(PeopleFilter(standing: .left), at: story.now).map(\.id.text) == ["s-1"])
        #expect(people.people(PeopleFilter(standing: .all), at: story.now).count == 2)
    }
}

@Suite struct `The board of swaps` {
    @Test func `shows each person what waits and what was answered, and which proposals are void`() throws {
        var story = Story()
        try story.register(Example.shelter())
        try story.listDirectory()
        try story.enlist("s-1")
        try story.enlist("s-2", .volunteer, Example.student)
        try story.ask(Example.post(people: 2))
        try story.ask(Example.post("post-2", people: 1, from: "2016-04-19T08:00", to: "2016-04-19T16:00"))
        try story.assign(
            Example.request(),
            Example.request("shift-2", "s-2", at: "post-2", from: "2016-04-19T08:00", to: "2016-04-19T16:00"))
        try story.propose("swap-1", "shift-1", "shift-2")
        #expect(story.wall.swaps.rows(of: .of("s-2")).map(\.swap.id.text) == ["swap-1"])
        #expect(throws: SwapRefusal.alreadyProposed(by: "本部 佐藤")) {
            try story.propose("swap-2", "shift-2", "shift-1")
        }
        try story.cancelShift("shift-2")
        let row = try #require(story.wall.swaps[.of("swap-1")])
        #expect(row.answeredAt == nil && story.wall.isVoid(row.swap))
        try story.answer("swap-1", .withdrawn)
        #expect(story.wall.swaps[.of("swap-1")]?.answeredAt != nil)
    }
}
