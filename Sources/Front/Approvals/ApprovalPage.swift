import Boards
package import Formats
import Relief
import Vocabulary

/// What waits for approval, by whom, how long and how much; and who decides in whose place.
package struct ApprovalPage: Sendable {
    /// What was typed into a form that came back, or what a link filled in.
    enum Returned: Sendable {
        case asking(FormState)
        case delegating(FormState)
    }

    let desk: Desk
    let returned: Returned?

    init(_ desk: Desk, returned: Returned? = nil) { (self.desk, self.returned) = (desk, returned) }

    private var me: Signatory { Signatory(desk.visitor.token) }
    private var mayAsk: Bool { desk.visitor.token.allows(.plan) }
    private var mayApprove: Bool { desk.visitor.token.allows(.approve) }

    private var state: FormState? {
        switch returned {
        case .asking(let state), .delegating(let state): state
        case nil: nil
        }
    }

    package func document() -> HTML {
        let board = desk.wall.approvals
        let mine = board.pending(for: me, at: desk.now)
        let names = Set(mine.map(\.id))
        return desk.document(Wording("決裁", "Approvals"), path: "/hq/approvals", isLive: state == nil) { html in
            html.h1(desk.say("決裁", "Approvals"))
            if let state { html.problemSummary(state, desk.language) }
            desk.asOf(&html)
            html.div(.class("two-columns")) { html in
                html.div(.class("stack")) { html in
                    if mayApprove { pending(mine, &html) }
                    others(board.waiting.filter { !names.contains($0.id) }, &html)
                    decided(board.all.filter { $0.state != .waiting }, &html)
                }
                html.div(.class("stack")) { html in
                    if mayAsk { AskForm(desk: desk, state: asking).draw(&html) }
                    DeputyPanel(desk: desk, state: delegating, mayName: mayApprove).draw(&html)
                    ApprovalRuleTable(desk: desk).draw(&html)
                }
            }
        }
    }

    private var asking: FormState { if case .asking(let state) = returned { state } else { FormState() } }
    private var delegating: FormState { if case .delegating(let state) = returned { state } else { FormState() } }

    private func pending(_ requests: [ApprovalRequest], _ html: inout HTML) {
        desk.section(
            desk.say("あなたの決裁待ち（\(requests.count)件）", "Waiting for you (\(requests.count))"), id: "mine",
            class: "panel act", &html
        ) { html in
            guard !requests.isEmpty else {
                html.p(desk.say("あなたの決裁を待っているものはありません。", "Nothing waits for you."), .class("empty"))
                return
            }
            html.p(desk.say(PendingApprovals(requests).wording(at: desk.now)), .class("summary-line"))
            if requests.count > 1 { ApprovalChooser(desk: desk, requests: requests).draw(&html) }
            cards(requests, canDecide: true, &html)
        }
    }

    private func others(_ requests: [ApprovalRequest], _ html: inout HTML) {
        desk.section(
            desk.say("ほかの人の決裁待ち（\(requests.count)件）", "Waiting for others (\(requests.count))"), id: "others",
            &html
        ) { html in
            guard !requests.isEmpty else {
                html.p(desk.say("ありません。", "None."), .class("empty"))
                return
            }
            cards(requests, canDecide: false, &html)
        }
    }

    private func cards(_ requests: [ApprovalRequest], canDecide: Bool, _ html: inout HTML) {
        html.ul(.class("cards single")) { html in
            for request in requests {
                html.li(.class("card"), .id("approval-\(request.id)")) { html in
                    ApprovalCard(desk: desk, request: request, me: me, canDecide: canDecide).draw(&html)
                }
            }
        }
    }

    /// The latest are enough here; the chronology has all.
    private func decided(_ requests: [ApprovalRequest], _ html: inout HTML) {
        guard !requests.isEmpty else { return }
        desk.section(desk.say("最近の結果", "Decided lately"), id: "decided", &html) { html in
            html.ul(.class("lines")) { html in
                for request in requests.prefix(20) {
                    html.li { html in
                        html.mark(request.state.mark, desk.language)
                        html.text(" \(desk.say(request.matter.kind.name)) ")
                        html.strong(request.matter.title)
                        html.text(" \(desk.say(request.matter.amount?.wording ?? .unknownAmount))")
                        html.br()
                        html.small(desk.say(request.outcome))
                    }
                }
            }
        }
    }
}
