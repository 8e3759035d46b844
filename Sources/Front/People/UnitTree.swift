import Boards
import Formats
import Relief
import Vocabulary

/// The units below one another, with how many people each has.
struct UnitTree {
    let desk: Desk
    let chosen: ID<Unit>?
    private let staff: [ID<Unit>: Int]
    private let open: Set<ID<Unit>>

    init(desk: Desk, chosen: ID<Unit>?) {
        self.desk = desk
        self.chosen = chosen
        staff = desk.wall.people.all.reduce(into: [:]) { counts, row in
            if let unit = row.person.details.unit { counts[unit, default: 0] += 1 }
        }
        open = Set(chosen.map { desk.wall.people.directory.path(to: $0).map(\.id) } ?? [])
    }

    func draw(_ units: [Unit], _ html: inout HTML) {
        html.ul(.class("tree")) { html in
            for unit in units { html.li { branch(unit, &$0) } }
        }
    }

    private func branch(_ unit: Unit, _ html: inout HTML) {
        let children = desk.wall.people.directory.children(of: unit.id)
        guard !children.isEmpty else { return name(unit, &html) }
        html.details(.id("unit-\(unit.id)"), .open(if: unit.parent == nil || open.contains(unit.id))) { html in
            html.summary(unit.name)
            name(unit, &html)
            draw(children, &html)
        }
    }

    private func name(_ unit: Unit, _ html: inout HTML) {
        let count = staff[unit.id] ?? 0
        html.a(.href("/hq/people?unit=\(unit.id)"), .class(unit.id == chosen ? "chosen" : "")) { html in
            html.text(unit.name)
            html.small(desk.say(" \(count)人", " \(count)"))
        }
        if let phone = unit.phone { html.a("☎ \(phone)", .href("tel:\(phone)"), .class("call")) }
    }
}
