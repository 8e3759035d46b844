import Boards
import Formats
import Relief
import Vocabulary

/// On the first page: how much waits for whoever is looking, and how long.
struct ApprovalPanel {
    let desk: Desk

    func draw(_ html: inout HTML) {
        let board = desk.wall.approvals
        guard !board.rules.all.isEmpty || !board.all.isEmpty else { return }
        let mine = PendingApprovals(board.pending(for: Signatory(desk.visitor.token), at: desk.now))
        desk.section(
            desk.say("決裁", "Approvals"), id: "approvals", class: mine.count > 0 ? "panel act" : "panel", &html
        ) { html in
            html.p { html in
                html.strong(
                    desk.say("あなたの決裁待ち：\(mine.count)件", "\(mine.count) wait for you"))
            }
            if mine.count > 0 { html.p(desk.say(mine.wording(at: desk.now))) }
            html.p { html in
                html.a(
                    desk.say(
                        "決裁の一覧（全体で\(board.waiting.count)件待ち）", "All approvals (\(board.waiting.count) waiting)"),
                    .href("/hq/approvals"), .class(mine.count > 0 ? "button primary" : ""))
            }
        }
    }
}

/// On the page of a plan: whether it may be approved as far as the rules go, and where that is asked for.
struct PlanApprovalNote {
    let desk: Desk
    let plan: Plan

    func draw(_ html: inout HTML) {
        guard plan.state == .proposed else { return }
        switch desk.wall.approvals.standing(.plan, plan.id, nil) {
        case .notNeeded: return
        case .approved(let request): html.p(desk.say(request.signed), .class("note"))
        case .waiting(let request):
            html.p { html in
                html.text(
                    desk.say(
                        "決裁待ちです（\(request.asked.name)が\(desk.since(request.askedAt))に申請）。 ",
                        "Waits for approval, asked by \(request.asked.name), \(desk.since(request.askedAt)). "))
                html.a(desk.say("決裁を見る", "See it"), .href("/hq/approvals#approval-\(request.id)"))
            }
        case .needed(let rule): ask(rule, &html)
        case .approvedForLess(let request, _): ask(request.rule, &html)
        }
    }

    private func ask(_ rule: ApprovalRule, _ html: inout HTML) {
        html.p(
            desk.say(
                "この計画の承認には決裁（\(rule.wording.japanese)）が必要です。",
                "This plan needs the approval of \(rule.wording.english) first."))
        let link = Link(
            "/hq/approvals",
            [
                ("kind", ApprovalKind.plan.rawValue), ("reference", plan.id.text),
                ("title", desk.say("物資計画 \(plan.proposedAt.short)", "Goods plan of \(plan.proposedAt.short)")),
            ])
        html.p { $0.a(desk.say("決裁を上げる", "Ask for approval"), .href("\(link.text)#ask"), .class("button primary")) }
    }
}
