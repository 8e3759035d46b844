import Boards
import Formats
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
        happen(
            .shift(.calendarOpened(ShiftCalendar(id: .of("cal-1"), of: .site(.of("shelter-1")), secretHash: "0af3"))))
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
            ("calendar", CalendarPage(desk, .person(.of("s-1")), address: "https://example.jp/c.ics").document()),
            ("hand-over", HandOverPage(desk, handOver(nil), path: "/hq/hand-over").document()),
            (
                "hand-over-site",
                wall.site(.of("shelter-1")).map {
                    HandOverPage(desk, handOver($0), path: "/hq/hand-over/shelter-1").document()
                }
            ),
        ]
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
