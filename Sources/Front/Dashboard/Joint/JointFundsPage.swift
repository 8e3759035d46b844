import Boards
package import Formats
package import Relief
package import Vocabulary

/// Which pot would pay for which request by a joint plan, and why requests stay unfunded.
package struct JointFundsPage: Sendable {
    private let frame: JointPartFrame
    private let outlooks: [ID<FundRequest>: RequestOutlook]
    private var desk: Desk { frame.desk }
    private var joint: JointPlan { frame.joint }
    private var funding: Funding { joint.proposal.funding }

    package init?(_ desk: Desk, _ id: ID<JointPlan>) {
        guard let frame = JointPartFrame(desk, id, .funds) else { return nil }
        self.frame = frame
        let all = desk.wall.requestOutlooks(of: frame.joint)
        outlooks = Dictionary(all.map { ($0.request.id, $0) }) { first, _ in first }
    }

    package func document() -> HTML {
        let texts = funding.lines.map {
            ($0.grant.text, "\(desk.names.pot($0.pot)) → \(desk.names.request($0.request)) \($0.amount)")
        }
        return frame.document(gaps: gaps, texts: texts) { html in
            frame.groups(funding.lines, by: \.request, Self.words, &html) { row($0, $1, &$2) }
        }
    }

    private static let words = (
        heading: Wording("要望ごとの配分", "Grants by request"),
        none: Wording("配分できる資金か、配分を待つ要望がありません。", "No money is free, or no request waits."),
        leaveOut: Wording("見送る要望にチェックを付けると、その要望を除いて承認します。", "Tick requests to leave out.")
    )

    private var gaps: JointReasons {
        JointReasons(
            desk: desk, heading: Wording("満額にならない要望", "Requests that stay short"),
            gaps: funding.gaps.map { gap in
                JointReasons.Gap(
                    reason: gap.reason, weight: Int(gap.missing.value), link: "/hq/funds/requests/\(gap.request)",
                    text: desk.say(
                        "\(desk.names.request(gap.request))　\(about(gap.request))　\(gap.missing)不足",
                        "\(desk.names.request(gap.request)), \(about(gap.request)): \(gap.missing.wording.english) missing"
                    ))
            })
    }

    private func row(_ id: ID<FundRequest>, _ lines: [Funding.Line], _ html: inout HTML) {
        let outlook = outlooks[id]
        let asked = outlook?.request.details.amount ?? .zero
        let (granted, planned) = (outlook?.before ?? .zero, outlook?.planned ?? .zero)
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
