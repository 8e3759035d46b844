import Boards
import Formats
import Relief
import Vocabulary

/// How long somebody was on duty, where, and when they have rested enough.
struct PersonDuty {
    private static let mostStays = 20

    let desk: Desk
    let person: Person

    private var attendance: Attendance { desk.wall.attendance[person.id] }

    func draw(_ html: inout HTML) {
        let rules = RestRules(desk.wall.rules.book)
        let hours = desk.wall.hours(of: attendance, now: desk.now)
        desk.section(desk.say("勤務", "On duty"), id: "duty", &html) { html in
            for warning in rules.warnings(for: attendance, person.kind, at: desk.now) {
                html.p(desk.warning(warning), .class("alarm"))
            }
            html.dl(.class("pairs")) { html in
                html.dt(desk.say("直近24時間", "Last 24 h"))
                html.dd(desk.length(hours.inDay))
                html.dt(desk.say("直近7日間", "Last 7 days"))
                html.dd(desk.length(hours.inWeek))
                if let rested = rules.restedFrom(attendance), rested > desk.now {
                    html.dt(desk.say("休息", "Rest"))
                    html.dd(
                        desk.say("\(desk.when(rested))まで休ませてください", "until \(desk.when(rested))"))
                }
            }
            stays(&html)
        }
    }

    private func stays(_ html: inout HTML) {
        guard !attendance.stays.isEmpty else {
            html.p(desk.say("出勤の記録はありません。", "Never checked in."), .class("empty"))
            return
        }
        html.ul(.class("lines")) { html in
            for stay in attendance.stays.suffix(Self.mostStays).reversed() {
                html.li { html in
                    html.text("\(desk.names.site(stay.site)) \(desk.when(stay.from)) 〜 ")
                    html.text(stay.to.map { desk.when($0) } ?? desk.say("勤務中", "still on duty"))
                }
            }
        }
    }
}
