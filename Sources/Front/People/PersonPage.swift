import Boards
import Formats
import Relief
import Vocabulary

/// Everything that headquarters knows of one person.
struct PersonPage: Sendable {
    let desk: Desk
    let person: Person
    let state: FormState

    /// `nil` when nobody has this number.
    init?(_ desk: Desk, _ id: ID<Person>, state: FormState = FormState()) {
        guard let row = desk.wall.people[id] else { return nil }
        (self.desk, person, self.state) = (desk, row.person, state)
    }

    private var path: String { "/hq/people/\(person.id)" }
    private var today: LocalDate { desk.now.japaneseDate }

    func document() -> HTML {
        desk.document(Wording(person.name, person.name), path: path) { html in
            html.p { $0.a(desk.say("← 人員", "← People"), .href("/hq/people")) }
            html.h1 { html in
                html.text(desk.nameAndKana(person))
                desk.leavingMark(person, &html)
            }
            if state.isReturned { html.problemSummary(state, desk.language) }
            html.div(.class("two-columns")) { html in
                html.div(.class("stack")) { html in
                    details(&html)
                    PersonShifts(desk: desk, person: person, state: state).draw(&html)
                    PersonDuty(desk: desk, person: person).draw(&html)
                }
                html.div(.class("stack")) { html in
                    if !person.hasLeft(at: desk.now) { contactFor(&html) }
                    certificates(&html)
                    availability(&html)
                    CalendarPanel(desk: desk, holder: .person(person.id)).draw(&html)
                    LeavePanel(desk: desk, person: person, state: state).draw(&html)
                }
            }
        }
    }

    private func details(_ html: inout HTML) {
        desk.section(desk.say(person.kind.name), id: "details", &html) { html in
            html.dl(.class("pairs")) { html in
                pair(desk.say("番号", "Number"), person.id.text, &html)
                pair(desk.say("所属", "Belongs to"), desk.belonging(person), &html)
                pair(desk.say("担当", "Duty"), person.details.duty, &html)
                pair(desk.say("言語", "Languages"), desk.languages(person), &html)
                pair(desk.say("技能（今日有効）", "Skills that count today"), desk.skills(person), &html)
                html.dt(desk.say("連絡先", "Contact"))
                html.dd { html in
                    desk.contact(person.contact(at: desk.now), &html)
                    html.small(
                        person.hasLeft(at: desk.now)
                            ? desk.say("離任した人の連絡先は表示しません", "not shown for those who have left")
                            : desk.say("本部と管理者だけに表示", "shown to headquarters only"))
                }
            }
            guard !person.hasLeft(at: desk.now) else { return }
            PersonForm(desk: desk, state: state, person: person).draw(&html)
            html.div { $0.a(desk.say("カードを印刷する", "Print the card"), .href("\(path)/card"), .class("button")) }
        }
    }

    private func pair(_ name: String, _ value: String?, _ html: inout HTML) {
        html.dt(name)
        html.dd(value.flatMap { $0.isEmpty ? nil : $0 } ?? "–")
    }

    private func contactFor(_ html: inout HTML) {
        desk.section(desk.say("施設の連絡先にする", "Name as contact of a site"), id: "contact", class: "panel act", &html) {
            html in
            let sites = desk.wall.sites
            html.ul(.class("lines")) { html in
                for site in sites {
                    for role in ContactRole.allCases where desk.wall.people.contacts(of: site.id)[role] == person.id {
                        html.li { $0.a("\(desk.wall.title(of: site)) \(desk.say(role.name))", .href(recordPath(site))) }
                    }
                }
            }
            desk.form("\(path)/contact", "contact", &html) { html in
                html.label { html in
                    html.span(desk.say("施設", "Site"))
                    html.select(.id("site"), .name("site"), .required) { html in
                        html.option(desk.say("選んでください", "choose"), .value(""))
                        for option in desk.siteOptions(sites.filter { $0.status != .closed }) {
                            let isChosen = state.value("site") == option.value
                            html.option(option.name, .value(option.value), .selected(if: isChosen))
                        }
                    }
                }
                html.label { html in
                    html.span(desk.say("役割", "Role"))
                    html.select(.id("role"), .name("role"), .required) { html in
                        for role in ContactRole.allCases { html.option(desk.say(role.name), .value(role.rawValue)) }
                    }
                }
                html.button(desk.say("連絡先にする", "Name as contact"), .type("submit"), .class("primary"))
            }
        }
    }

    private func recordPath(_ site: Site) -> String {
        site.kind == .shelter ? "/hq/shelters/\(site.id)" : "/d/\(site.id)"
    }

    private func certificates(_ html: inout HTML) {
        desk.section(desk.say("資格証", "Certificates"), id: "certificates", &html) { html in
            html.ul(.class("lines")) { html in
                for certificate in person.certificates.values.sorted(by: { $0.skill < $1.skill }) {
                    html.li { line(certificate, &$0) }
                }
            }
            html.details(.id("certificate-form"), .open(if: state.value("skill") != nil)) { html in
                html.summary(desk.say("資格証を確認した", "A certificate was seen"))
                desk.form("\(path)/certificates", "certify", &html) { html in certificateFields(&html) }
            }
        }
    }

    private func line(_ certificate: Certificate, _ html: inout HTML) {
        html.text("\(desk.say(desk.names.skill(certificate.skill))) \(certificate.number ?? "") ")
        if !certificate.holds(on: today) { html.mark(.runOut, desk.language) }
        html.small(
            certificate.expires.map { desk.say("有効期限 \($0)", "holds until \($0)") }
                ?? desk.say("期限なし", "does not run out"))
    }

    private func certificateFields(_ html: inout HTML) {
        html.label { html in
            html.span(desk.say("技能", "Skill"))
            html.select(.id("skill"), .name("skill"), .required) { html in
                html.option(desk.say("選んでください", "choose"), .value(""))
                for skill in desk.wall.people.directory.skills.values.sorted(by: { $0.id < $1.id }) {
                    let isChosen = state.value("skill") == skill.id.text
                    html.option(desk.say(skill.name), .value(skill.id.text), .selected(if: isChosen))
                }
            }
        }
        html.field(Self.number, state, desk.language)
        html.field(Self.expires, state, desk.language)
        html.button(desk.say("資格証を記録する", "Record the certificate"), .type("submit"), .class("primary"))
    }

    private func availability(_ html: inout HTML) {
        desk.section(desk.say("参加できる日時", "Can come"), id: "availability", &html) { html in
            let coming = person.availability.filter { $0.to > desk.now }
            if coming.isEmpty {
                html.p(
                    person.availability.isEmpty
                        ? desk.say("まだ聞いていません。", "Nobody has asked yet.")
                        : desk.say("これからの予定は聞いていません。", "Nothing is known from now on."), .class("empty"))
            }
            html.ul(.class("lines")) { html in
                for block in coming {
                    html.li("\(desk.when(block.from)) 〜 \(desk.when(block.to))")
                }
            }
            html.details(.id("time-form"), .open(if: state.value("availableFrom") != nil)) { html in
                html.summary(desk.say("日時を加える", "Add a time"))
                desk.form("\(path)/availability", "available", &html) { html in
                    html.field(Self.from, state, desk.language)
                    html.field(Self.to, state, desk.language)
                    html.button(desk.say("加える", "Add"), .type("submit"), .class("primary"))
                }
            }
        }
    }

    private static let number = Field(
        "number", Wording("資格番号", "Number"), .text(longest: PersonRefusal.longestText))
    private static let expires = Field(
        "expires", Wording("有効期限（この日まで有効）", "Last day on which it holds"), .text(longest: 20),
        hint: Wording("例：2027/3/31。期限がない資格は空欄", "Such as 2027/3/31; empty when it does not run out"))
    private static let from = Field("availableFrom", Wording("いつから", "From"), .moment, isRequired: true)
    private static let to = Field("availableTo", Wording("いつまで", "Until"), .moment, isRequired: true)
}
