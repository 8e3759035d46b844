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
                        " \(vacancy.shift.from.onPage(desk.language))〜\(vacancy.shift.to.onPage(desk.language))")
                    html.small(
                        desk.say(
                            "\(vacancy.departure.from.onPage(.japanese))から離任：\(vacancy.departure.reason)",
                            "left \(vacancy.departure.from.onPage(.english)): \(vacancy.departure.reason)"))
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
