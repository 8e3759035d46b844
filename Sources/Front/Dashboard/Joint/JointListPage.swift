import Boards
package import Formats
import Relief
import Vocabulary

/// Every joint plan, the newest first, and the button that makes one.
package struct JointListPage: Sendable {
    let desk: Desk

    package init(_ desk: Desk) { self.desk = desk }

    package func document() -> HTML {
        desk.document(Wording("全体計画", "Joint plans"), path: "/hq/joint", isLive: true) { html in
            html.h1(desk.say("全体計画（物資・要員・資金）", "Joint plans: goods, people, money"))
            desk.asOf(&html)
            if desk.visitor.token.allows(.plan) { propose(&html) }
            list(&html)
        }
    }

    private func propose(_ html: inout HTML) {
        desk.section(desk.say("まとめて計画する", "Plan all three"), id: "plan", class: "panel act", &html) { html in
            if let latest = desk.wall.jointPlans.latest, !desk.openParts(of: latest).isEmpty {
                html.a(
                    desk.say("最新の全体計画を確認して決める", "Review the latest and decide"),
                    .href(JointPlanPage.path(latest.id)), .class("button primary big"))
            }
            desk.form("/hq/joint", "plan", &html) { html in
                html.button(
                    desk.say("物資・要員・資金をまとめて計画する", "Plan goods, people and money together"), .type("submit"),
                    .class("primary big"))
            }
            html.p(
                desk.say(
                    "同じ時点の状況から3つを同時に計画し、何が足を引っ張るかを示します。開設中の施設の必要人員は、先に基準から計算し直します。承認するまで何も約束されません。",
                    "All three are planned on one state of things, and what holds each back is shown. What open sites need is reckoned by rule first. Nothing is promised until you approve."
                ), .class("note"))
        }
    }

    private func list(_ html: inout HTML) {
        desk.section(desk.say("これまでの全体計画", "All joint plans"), id: "plans", &html) { html in
            guard !desk.wall.jointPlans.order.isEmpty else {
                html.p(desk.say("全体計画はまだありません。", "There is no joint plan yet."), .class("empty"))
                return
            }
            html.ol(.class("cards")) { html in
                for joint in desk.wall.jointPlans.all { html.li(.class("card")) { card(joint, &$0) } }
            }
        }
    }

    private func card(_ joint: JointPlan, _ html: inout HTML) {
        let proposedAt = joint.proposal.proposedAt
        html.p { html in
            html.a(
                desk.say(
                    "\(proposedAt.onPage(.japanese))の全体計画",
                    "Joint plan of \(proposedAt.onPage(.english))"),
                .href(JointPlanPage.path(joint.id)), .class("card-title"))
        }
        html.ul(.class("plain")) { html in
            for part in JointPart.allCases {
                html.li { html in
                    html.text("\(desk.say(part.name)) ")
                    html.mark(desk.mark(of: part, in: joint), desk.language)
                }
            }
        }
    }
}
