import Boards
package import Formats
package import Relief
package import Vocabulary

/// Which pot would pay for which request by a joint plan, and why requests stay unfunded.
package struct JointFundsPage: Sendable {
    let desk: Desk
    let joint: JointPlan

    package init?(_ desk: Desk, _ id: ID<JointPlan>) {
        guard let joint = desk.wall.jointPlans[id] else { return nil }
        (self.desk, self.joint) = (desk, joint)
    }

    private var funding: Funding { joint.proposal.funding }
    private var isOpen: Bool { desk.openParts(of: joint).contains(.funds) && desk.visitor.token.allows(.approve) }

    package func document() -> HTML {
        desk.document(Wording("全体計画：資金", "Joint plan: money"), path: "\(JointPlanPage.path(joint.id))/funds") { html in
            JointHead(desk: desk, joint: joint, part: .funds).draw(&html)
            lines(&html)
            JointReasons(
                desk: desk, heading: Wording("満額にならない要望", "Requests that stay short"),
                gaps: funding.gaps.map { gap in
                    JointReasons.Gap(
                        reason: gap.reason, weight: Int(gap.missing.value), link: "/hq/funds/requests/\(gap.request)",
                        text: desk.say(
                            "\(desk.names.request(gap.request))　\(gap.missing)不足",
                            "\(desk.names.request(gap.request)): \(gap.missing.wording.english) missing"))
                }
            ).draw(&html)
            JointDropped(desk: desk, state: joint.funds, lines: dropped).draw(&html)
        }
    }

    private var dropped: [String: String] {
        let texts = funding.lines.map {
            ($0.grant.text, "\(desk.names.pot($0.pot)) → \(desk.names.request($0.request)) \($0.amount)")
        }
        return Dictionary(texts) { first, _ in first }
    }

    private func lines(_ html: inout HTML) {
        guard !funding.lines.isEmpty else {
            html.p(desk.say("配分できる資金か、配分を待つ要望がありません。", "No money is free, or no request waits."), .class("empty"))
            return
        }
        let requests = Dictionary(grouping: funding.lines, by: \.request).sorted { $0.key < $1.key }
        desk.section(
            desk.say("要望ごとの配分（\(requests.count.grouped)件）", "Grants by request (\(requests.count.grouped))"),
            id: "lines",
            &html
        ) { html in
            guard isOpen else {
                for (request, lines) in requests { row(request, lines, &html) }
                return
            }
            desk.form("\(JointPlanPage.path(joint.id))/approve", "approve-funds", &html) { html in
                html.hiddenField("part", JointPart.funds.rawValue)
                html.p(
                    desk.say("見送る要望にチェックを付けると、その要望を除いて承認します。", "Tick requests to leave out."), .class("note"))
                for (request, lines) in requests {
                    JointLeaveOut(desk: desk, value: request.text).draw(&html) { row(request, lines, &$0) }
                }
                JointLeaveOut.button(desk, &html)
            }
        }
    }

    private func row(_ id: ID<FundRequest>, _ lines: [Funding.Line], _ html: inout HTML) {
        let asked = desk.wall.funds[id]?.details.amount ?? .zero
        let granted = desk.wall.funds[id]?.granted ?? .zero
        let planned = joint.funds == .proposed ? Yen.sum(lines.map(\.amount)) ?? .zero : .zero
        let words = desk.say(
            "要望 \(asked)、配分済み \(granted)、この計画で \(planned)",
            "asked \(asked.wording.english), granted \(granted.wording.english), by this plan \(planned.wording.english)"
        )
        html.p(.class("bar-head")) { html in
            html.a(desk.names.request(id), .href("/hq/funds/requests/\(id)"))
            html.span(about(id))
        }
        ShareBar(
            whole: Int(asked.value), shares: [("received", Int(granted.value)), ("promised", Int(planned.value))]
        ).draw(words, &html)
        html.p(words, .class("bar-text"))
        html.ul(.class("lines")) { html in
            for line in lines { html.li("\(desk.names.pot(line.pot)) \(line.amount)") }
        }
    }

    /// Requests of one title are told apart by who asks and where.
    private func about(_ id: ID<FundRequest>) -> String {
        guard let details = desk.wall.funds[id]?.details else { return "" }
        return
            "\(desk.names.municipality(details.municipality)) \(desk.names.purpose(details.purpose)) \(details.applicant)"
    }
}
