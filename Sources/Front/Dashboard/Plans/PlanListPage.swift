import Boards
package import Formats
import Relief
import Vocabulary

/// Every plan, the newest first, with what was decided about it.
package struct PlanListPage: Sendable {
    let desk: Desk

    package init(_ desk: Desk) { self.desk = desk }

    package func document() -> HTML {
        desk.document(Wording("割当計画", "Allocation plans"), path: "/hq/plans", isLive: true) { html in
            html.h1(desk.say("割当計画", "Allocation plans"))
            desk.asOf(&html)
            PlanPanel(desk: desk).draw(&html)
            if desk.visitor.token.allows(.plan) {
                html.div { html in
                    html.a(desk.say("もし〜なら（試算）", "What if"), .href(WhatIfPage.path), .class("button"))
                }
            }
            inputs(&html)
            desk.section(desk.say("これまでの計画", "All plans"), id: "plans", &html) { html in
                let plans = desk.wall.plans.order.reversed().compactMap { desk.wall.plans[$0] }
                guard !plans.isEmpty else {
                    html.p(desk.say("計画はまだありません。", "There is no plan yet."), .class("empty"))
                    return
                }
                html.ol(.class("cards")) { html in
                    for plan in plans { html.li(.class("card")) { card(plan, &$0) } }
                }
            }
        }
    }

    /// What a plan rests on besides needs and stock.
    private func inputs(_ html: inout HTML) {
        let (orders, roads) = (desk.wall.directives.standing.count, desk.wall.roads.standing.count)
        desk.section(desk.say("計画の前提", "What plans rest on"), id: "inputs", &html) { html in
            html.p {
                $0.a(
                    desk.say("計画への指示（固定・使わない、\(orders)件）", "Pins and bans (\(orders))"), .href("/hq/directives"))
            }
            html.p { $0.a(desk.say("通行止め（\(roads)件）", "Closed roads (\(roads))"), .href("/hq/roads")) }
        }
    }

    private func card(_ plan: Plan, _ html: inout HTML) {
        html.p { html in
            html.a(
                desk.say(
                    "\(plan.proposedAt.onPage(desk.language))の計画", "Plan of \(plan.proposedAt.onPage(desk.language))"),
                .href("/hq/plans/\(plan.id)"), .class("card-title"))
            html.text(" ")
            html.mark(plan.mark, desk.language)
        }
        let lines = PlanFate(plan).lines
        html.p(
            desk.say(
                "割当\(lines.japanese)・不足\(plan.needsLeftShort.grouped)件",
                "\(lines.english), \(plan.needsLeftShort.english("need")) left short"))
        PlanDecision(desk: desk, plan: plan).draw(&html)
    }
}
