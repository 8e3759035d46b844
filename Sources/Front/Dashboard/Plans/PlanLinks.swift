import Boards
import Formats
import Relief
import Vocabulary

/// From a plan to what is asked next: is it fair, what has changed, what if.
struct PlanLinks {
    let desk: Desk
    let plan: Plan

    func draw(_ html: inout HTML) {
        html.nav(.class("tabs"), .aria("label", desk.say("この計画について", "About this plan"))) { html in
            html.ul { html in
                html.li { $0.a(desk.say("公平性の報告", "Fairness report"), .href("/hq/plans/\(plan.id)/fairness")) }
                if desk.wall.plans.order.count > 1 {
                    html.li {
                        $0.a(desk.say("ほかの計画と比べる", "Compare with another"), .href("/hq/plans/\(plan.id)/compare"))
                    }
                }
                if desk.visitor.token.allows(.plan) {
                    html.li { $0.a(desk.say("もし〜なら（試算）", "What if"), .href(WhatIfPage.path)) }
                }
            }
        }
    }
}
