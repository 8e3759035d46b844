import Boards
import Formats
import Vocabulary

/// How many seconded people are here on each day, and the days on which a row has a gap.
struct PeopleByDay {
    let desk: Desk
    let rosters: [WaveRoster]
    let scale: DayScale

    private static let height = 130
    private static let floor = 112

    func draw(_ html: inout HTML) {
        let counts = (0..<scale.days).map { people(on: scale.from.after(days: $0)) }
        let most = max(1, counts.max() ?? 1)
        html.svg(
            width: DayScale.width, height: Self.height, .class("people-by-day"), .role("img"),
            .aria("label", text(counts)), Attribute("preserveAspectRatio", "none")
        ) { html in
            for (offset, count) in counts.enumerated() {
                let day = scale.from.after(days: offset)
                let ((x, width), bar) = (scale.span(day, day), count * 100 / most)
                html.group { html in
                    html.drawingTitle(
                        desk.say("\(desk.when(day)) \(count)人", "\(desk.when(day)): \(count)"))
                    html.rectangle(
                        x: x, y: Self.floor - bar, width: max(1, width - 1), height: bar, .class("part received"))
                    if isGap(day) {
                        html.rectangle(x: x, y: Self.floor + 4, width: max(1, width - 1), height: 14, .class("gap"))
                    }
                }
            }
            html.path("M0 \(Self.floor) H\(DayScale.width)", .class("tick"))
            if scale.holds(desk.now.japaneseDate) {
                html.path("M\(scale.mark(desk.now.japaneseDate)) 0 V\(Self.height)", .class("today"))
            }
        }
    }

    private func people(on day: LocalDate) -> Int { rosters.reduce(0) { $0 + $1.people(on: day).value } }

    private func isGap(_ day: LocalDate) -> Bool {
        rosters.contains { $0.gaps.contains { $0.from <= day && day <= $0.to } }
    }

    private func text(_ counts: [Int]) -> String {
        let most = counts.max() ?? 0
        let day = scale.from.after(days: counts.firstIndex(of: most) ?? 0)
        let today = people(on: desk.now.japaneseDate)
        let gaps = (0..<scale.days).count { isGap(scale.from.after(days: $0)) }
        return desk.say(
            "日ごとの応援職員数。最も多い日は\(desk.when(day))の\(most)人、今日は\(today)人。どこかに空白がある日は\(gaps)日。",
            "Seconded people by day. Most: \(most) on \(desk.when(day)); today: \(today). Days with a gap: \(gaps)."
        )
    }
}
