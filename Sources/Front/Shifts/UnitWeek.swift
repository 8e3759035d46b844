import Boards
import Formats
import Relief
import Vocabulary

/// What everybody of a unit does in a week, and who is free.
struct UnitWeek {
    /// More than one can read; the rest is counted.
    private static let shown = 200

    let desk: Desk
    let view: WeekView
    let unit: ID<Relief.Unit>

    private var people: [Person] {
        let branch = desk.wall.people.directory.branch(from: unit)
        return desk.wall.people.all.map(\.person).filter { $0.details.unit.map(branch.contains) ?? false }
    }

    func draw(_ html: inout HTML) {
        let people = people
        let name = desk.wall.people.directory.units[unit]?.name ?? unit.text
        desk.section(
            desk.say("\(view.day.dated(.japanese))からの1週間", "The week from \(view.day.dated(.english))"), id: "week",
            &html
        ) { html in
            guard !people.isEmpty else {
                html.p(desk.say("この部署の人は登録されていません。", "Nobody of this unit is registered."), .class("empty"))
                return
            }
            let busy = people.count { !shifts(of: $0).isEmpty }
            html.p(
                desk.say(
                    "\(people.count)人のうち\(busy)人に勤務があります。",
                    "With shifts: \(busy) of \(people.count.english("person", "people"))."),
                .class("summary-line"))
            desk.weekGrid(desk.say("\(name)の勤務", "Shifts of \(name)"), view, first: desk.say("氏名", "Name"), &html) {
                html in
                for person in people.prefix(Self.shown) { html.tr { row(person, &$0) } }
            }
            if people.count > Self.shown {
                html.p(
                    desk.say("ほか\(people.count - Self.shown)人", "and \(people.count - Self.shown) more"), .class("note")
                )
            }
        }
    }

    private func shifts(of person: Person) -> [Shift] {
        desk.wall.shifts.standing(of: person.id).filter { $0.overlaps(view.from, view.to) }
    }

    private func row(_ person: Person, _ html: inout HTML) {
        let shifts = shifts(of: person)
        let hours = shifts.reduce(0) { $0 + ($1.to - $1.from).wholeMinutes } / 60
        html.th(.scope("row")) { html in
            html.text(person.name)
            html.small(hours == 0 ? desk.say(" 勤務なし", " free") : desk.say(" 計\(hours)時間", " \(hours) h"))
        }
        for day in view.dates {
            html.td { html in
                for shift in shifts where view.column(of: shift.from) == day { cell(shift, &html) }
            }
        }
    }

    private func cell(_ shift: Shift, _ html: inout HTML) {
        let duty = shift.post.flatMap { desk.wall.posts[$0]?.place.duty }.map { " \(desk.say($0))" } ?? ""
        let start = shift.from < view.from ? desk.when(shift.from) : shift.from.clock
        html.span("\(start)–\(shift.to.clock) \(desk.names.site(shift.site))\(duty)", .class("worker"))
    }
}
