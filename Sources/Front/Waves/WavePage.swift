import Boards
package import Formats
package import Relief
package import Vocabulary

/// Who was sent from elsewhere, who is here when, and where nobody relieves whom.
package struct WavePage: Sendable {
    let desk: Desk
    /// What was typed into a form that came back.
    let returned: FormState?
    /// The wave that the new one is to follow; what can be told from it is filled in.
    let after: ID<Wave>?

    package init(_ desk: Desk, returned: FormState? = nil, after: ID<Wave>? = nil) {
        (self.desk, self.returned, self.after) = (desk, returned, after)
    }

    private var mayChange: Bool { desk.visitor.token.allows(.keepPeople) }

    package func document() -> HTML {
        desk.document(Wording("応援職員", "Seconded staff"), path: "/hq/waves", isLive: returned == nil) { html in
            html.h1(desk.say("応援職員の派遣（対口支援）", "Seconded staff"))
            if let returned { html.problemSummary(returned, desk.language) }
            desk.asOf(&html)
            if mayChange {
                html.p(.class("jump shown")) { html in
                    html.a(desk.say("派遣を登録する", "Announce a wave"), .href("#announce"), .class("button primary"))
                    html.text(" ")
                    html.a(desk.say("本部の引継ぎ書", "Hand-over sheet of headquarters"), .href("/hq/hand-over"))
                }
            }
            overview(&html)
            rosters(&html)
            if mayChange { WaveForm(desk: desk, state: returned ?? FormState(), after: following).draw(&html) }
        }
    }

    private var following: Wave? { after.flatMap { desk.wall.waves[$0]?.wave } }

    private func overview(_ html: inout HTML) {
        let (rosters, today) = (desk.wall.waves.rosters, desk.now.japaneseDate)
        guard let scale = Self.scale(rosters) else { return }
        let here = desk.wall.waves.here(on: today)
        desk.section(desk.say("だれがいつ来ているか", "Who is here when"), id: "days", &html) { html in
            let people = here.map(\.details.headcount).reduce(.zero, +).value
            html.p(
                desk.say(
                    "今日は\(people.grouped)人（\(here.count)陣）が来ています。",
                    "Here today: \(people.english("person", "people")) of \(here.count.english("wave"))."),
                .class("summary-line"))
            PeopleByDay(desk: desk, rosters: rosters, scale: scale).draw(&html)
            scale.axis(today: today, &html)
            warnings(rosters, &html)
        }
    }

    static func scale(_ rosters: [WaveRoster]) -> DayScale? {
        guard let from = rosters.map(\.from).min(), let to = rosters.map(\.to).max() else { return nil }
        return DayScale(from: from, to: to)
    }

    /// Gaps that are over are history; those to come can still be closed.
    private func warnings(_ rosters: [WaveRoster], _ html: inout HTML) {
        let today = desk.now.japaneseDate
        let gaps = rosters.flatMap { roster in roster.gaps.filter { $0.to >= today }.map { (roster.row, $0) } }
        guard !gaps.isEmpty else { return }
        html.div(.class("notice warning"), .role("status")) { html in
            html.p(desk.say("だれもいない日があります。派遣元に相談してください。", "There are days without anybody. Talk to the sender:"))
            html.ul { html in
                for (row, gap) in gaps {
                    html.li("\(row.sender) → \(desk.names.place(of: row))：\(desk.told(gap))")
                }
            }
        }
    }

    private func rosters(_ html: inout HTML) {
        let rosters = desk.wall.waves.rosters
        desk.section(desk.say("派遣の一覧（\(rosters.count)件）", "Rows of waves (\(rosters.count))"), id: "rows", &html) {
            html in
            guard let scale = Self.scale(rosters) else {
                html.p(desk.say("応援職員の派遣はまだ登録されていません。", "No wave is announced yet."), .class("empty"))
                return
            }
            scale.axis(today: desk.now.japaneseDate, &html)
            html.ul(.class("rosters")) { html in
                for (index, roster) in rosters.enumerated() {
                    html.li { WaveRosterCard(desk: desk, roster: roster, scale: scale, number: index + 1).draw(&$0) }
                }
            }
        }
    }
}
