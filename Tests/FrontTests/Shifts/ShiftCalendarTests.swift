import Boards
import Formats
import Front
import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `The calendar of shifts` {
    private let wall: Wall

    init() throws {
        var wall = Wall()
        func happen(_ event: ReliefEvent) {
            wall.apply(Recorded(position: wall.position + 1, recordedAt: Example.now, by: "本部", event: event))
        }
        for event in Example.registered("shelter-1", SiteDetails(kind: .shelter, name: "城東小学校", address: "千葉城町5")) {
            happen(.site(event))
        }
        happen(.person(.registered(.init(person: .of("s-1"), kind: .staff, details: Example.officer))))
        happen(.person(.registered(.init(person: .of("s-2"), kind: .staff, details: Example.student))))
        let post = Example.post()
        happen(.post(.asked(.init(post: post.id, place: post.place, asking: .init(people: 2, by: "a", reason: nil)))))
        happen(.shift(.assigned(Example.shift())))
        happen(
            .shift(
                .assigned(Example.shift("shift-2", "s-2", from: "2016-04-18T08:00", to: "2016-04-18T16:00"))))
        self.wall = wall
    }

    private func calendar(of person: String, _ wall: Wall) -> ICalendar {
        ShiftCalendarFeed.calendar(
            ShiftCalendar(id: .of("cal-1"), of: .person(.of(person)), secretHash: "a"), on: wall, .japanese)
    }

    private func after(_ event: ShiftEvent) -> Wall {
        var wall = wall
        wall.apply(
            Recorded(position: wall.position + 1, recordedAt: Example.now + .hours(2), by: "本部", event: .shift(event)))
        return wall
    }

    @Test func `of a person says where and what`() throws {
        let feed = calendar(of: "s-1", wall)
        #expect(feed.name == "山田 花子さんの勤務")
        let entry = try #require(feed.entries.first)
        #expect(feed.entries.count == 1 && entry.uid == "shift-1.s-1@rnet" && entry.sequence == 0)
        #expect(entry.summary == "避難所運営" && entry.place == "城東小学校 千葉城町5" && !entry.isCancelled)
    }

    @Test func `of a site says who`() {
        let feed = ShiftCalendarFeed.calendar(
            ShiftCalendar(id: .of("cal-1"), of: .site(.of("shelter-1")), secretHash: "a"), on: wall, .japanese)
        #expect(feed.entries.map(\.summary) == ["山田 花子 避難所運営", "髙橋 健 避難所運営"])
        #expect(feed.entries.map(\.uid) == ["shift-1@rnet", "shift-2@rnet"])
    }

    @Test func `keeps a cancelled shift under its name, as cancelled and a later edition`() throws {
        let cancelled = after(
            .cancelled(.init(shift: .of("shift-1"), cancelling: .init(reason: "体調不良", by: "本部", at: Example.now))))
        let entry = try #require(calendar(of: "s-1", cancelled).entries.first)
        #expect(entry.uid == "shift-1.s-1@rnet" && entry.sequence == 1 && entry.isCancelled)
        #expect(entry.note == "取消：体調不良" && entry.changedAt == Example.now + .hours(2))
    }

    @Test func `takes a swapped shift out of one calendar and puts it into the other`() {
        let swapped = after(
            .swapped(
                .init(first: .of("shift-1"), second: .of("shift-2"), firstPerson: .of("s-2"), secondPerson: .of("s-1")))
        )
        let feed = calendar(of: "s-1", swapped)
        #expect(feed.entries.map(\.uid) == ["shift-1.s-1@rnet", "shift-2.s-1@rnet"])
        #expect(feed.entries.map(\.isCancelled) == [true, false])
        #expect(feed.entries.map(\.sequence) == [1, 1])
        #expect(calendar(of: "s-2", swapped).entries.map(\.isCancelled) == [false, true])
    }
}
