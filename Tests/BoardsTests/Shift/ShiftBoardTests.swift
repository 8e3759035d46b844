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
