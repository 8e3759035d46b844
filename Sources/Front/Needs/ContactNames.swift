import Boards
import Formats
import Relief
import Vocabulary

/// Who answers for the shelter, by name, and how many are on duty there.
struct ContactNames {
    let page: ShelterPage

    func write(_ html: inout HTML) {
        let language = page.language
        let contacts = page.wall.people.contacts(of: page.site.id)
        html.section(.class("card"), .aria("labelledby", "contacts-heading")) { html in
            html.h2(Wording("責任者と勤務者", "Who is in charge and on duty")[language], .id("contacts-heading"))
            html.dl(.class("pairs")) { html in
                for role in ContactRole.allCases {
                    html.dt(role.name[language])
                    html.dd(name(contacts[role]) ?? Wording("決まっていません", "nobody yet")[language])
                }
                html.dt(Wording("勤務中", "On duty")[language])
                html.dd { html in
                    let count = page.wall.attendance.present(at: page.site.id).count
                    html.a(
                        Wording("\(count)人（出退勤を記録する）", "\(count) (check in and out)")[language],
                        .href("/duty/\(page.site.id)"))
                }
            }
        }
    }

    private func name(_ id: ID<Person>?) -> String? {
        guard let person = id.flatMap({ page.wall.people[$0]?.person }) else { return nil }
        let left = Wording("\(person.name)（離任。本部に確認してください）", "\(person.name) (has left; ask headquarters)")
        return person.hasLeft(at: page.now) ? left[page.language] : person.name
    }
}
