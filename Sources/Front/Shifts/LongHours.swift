import Boards
import Formats
import Relief
import Vocabulary

/// A shift with which somebody would be planned for more hours than a rule allows: asked about once before it is assigned.
///
/// A rule of hours refuses nothing. In a disaster the law lets staff stay longer, and somebody must know of it before.
enum LongHours {
    static let code = "shift/long-hours"
    static let tick = SecondLook.Tick(
        condition: Wording("承知のうえで入れるなら", "If it must be"),
        label: Wording("時間の基準を超えても入れる", "Assign beyond the hours of the rule"))

    /// Asks about a shift that would be assigned otherwise; what is refused anyway is told by the refusal.
    static func ask(_ fields: inout Fields, _ request: ShiftRequest, on wall: Wall) throws(Problem) {
        let added = WorkTime(from: request.from, to: request.to)
        let overruns = wall.overruns(of: request.person, adding: [added])
        guard !overruns.isEmpty, holds(request, on: wall) else { return }
        let told = overruns.map(\.wording)
        try SecondLook.ask(
            &fields, "person", code,
            Wording(
                "この人の勤務が基準を超えます：\(told.map(\.japanese).joined(separator: "、"))。",
                "This is more than the rules allow: \(told.map(\.english).joined(separator: "; "))."), tick: tick)
    }

    private static func holds(_ request: ShiftRequest, on wall: Wall) -> Bool {
        do {
            _ = try ShiftDecider.decide(.assign([request], wall.shiftGround(for: [request])), [:])
            return true
        } catch {
            return false
        }
    }
}

extension HourOverrun {
    /// As a sentence.
    var told: Wording {
        Wording("予定の勤務が基準を超えます：\(wording.japanese)", "More is planned than the rule allows: \(wording.english)")
    }

    /// 「4/17 08:00からの24時間に12時間（24時間で8時間まで）」.
    var wording: Wording {
        let rule = rule.limit("\(limit.wholeMinutes / 60)")
        let (hours, minutes) = planned.wholeMinutes.quotientAndRemainder(dividingBy: 60)
        let days = (to - from).wholeMinutes / 1_440
        return Wording(
            "\(from.short)からの\(days == 1 ? "24時間" : "\(days)日間")に\(hours)時間\(minutes == 0 ? "" : "\(minutes)分")（基準は\(rule.japanese)）",
            "\(hours) h\(minutes == 0 ? "" : " \(minutes) min") in the \(days == 1 ? "24 hours" : "\(days) days") from \(from.short) (the rule: \(rule.english))"
        )
    }
}

/// Whom a joint plan has work longer than a rule says, told before anybody approves it.
struct LongHoursPanel {
    private static let shown = 30

    let desk: Desk
    let joint: JointPlan

    func draw(_ html: inout HTML) {
        let found = desk.wall.overruns(of: joint)
        guard !found.isEmpty else { return }
        desk.section(
            desk.say("時間の基準を超える人（\(found.count.grouped)人）", "Beyond the rules of hours (\(found.count.grouped))"),
            id: "long-hours", &html
        ) { html in
            html.p(
                desk.say(
                    "見送るか、承知のうえで承認してください。職員は災害時に法33条で延長できますが、事前に知らせる必要があります。",
                    "Leave them out, or approve knowing it. In a disaster article 33 lets staff work longer, if it is told before."
                ), .class("note"))
            html.ul(.class("lines")) { html in
                for (person, overruns) in found.prefix(Self.shown) {
                    html.li { html in
                        html.a(desk.names.person(person), .href("/hq/people/\(person)"))
                        for overrun in overruns { html.small(desk.say(overrun.wording)) }
                    }
                }
            }
            let rest = found.count - Self.shown
            if rest > 0 { html.p(desk.say("ほか\(rest.grouped)人", "and \(rest.grouped) more"), .class("note")) }
        }
    }
}
