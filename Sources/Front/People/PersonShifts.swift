import Boards
import Formats
import Relief
import Vocabulary

/// What a person is going to do, with the way to swap it, and the proposals that wait for an answer.
struct PersonShifts {
    private static let mostShifts = 30
    private static let mostAnswered = 5

    let desk: Desk
    let person: Person
    let state: FormState

    private var mayChange: Bool { desk.visitor.token.allows(.keepPeople) }

    func draw(_ html: inout HTML) {
        let coming = desk.wall.shifts.standing(of: person.id).filter { $0.to > desk.now }
        desk.section(desk.say("これからの勤務（\(coming.count)件）", "Shifts to come (\(coming.count))"), id: "shifts", &html) {
            html in
            if coming.isEmpty {
                html.p(desk.say("これからの勤務はありません。", "No shifts to come."), .class("empty"))
            }
            for overrun in desk.wall.comingOverruns(of: person.id, from: desk.now) {
                html.p(desk.say(overrun.told), .class("alarm"))
            }
            html.ul(.class("lines")) { html in
                for shift in coming.prefix(Self.mostShifts) { html.li { line(shift, &$0) } }
            }
            if coming.count > Self.mostShifts {
                html.p(
                    desk.say("ほか\(coming.count - Self.mostShifts)件", "and \(coming.count - Self.mostShifts) more"),
                    .class("note"))
            }
        }
        proposals(&html)
    }

    private func line(_ shift: Shift, _ html: inout HTML) {
        html.text("\(desk.told(shift)) ")
        if mayChange { html.a(desk.say("交代を探す", "Find a swap"), .href("/hq/shifts/\(shift.id)/swap")) }
    }

    private func proposals(_ html: inout HTML) {
        let rows = desk.wall.swaps.rows(of: person.id)
        guard !rows.isEmpty else { return }
        let (open, answered) = (rows.filter(\.swap.isOpen), rows.filter { !$0.swap.isOpen })
        desk.section(
            desk.say("交代の申し出（回答待ち\(open.count)件）", "Swaps (\(open.count) waiting)"), id: "swaps", &html
        ) { html in
            html.ul(.class("cards single")) { html in
                for row in open {
                    html.li(.class("card")) {
                        SwapAnswerForm(desk: desk, row: row, person: person, state: state).draw(&$0)
                    }
                }
            }
            html.ul(.class("lines")) { html in
                for row in answered.prefix(Self.mostAnswered) { html.li { self.answered(row, &$0) } }
            }
        }
    }

    private func answered(_ row: SwapBoard.Row, _ html: inout HTML) {
        guard let answer = row.swap.answer else { return }
        html.text(desk.told(row.swap))
        html.small(
            [desk.say(answer.answer.name), answer.by, answer.reason].compactMap(\.self)
                .joined(separator: desk.say("・", ", ")))
    }
}

extension Desk {
    /// 「4月17日 8:00〜16:00 城東小学校 炊き出し」.
    func told(_ shift: Shift) -> String {
        let duty = shift.post.flatMap { wall.posts[$0]?.place.duty }.map { " \(say($0))" } ?? ""
        let end = shift.to.japaneseDate == shift.from.japaneseDate ? shift.to.clock : when(shift.to)
        return "\(when(shift.from))〜\(end) \(names.site(shift.site))\(duty)"
    }

    /// Who gives what for what.
    func told(_ swap: Swap) -> String { "\(told(swap.given)) ⇄ \(told(swap.wanted))" }

    private func told(_ side: Swap.Side) -> String {
        let shift = wall.shifts[side.shift]?.shift
        return "\(names.person(side.person))（\(shift.map { told($0) } ?? side.shift.text)）"
    }
}
