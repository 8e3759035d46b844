import Boards
package import Formats
package import Relief
package import Vocabulary

/// Two stored plans side by side.
package struct ComparePage: Sendable {
    let desk: Desk
    let plan: Plan
    let other: Plan?

    /// A plan and the one it is held against; the one made before it when nobody named another.
    ///
    /// `nil` when one of them does not exist.
    package init?(_ desk: Desk, _ plan: ID<Plan>, with other: ID<Plan>?) {
        guard let plan = desk.wall.plans[plan] else { return nil }
        if let other, desk.wall.plans[other] == nil { return nil }
        self.desk = desk
        self.plan = plan
        self.other = (other ?? Self.predecessor(of: plan, on: desk)).flatMap { desk.wall.plans[$0] }
    }

    private static func predecessor(of plan: Plan, on desk: Desk) -> ID<Plan>? {
        let order = desk.wall.plans.order
        return order.firstIndex(of: plan.id).flatMap { $0 > 0 ? order[$0 - 1] : nil }
    }

    private var path: String { "/hq/plans/\(plan.id)/compare" }

    package func document() -> HTML {
        desk.document(Wording("計画の比較", "Plans compared"), path: path) { html in
            html.p { $0.a(desk.say("← 計画の確認", "← Plan review"), .href("/hq/plans/\(plan.id)")) }
            html.h1(desk.say("計画の比較", "Plans compared"))
            desk.asOf(&html)
            choose(&html)
            guard let other else {
                html.p(desk.say("比べる計画がまだありません。", "There is no other plan yet."), .class("empty"))
                return
            }
            for plan in [other, plan] { PlanStanding(desk: desk, plan: plan).draw(line: &html) }
            ComparisonView(
                desk: desk, comparison: PlanComparison(desk.wall.outline(of: other), desk.wall.outline(of: plan)),
                before: name(other), after: name(plan)
            ).draw(&html)
        }
    }

    private func name(_ plan: Plan) -> String {
        desk.say(
            "\(plan.proposedAt.onPage(desk.language))の計画", "plan of \(plan.proposedAt.onPage(desk.language))")
    }

    private func choose(_ html: inout HTML) {
        let others = desk.wall.plans.order.reversed().filter { $0 != plan.id }.compactMap { desk.wall.plans[$0] }
        guard others.count > 1 else { return }
        html.form(.method("get"), .action(path), .class("filter")) { html in
            html.label { html in
                html.span(desk.say("どの計画と比べるか", "Compare with"))
                html.select(.name("with")) { html in
                    for plan in others {
                        html.option(
                            "\(name(plan)) \(desk.say(plan.mark.name))", .value(plan.id.text),
                            .selected(if: plan.id == other?.id))
                    }
                }
            }
            html.button(desk.say("比べる", "Compare"), .type("submit"))
        }
    }
}
