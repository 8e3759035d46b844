import Boards
import Formats
import Relief
import Vocabulary

/// Shifts that nobody does because whoever had them has left.
struct VacancyList {
    let desk: Desk
    let vacancies: [Vacancy]

    func draw(_ html: inout HTML) {
        guard !vacancies.isEmpty else { return }
        html.h3(desk.say("離任による空き", "Vacant because somebody left"))
        html.ul(.class("lines")) { html in
            for vacancy in vacancies {
                html.li { html in
                    html.a(
                        desk.names.person(vacancy.shift.person), .href("/hq/people/\(vacancy.shift.person)"))
                    html.text(
                        " \(desk.when(vacancy.shift.from))〜\(desk.when(vacancy.shift.to))")
                    html.small(
                        desk.say(
                            "\(desk.when(vacancy.departure.from))から離任：\(vacancy.departure.reason)",
                            "left \(desk.when(vacancy.departure.from)): \(OwnReason.wording(of: vacancy.departure.reason).english)"
                        ))
                }
            }
        }
    }
}

extension Desk {
    /// 「空き：山田 花子さんが離任」.
    func vacant(_ vacancy: Vacancy) -> String {
        let name = names.person(vacancy.shift.person)
        return say("空き：\(name)さんが離任", "vacant: \(name) left")
    }
}
