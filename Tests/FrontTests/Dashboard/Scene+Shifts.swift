import Boards
import Formats
import Importers
import ReliefTesting
import Vocabulary

@testable import Front
@testable import Relief

extension Scene {
    /// Waves with a gap, a post that is short, somebody at it, and an open calendar.
    mutating func work() {
        let row = WaveRow(
            sender: "<b>徳島県</b>", receiver: "熊本市", unit: "<b>東区</b>", site: .of("shelter-1"), role: "<b>運営</b>")
        for wave in Example.waves(
            ("wave-1", Example.wave(from: "2016-04-14", to: "2016-04-18", overlap: 2, row: row)),
            ("wave-2", Example.wave(from: "2016-04-18", to: "2016-04-20", overlap: 0, leader: nil, row: row)),
            ("wave-3", Example.wave(from: "2016-04-23", to: "2016-04-27", row: row)))
        {
            happen(.wave(.announced(.init(wave: wave.id, number: wave.number, details: wave.details))))
        }
        for rule in [Example.shelterRule, Example.careRule] { happen(.post(.ruleSet(rule))) }
        let post = Example.post(people: 3)
        happen(
            .post(
                .asked(.init(post: post.id, place: post.place, asking: .init(people: 3, by: "<b>本部</b>", reason: "急ぎ")))
            ))
        happen(.shift(.assigned(Example.shift())))
        happen(.shift(.assigned(Example.shift("shift-2", post: nil, from: "2016-04-19T08:00", to: "2016-04-19T16:00"))))
        leaveAndSwap()
        happen(
            .shift(.calendarOpened(ShiftCalendar(id: .of("cal-1"), of: .site(.of("shelter-1")), secretHash: "0af3"))))
    }

    /// Somebody who left a vacancy, and a swap that waits for an answer.
    private mutating func leaveAndSwap() {
        for (id, name) in [("s-8", "<b>西</b>"), ("s-9", "<b>東</b>")] {
            happen(.person(.registered(.init(person: .of(id), kind: .volunteer, details: Example.plain(name)))))
        }
        let other = Example.shift("shift-8", "s-8", post: nil, from: "2016-04-18T08:00", to: "2016-04-18T12:00")
        happen(.shift(.assigned(other)))
        happen(
            .swap(
                .proposed(
                    Swap(
                        id: .of("swap-1"), given: .init(Example.shift()), wanted: .init(other), note: "<b>通院</b>",
                        by: "<b>本部</b>"))))
        happen(.shift(.assigned(Example.shift("shift-9", "s-9"))))
        happen(
            .person(
                .left(.init(person: .of("s-9"), from: now, reason: "<b>終了</b>", by: "<b>本部</b>", at: Example.now))))
        happen(
            .shift(
                .cancelled(
                    .init(shift: .of("shift-9"), cancelling: .init(reason: "離任", by: "本部", at: Example.now)))))
    }

    /// The pages of waves, shifts and handing over.
    func working(_ desk: Desk) -> [(String, HTML?)] {
        [
            ("waves", WavePage(desk).document()), ("wave", WaveRecordPage(desk, .of("wave-1"))?.document()),
            ("wave-after", WavePage(desk, after: .of("wave-1")).document()),
            ("week", WeekPage(desk, week()).document()),
            ("week-site", WeekPage(desk, week(site: "shelter-1")).document()),
            ("week-unit", WeekPage(desk, week(unit: "u-2")).document()),
            ("post", PostPage(desk, .of("post-1"))?.document()),
            ("person-left", PersonPage(desk, .of("s-9"))?.document()),
            ("person-asked", PersonPage(desk, .of("s-8"))?.document()),
            ("swap", SwapPage(desk, .of("shift-1"))?.document()),
            ("lists", ListsPage(desk: desk).document()), ("list", ListPage(desk: desk, kind: .units).document()),
            (
                "site-people", wall.site(.of("shelter-1")).map { SitePostPage(desk, $0).document() }
            ),
            ("calendar", CalendarPage(desk, .person(.of("s-1")), address: "https://example.jp/c.ics").document()),
            ("own-shifts", ownShifts(desk)),
            ("hand-over", HandOverPage(desk, handOver(nil), path: "/hq/hand-over").document()),
            (
                "hand-over-site",
                wall.site(.of("shelter-1")).map {
                    HandOverPage(desk, handOver($0), path: "/hq/hand-over/shelter-1").document()
                }
            ),
        ]
    }

    private func ownShifts(_ desk: Desk) -> HTML? {
        guard wall.people[.of("s-1")] != nil else { return nil }
        let shell = Shell(
            title: Wording("勤務", "Shifts"), visitor: nil, language: desk.language, asOf: wall.asOf,
            position: wall.position, path: "/calendar/c")
        return OwnShiftsPage(
            shell: shell, wall: wall, holder: .person(.of("s-1")),
            feed: CalendarAddress(feed: "https://example.jp/c.ics"),
            now: now
        ).document
    }

    private func week(site: String? = nil, unit: String? = nil) -> WeekView {
        let fields = [("day", "2016-04-11"), ("site", site ?? ""), ("unit", unit ?? "")]
        return WeekView(FormFields(fields.map { FormField($0.0, $0.1) }), today: .of("2016-04-16"))
    }

    private func handOver(_ site: Site?) -> HandOver {
        HandOver(
            wall, site: site, wave: nil, since: .of("2016-04-14"), log: (wall.situation.recent.reversed(), true),
            now: now)
    }
}
