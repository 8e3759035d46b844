import Boards
import Formats
import Relief
import Vocabulary

/// Whom to call for a site; the telephones stand there for headquarters only.
struct ContactPanel {
    let desk: Desk
    let site: Site

    private var seesPhones: Bool { desk.visitor.token.allows(.readPeople) }
    private var mayChange: Bool { desk.visitor.token.allows(.keepPeople) }
    private var roles: [ContactRole] { site.kind == .shelter ? ContactRole.allCases : [.facility] }

    func draw(_ html: inout HTML) {
        let contacts = desk.wall.people.contacts(of: site.id)
        desk.section(desk.say("施設の連絡先", "Contacts of the site"), id: "contacts", &html) { html in
            html.dl(.class("pairs")) { html in
                for role in roles {
                    html.dt(desk.say(role.name))
                    html.dd { html in entry(contacts[role].flatMap { desk.wall.people[$0]?.person }, role, &html) }
                }
            }
            if mayChange {
                html.p {
                    $0.a(desk.say("名簿から連絡先を選ぶ", "Choose a contact in the directory"), .href("/hq/people?kind=staff"))
                }
            }
        }
    }

    private func entry(_ person: Person?, _ role: ContactRole, _ html: inout HTML) {
        guard let person else { return html.text(desk.say("決まっていません", "nobody yet")) }
        guard seesPhones else {
            html.text([person.name, person.details.duty].compactMap(\.self).joined(separator: " "))
            desk.leavingMark(person, &html)
            return
        }
        html.a(person.name, .href("/hq/people/\(person.id)"))
        desk.leavingMark(person, &html)
        if let duty = person.details.duty { html.text(" \(duty)") }
        html.br()
        desk.contact(person.contact(at: desk.now), &html)
        guard mayChange else { return }
        desk.form("/hq/sites/\(site.id)/contacts/\(role.rawValue)/release", "release.\(role.rawValue)", &html) { html in
            html.button(desk.say("外す", "Release"), .type("submit"), .class("quiet"))
        }
    }
}
