import Boards
import Formats
import Relief
import Vocabulary

/// Where headquarters registers somebody at the desk, or corrects what is known of a person.
struct PersonForm {
    let desk: Desk
    let state: FormState
    /// `nil` for somebody new, who gets a number by themselves.
    let person: Person?

    private var details: PersonDetails? { person?.details }
    private var directory: Directory { desk.wall.people.directory }

    func draw(_ html: inout HTML) {
        html.details(.id("person-form"), .open(if: state.value("name") != nil)) { html in
            html.summary(
                person == nil
                    ? desk.say("名簿にない人を登録する", "Register somebody who is on no list")
                    : desk.say("登録内容を直す", "Correct what is known"))
            desk.form(person.map { "/hq/people/\($0.id)" } ?? "/hq/people", "person", &html) { html in
                if person == nil { kind(&html) }
                fields(&html)
                ticks(&html)
                html.button(desk.say("登録する", "Register"), .type("submit"), .class("primary"))
            }
        }
    }

    private func kind(_ html: inout HTML) {
        html.fieldset { html in
            html.legend(desk.say("区分", "Kind"))
            for kind in Person.Kind.allCases {
                desk.radio(
                    "kind", kind.rawValue, desk.say(kind.name),
                    isChosen: (state.value("kind") ?? Person.Kind.volunteer.rawValue) == kind.rawValue, &html)
            }
        }
    }

    private func fields(_ html: inout HTML) {
        html.field(Self.name, state, desk.language, start: details?.name ?? "")
        html.field(Self.kana, state, desk.language, start: details?.kana ?? "")
        html.field(Self.phone, state, desk.language, start: details?.contact.phone ?? "")
        html.field(Self.mail, state, desk.language, start: details?.contact.mail ?? "")
        html.field(Self.duty, state, desk.language, start: details?.duty ?? "")
        choice(
            "unit", desk.say("部署", "Unit"), chosen: details?.unit?.text,
            directory.units.values.sorted { $0.id < $1.id }.map { unit in
                (unit.id.text, directory.path(to: unit.id).map(\.name).joined(separator: " › "))
            }, &html)
        choice(
            "team", desk.say("団体", "Team"), chosen: details?.team?.text,
            directory.teams.values.sorted { $0.id < $1.id }.map { ($0.id.text, $0.name) }, &html)
    }

    private func choice(
        _ name: String, _ label: String, chosen: String?, _ options: [(value: String, name: String)],
        _ html: inout HTML
    ) {
        guard !options.isEmpty else { return }
        let chosen = state.value("name") == nil ? chosen : state.value(name)
        html.label { html in
            html.span(label)
            html.select(.id(name), .name(name)) { html in
                html.option(desk.say("なし", "none"), .value(""))
                for option in options {
                    html.option(option.name, .value(option.value), .selected(if: option.value == chosen))
                }
            }
        }
    }

    private func ticks(_ html: inout HTML) {
        ticks(
            "skills", desk.say("できること", "Can do"), known: details?.skills.map(\.text) ?? [],
            directory.skills.values.sorted { $0.id < $1.id }.map { ($0.id.text, desk.say($0.name)) }, &html)
        ticks(
            "languages", desk.say("話せる言語", "Speaks"), known: details?.languages.map(\.code) ?? [],
            SpokenLanguage.names.map { ($0.code, desk.say($0.name)) }, &html)
    }

    private func ticks(
        _ name: String, _ legend: String, known: [String], _ options: [(value: String, name: String)],
        _ html: inout HTML
    ) {
        html.fieldset(.id(name)) { html in
            html.legend(legend)
            html.div(.class("ticks")) { html in
                for (index, option) in options.enumerated() {
                    let isTicked =
                        state.value("name") == nil
                        ? known.contains(option.value) : state.value("\(name).\(index)") == option.value
                    desk.box("\(name).\(index)", option.value, option.name, isTicked: isTicked, &html)
                }
            }
        }
    }

    private static let name = Field("name", Wording("氏名", "Name"), .text(longest: 100), isRequired: true)
    private static let kana = Field("kana", Wording("かな", "Reading"), .text(longest: 100))
    private static let phone = Field(
        "phone", Wording("電話", "Telephone"), .text(longest: 20),
        hint: Wording("例：090-1234-5678", "Such as 090-1234-5678"))
    private static let mail = Field("mail", Wording("メール", "Mail"), .text(longest: 254))
    private static let duty = Field(
        "duty", Wording("担当・職名", "Duty"), .text(longest: PersonRefusal.longestText), id: "duty-text")
}
