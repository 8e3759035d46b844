import Boards
package import Formats
package import Relief
package import Vocabulary

/// One plan as whoever approves it reads it: what it means, line by line why, and what stays open.
package struct PlanPage: Sendable {
    let desk: Desk
    let plan: Plan
    let view: PlanView

    /// The page of a plan, or `nil` when no plan has this id.
    package init?(_ desk: Desk, _ plan: ID<Plan>, _ view: PlanView = PlanView()) {
        guard let plan = desk.wall.plans[plan] else { return nil }
        self.desk = desk
        self.plan = plan
        self.view = view
    }

    private var path: String { "/hq/plans/\(plan.id)" }

    package func document() -> HTML {
        desk.document(Wording("計画の確認", "Plan review"), path: path) { html in
            html.p { $0.a(desk.say("← 計画の一覧", "← All plans"), .href("/hq/plans")) }
            heading(&html)
            if view == PlanView() {
                PlanLinks(desk: desk, plan: plan).draw(&html)
                summary(&html)
            }
            if view.reason == nil { PlanLines(desk: desk, plan: plan, after: view.after).draw(&html) }
            if view.after == nil { PlanShortfalls(desk: desk, plan: plan, view: view).draw(&html) }
            if view == PlanView() { PlanRemedies(desk: desk, plan: plan).draw(&html) }
        }
    }

    private func heading(_ html: inout HTML) {
        html.h1 { html in
            html.text(desk.say("計画の確認 ", "Plan review "))
            html.mark(plan.mark, desk.language)
        }
        html.p(
            desk.say(
                "\(desk.since(plan.proposedAt))に、記録番号\(plan.basis)までの状況で作成",
                "made \(desk.since(plan.proposedAt)) on what was known at entry \(plan.basis)"), .class("as-of-line"))
        PlanDecision(desk: desk, plan: plan).draw(&html)
        guard plan.state == .proposed, desk.wall.plans.latest?.id != plan.id else { return }
        html.p(
            desk.wall.plans.overtook(plan)
                ? desk.say(
                    "この計画のあとで別の計画が承認されました。承認しても、いま残っている在庫と要請に合う行だけになります。新しい計画を作ることをお勧めします。",
                    """
                    Another plan was approved after this one was made. Approving it keeps only lines that still fit stock and                     needs; better make a new plan.
                    """)
                : desk.say("これより新しい計画があります。", "There is a newer plan than this."), .class("alarm-line"))
    }

    private func summary(_ html: inout HTML) {
        let review = PlanReview(plan, on: desk.wall)
        PlanSummary(desk: desk, review: review).draw(&html)
        if plan.state == .proposed { BrokenPins(desk: desk).draw(&html) }
        PlanWeights(desk: desk, plan: plan).draw(&html)
        PlanChanges(desk: desk, plan: plan).draw(&html)
        if plan.state == .proposed, desk.visitor.token.allows(.approve) { decide(&html) }
        PlanDecision(desk: desk, plan: plan).dropped(&html)
        PlanDecision(desk: desk, plan: plan).declined(&html)
    }

    private func decide(_ html: inout HTML) {
        desk.section(desk.say("決定", "Decision"), id: "decide", class: "panel act", &html) { html in
            ApprovalNote(
                desk: desk, kind: .plan, reference: plan.id,
                title: desk.say("物資計画 \(plan.proposedAt.short)", "Goods plan of \(plan.proposedAt.short)"), amount: nil
            ).draw(&html)
            if plan.allocations.isEmpty {
                html.p(desk.say("割り当てられる行がないため、承認するものはありません。", "The plan has no line; there is nothing to approve."))
            } else {
                approve(&html)
            }
            if plan.allocations.count > 1 {
                html.div { html in
                    html.a(
                        desk.say("一部だけ承認する（拠点・避難所・行を選ぶ）", "Approve a part (choose depots, shelters or lines)"),
                        .href("\(path)/choose"), .class("button"))
                }
            }
            html.details(.id("reject")) { html in
                html.summary(desk.say("計画全体を却下する", "Reject the whole plan"))
                reject(&html)
            }
        }
    }

    private func approve(_ html: inout HTML) {
        desk.form("\(path)/approve", "approve", &html) { html in
            html.button(
                desk.say(
                    "承認して\(plan.allocations.count.grouped)行を割り当てる",
                    "Approve and allocate \(plan.allocations.count.english("line"))"),
                .type("submit"), .class("primary big"))
        }
        html.p(
            desk.say(
                "承認すると拠点に積込の指示が出ます。計画の後に変わった行は自動で除外されます。",
                "Depots are then told to load. Lines that stock or needs no longer allow are left out."), .class("note")
        )
    }

    private func reject(_ html: inout HTML) {
        desk.form("\(path)/reject", "reject", &html) { html in
            html.label { html in
                html.span(desk.say("却下の理由", "Reason"))
                html.textarea("", .name("reason"), .rows(2), .maxLength(500), .required)
            }
            html.button(desk.say("この計画を却下する", "Reject this plan"), .type("submit"))
        }
    }
}
