import Boards
package import Formats
package import Relief
package import Vocabulary

/// Who would work where by a joint plan, site by site, and why posts stay open.
package struct JointPeoplePage: Sendable {
    let desk: Desk
    let joint: JointPlan

    package init?(_ desk: Desk, _ id: ID<JointPlan>) {
        guard let joint = desk.wall.jointPlans[id] else { return nil }
        (self.desk, self.joint) = (desk, joint)
    }

    private var roster: Roster { joint.proposal.roster }
    private var isOpen: Bool { desk.openParts(of: joint).contains(.people) && desk.visitor.token.allows(.approve) }

    package func document() -> HTML {
        desk.document(Wording("全体計画：要員", "Joint plan: people"), path: "\(JointPlanPage.path(joint.id))/people") {
            html in
            JointHead(desk: desk, joint: joint, part: .people).draw(&html)
            lines(&html)
            JointReasons(
                desk: desk, heading: Wording("埋まらない配置枠", "Posts that stay open"),
                gaps: roster.vacancies.map { vacancy in
                    JointReasons.Gap(
                        reason: vacancy.reason, weight: vacancy.missing, link: "/hq/posts/\(vacancy.post)",
                        text: desk.say(
                            "\(desk.say(desk.names.post(vacancy.post)))　\(vacancy.missing.grouped)人不足",
                            "\(desk.say(desk.names.post(vacancy.post))): \(vacancy.missing.grouped) missing"))
                }
            ).draw(&html)
            JointDropped(desk: desk, state: joint.people, lines: dropped).draw(&html)
        }
    }

    private var dropped: [String: String] {
        Dictionary(roster.lines.map { ($0.shift.text, "\(desk.names.person($0.person)) \(time($0))") }) { first, _ in
            first
        }
    }

    private func lines(_ html: inout HTML) {
        guard !roster.lines.isEmpty else {
            html.p(desk.say("割り当てる勤務がありません。", "There is no shift to assign."), .class("empty"))
            return
        }
        let sites = Dictionary(grouping: roster.lines, by: \.site).sorted { $0.key < $1.key }
        desk.section(
            desk.say("施設ごとの勤務（\(roster.lines.count.grouped)件）", "Shifts by site (\(roster.lines.count.grouped))"),
            id: "lines", &html
        ) { html in
            guard isOpen else {
                for (site, lines) in sites { group(site, lines, &html) }
                return
            }
            desk.form("\(JointPlanPage.path(joint.id))/approve", "approve-people", &html) { html in
                html.hiddenField("part", JointPart.people.rawValue)
                html.p(
                    desk.say("見送る施設にチェックを付けると、その施設を除いて承認します。", "Tick sites to leave out."), .class("note"))
                for (site, lines) in sites {
                    JointLeaveOut(desk: desk, value: site.text).draw(&html) { group(site, lines, &$0) }
                }
                JointLeaveOut.button(desk, &html)
            }
        }
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
