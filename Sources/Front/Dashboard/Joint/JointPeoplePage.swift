import Boards
package import Formats
package import Relief
package import Vocabulary

/// Who would work where by a joint plan, site by site, and why posts stay open.
package struct JointPeoplePage: Sendable {
    private let frame: JointPartFrame
    private var desk: Desk { frame.desk }
    private var roster: Roster { frame.joint.proposal.roster }

    package init?(_ desk: Desk, _ id: ID<JointPlan>) {
        guard let frame = JointPartFrame(desk, id, .people) else { return nil }
        self.frame = frame
    }

    package func document() -> HTML {
        let texts = roster.lines.map { ($0.shift.text, "\(desk.names.person($0.person)) \(time($0))") }
        return frame.document(gaps: gaps, texts: texts) { html in
            LongHoursPanel(desk: desk, joint: frame.joint).draw(&html)
            frame.groups(roster.lines, by: \.site, Self.words, &html) { group($0, $1, &$2) }
        }
    }

    private static let words = (
        heading: Wording("施設ごとの勤務", "Shifts by site"),
        none: Wording("割り当てる勤務がありません。", "There is no shift to assign."),
        leaveOut: Wording("見送る施設にチェックを付けると、その施設を除いて承認します。", "Tick sites to leave out.")
    )

    private var gaps: JointReasons {
        JointReasons(
            desk: desk, heading: Wording("埋まらない配置枠", "Posts that stay open"),
            gaps: roster.vacancies.map { vacancy in
                let gaps = desk.wall.gaps(of: vacancy, in: frame.joint)
                return JointReasons.Gap(
                    reason: vacancy.reason, weight: vacancy.missing,
                    link: gaps.first.map { desk.path(to: $0) } ?? "/hq/posts/\(vacancy.post)",
                    text: "\(desk.say(desk.names.work(vacancy.post)))　\(told(vacancy, gaps))")
            })
    }

    /// The hours that stay open; a post that somebody has filled since lacks nobody now.
    private func told(_ vacancy: Roster.Vacancy, _ gaps: [PostGap]) -> String {
        guard gaps.isEmpty else { return desk.told(gaps) }
        return desk.say(
            "計画では\(vacancy.missing.grouped)人不足、いまは不足なし", "\(vacancy.missing.grouped) missing by the plan, none now")
    }

    private func group(_ site: ID<Site>, _ lines: [Roster.Line], _ html: inout HTML) {
        html.details(.id("at-\(site)"), .class("group")) { html in
            html.summary { html in
                html.strong(desk.names.site(site))
                html.span(desk.say("\(lines.count.grouped)件", "\(lines.count.grouped)"), .class("count"))
            }
            html.ul(.class("lines")) { html in
                for line in lines.sorted(by: Self.comesFirst) {
                    html.li { html in
                        html.strong(desk.names.person(line.person))
                        html.text(" \(time(line)) ")
                        html.small(desk.names.manned(line.post).map { desk.say($0.place.duty) } ?? line.post.text)
                    }
                }
            }
        }
    }

    private static func comesFirst(_ a: Roster.Line, _ b: Roster.Line) -> Bool {
        (a.from, a.post, a.person) < (b.from, b.post, b.person)
    }

    private func time(_ line: Roster.Line) -> String {
        "\(line.from.onPage(desk.language))〜\(line.to.onPage(desk.language))"
    }
}
