import Boards
import Formats
import Relief
import Vocabulary

/// The one thing headquarters do next: plan, or decide about the plan that lies on the table.
struct PlanPanel {
    let desk: Desk

    func draw(_ html: inout HTML) {
        desk.section(desk.say("割当計画", "Allocation plan"), id: "plan", class: "panel act", &html) { html in
            if let plan = desk.wall.plans.latest { latest(plan, &html) }
            let waits = desk.wall.plans.latest?.state == .proposed
            if let plan = desk.wall.plans.latest, waits {
                let mayDecide = desk.visitor.token.allows(.approve)
                html.a(
                    mayDecide ? desk.say("計画を確認して決める", "Review this plan") : desk.say("計画を見る", "See this plan"),
                    .href("/hq/plans/\(plan.id)"),
                    .class("button primary big"))
            }
            if desk.visitor.token.allows(.plan) { propose(isNext: !waits, &html) }
        }
    }

    private func propose(isNext: Bool, _ html: inout HTML) {
        desk.form("/hq/plans", "plan", &html) { html in
            html.button(
                desk.say("割当を計画する", "Plan the allocation"), .type("submit"), .class(isNext ? "primary big" : "big"))
        }
        html.p(
            desk.say(
                "未手配の要請すべてを、開いている拠点の在庫と照らして計画します。承認するまで何も約束されません。",
                "All open needs are matched with the stock of open depots. Nothing is promised until you approve."),
            .class("note"))
    }

    private func latest(_ plan: Plan, _ html: inout HTML) {
        let lines = PlanFate(plan).lines
        html.p { html in
            html.text(desk.say("最新の計画：", "Latest plan: "))
            html.a(
                desk.say(
                    "\(lines.japanese)・不足\(plan.needsLeftShort.grouped)件",
                    "\(lines.english), \(plan.needsLeftShort.english("need")) left short"),
                .href("/hq/plans/\(plan.id)"))
            html.text(" ")
            html.mark(plan.mark, desk.language)
            html.br()
            html.small(desk.say("作成 \(desk.since(plan.proposedAt))", "made \(desk.since(plan.proposedAt))"))
        }
    }
}
