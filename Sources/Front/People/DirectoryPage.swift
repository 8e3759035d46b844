import Boards
import Formats
import Relief
import Vocabulary

/// Everybody in the directory: the tree of units, a search, and whom to call.
struct DirectoryPage: Sendable {
    /// So many persons are shown at once.
    static let mostRows = 200

    let desk: Desk
    let filter: PeopleFilter

    let state: FormState

    init(_ desk: Desk, _ filter: PeopleFilter, state: FormState = FormState()) {
        (self.desk, self.filter, self.state) = (desk, filter, state)
    }

    private var board: PeopleBoard { desk.wall.people }

    func document() -> HTML {
        desk.document(Wording("人員", "People"), path: "/hq/people") { html in
            html.h1(desk.say("人員", "People"))
            if state.isReturned { html.problemSummary(state, desk.language) }
            desk.asOf(&html)
            html.p(.class("summary-line")) { html in
                html.a(desk.say("誰がどこで勤務中か", "Who is on duty where"), .href("/hq/people/duty"), .class("button"))
            }
            search(&html)
            html.div(.class("two-columns")) { html in
                html.div(.class("stack")) { html in found(&html) }
                html.div(.class("stack")) { html in
                    register(&html)
                    tree(&html)
                    CertificateWatch(desk: desk).draw(&html)
                }
            }
        }
    }

    private func search(_ html: inout HTML) {
        let directory = board.directory
        desk.filter("/hq/people", &html) { html in
            html.label { html in
                html.span(desk.say("氏名・かな・担当・番号", "Name, reading, duty or number"))
                html.input(.type("search"), .name("q"), .value(filter.text ?? ""), .autocomplete("off"))
            }
            desk.choice(
                "kind", desk.say("区分", "Kind"), Person.Kind.allCases.map { ($0.rawValue, desk.say($0.name)) },
                chosen: filter.kind?.rawValue, &html)
            desk.choice(
                "skill", desk.say("技能", "Skill"),
                directory.skills.values.sorted { $0.id < $1.id }.map { ($0.id.text, desk.say($0.name)) },
                chosen: filter.skill?.text, &html)
            desk.choice("language", desk.say("言語", "Language"), languages, chosen: filter.language?.code, &html)
            desk.choice(
                "team", desk.say("団体", "Team"),
                directory.teams.values.sorted { $0.id < $1.id }.map { ($0.id.text, $0.name) },
                chosen: filter.team?.text, &html)
            html.label { html in
                html.span(desk.say("離任", "Left"))
                html.select(.name("standing")) { html in
                    for standing in PeopleFilter.Standing.allCases {
                        html.option(
                            desk.say(standing.name), .value(standing.rawValue),
                            .selected(if: standing == filter.standing))
                    }
                }
            }
            if let unit = filter.unit { html.input(.type("hidden"), .name("unit"), .value(unit.text)) }
        }
    }

    private var languages: [(value: String, name: String)] {
        let spoken = Set(board.all.flatMap(\.person.details.languages))
        return spoken.sorted().map { ($0.code, desk.say($0.name)) }
    }

    private func found(_ html: inout HTML) {
        let people = board.people(filter, at: desk.now)
        let unit = filter.unit.map { id in board.directory.path(to: id).map(\.name).joined(separator: " › ") }
        let title = unit.map { "\($0) " } ?? ""
        desk.section(
            desk.say("\(title)\(people.count.grouped)人", "\(title)\(people.count.english("person", "people"))"),
            id: "found", &html
        ) { html in
            guard !people.isEmpty else { return none(&html) }
            if let team = filter.team { teamLine(team, &html) }
            html.ul(.class("people")) { html in
                for person in people.prefix(Self.mostRows) { html.li { line(person, &$0) } }
            }
            let rest = people.count - Self.mostRows
            if rest > 0 {
                html.p(
                    desk.say(
                        "ほか\(rest.grouped)人。氏名や部署で絞り込んでください。",
                        "\(rest.grouped) more. Narrow the search down."), .class("note"))
            }
        }
    }

    private func none(_ html: inout HTML) {
        html.p(
            board.count == 0
                ? desk.say(
                    "まだ誰も登録されていません。職員名簿・ボランティア名簿を取り込んでください。",
                    "Nobody is registered yet. Import a list of staff or of volunteers.")
                : desk.say("当てはまる人はいません。ひらがな・カタカナのどちらでも探せます。", "Nobody fits."),
            .class("empty"))
    }

    private func teamLine(_ id: ID<Team>, _ html: inout HTML) {
        guard let team = board.directory.teams[id] else { return }
        html.p { html in
            if let leader = team.leader.flatMap({ board[$0]?.person }) {
                html.text(desk.say("リーダー：\(leader.name) ", "Leader: \(leader.name) "))
                desk.contact(leader.contact(at: desk.now), &html)
                html.br()
            }
            html.a(desk.say("団体全員のカードを印刷する", "Print the cards of the team"), .href("/hq/people/cards?team=\(id)"))
        }
    }

    private func line(_ person: Person, _ html: inout HTML) {
        html.p(.class("card-title")) { html in
            html.a(desk.nameAndKana(person), .href("/hq/people/\(person.id)"))
            if let duty = person.details.duty { html.text(" \(duty)") }
            desk.leavingMark(person, &html)
        }
        html.p(.class("soft-line")) { html in
            html.text(desk.belonging(person))
            let skills = desk.skills(person)
            if !skills.isEmpty { html.text(desk.say("・\(skills)", ", \(skills)")) }
            let languages = desk.languages(person)
            if !languages.isEmpty { html.text(desk.say("・\(languages)", ", \(languages)")) }
        }
        html.p { html in desk.contact(person.contact(at: desk.now), &html) }
        if let stay = desk.wall.attendance[person.id].current {
            html.p { html in
                html.mark(.onDuty, desk.language)
                html.text(" \(desk.names.site(stay.site)) \(desk.since(stay.from))")
            }
        }
    }

    private func register(_ html: inout HTML) {
        guard desk.visitor.token.allows(.keepPeople) else { return }
        desk.section(desk.say("受付", "At the desk"), id: "register", &html) { html in
            PersonForm(desk: desk, state: state, person: nil).draw(&html)
        }
    }

    private func tree(_ html: inout HTML) {
        desk.section(desk.say("部署", "Units"), id: "units", &html) { html in
            let roots = board.directory.children(of: nil)
            guard !roots.isEmpty else {
                html.p(desk.say("部署の表がまだ取り込まれていません。", "No list of units was imported yet."), .class("empty"))
                return
            }
            UnitTree(desk: desk, chosen: filter.unit).draw(roots, &html)
        }
    }
}

extension PeopleFilter.Standing {
    var name: Wording {
        switch self {
        case .here: Wording("活動中の人", "those who take part")
        case .left: Wording("離任した人", "those who have left")
        case .all: Wording("すべて", "all")
        }
    }
}

extension StateMark {
    static let onDuty = StateMark(name: Wording("勤務中", "on duty"), shape: "●", tone: "good")
    static let runOut = StateMark(name: Wording("期限切れ", "run out"), shape: "✕", tone: "bad")
    static let restBroken = StateMark(name: Wording("休息の基準超過", "rest rule broken"), shape: "✕", tone: "bad")
    static let restSoon = StateMark(name: Wording("まもなく基準超過", "rest rule breaks soon"), shape: "◐", tone: "some")
}
