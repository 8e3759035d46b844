import Boards
package import Formats
package import Relief
package import Vocabulary

/// Whether a plan is fair, and to whom it is not: what headquarters answers to when it is asked who was forgotten.
package struct FairnessPage: Sendable {
    let desk: Desk
    let plan: Plan
    let report: FairnessReport

    /// The report on a plan, or `nil` when no plan has this id.
    package init?(_ desk: Desk, _ plan: ID<Plan>) {
        guard let plan = desk.wall.plans[plan] else { return nil }
        self.desk = desk
        self.plan = plan
        report = FairnessReport(desk.wall.outline(of: plan), at: plan.proposedAt)
    }

    private var path: String { "/hq/plans/\(plan.id)/fairness" }

    package func document() -> HTML {
        desk.document(Wording("公平性の報告", "Fairness report"), path: path) { html in
            html.p { $0.a(desk.say("← 計画の確認", "← Plan review"), .href("/hq/plans/\(plan.id)")) }
            html.h1(desk.say("公平性の報告", "Fairness report"))
            PlanStanding(desk: desk, plan: plan).draw(&html)
            guard !report.sites.isEmpty else {
                html.p(desk.say("この計画の対象になった要請はありません。", "The plan looked at no need."), .class("empty"))
                return
            }
            FairnessFigures(desk: desk, report: report, held: desk.wall.heldBack(at: desk.now)).draw(&html)
            WorstOffSites(desk: desk, sites: Array(report.worstOff)).draw(&html)
            ShareHistogram(desk: desk, distribution: report.distribution).draw(&html)
            SiteFillTable(desk: desk, sites: report.sites).draw(&html)
            FairnessMethod(desk: desk, report: report).draw(&html)
        }
    }
}

/// When and on what a plan was made, so that nobody takes it for the situation of this minute.
struct PlanStanding {
    let desk: Desk
    let plan: Plan

    func draw(_ html: inout HTML) {
        draw(line: &html)
        desk.asOf(&html)
    }

    func draw(line html: inout HTML) {
        html.p(.class("as-of-line")) { html in
            html.text(
                desk.say(
                    "\(desk.since(plan.proposedAt))の計画・記録番号\(plan.basis)までの状況・",
                    "plan of \(desk.since(plan.proposedAt)), on what was known at entry \(plan.basis) · "))
            html.mark(plan.mark, desk.language)
        }
    }
}
