import Boards
import Formats
import Relief
import Vocabulary

/// A plan in five numbers and three bars.
struct PlanSummary {
    let desk: Desk
    let review: PlanReview

    func draw(_ html: inout HTML) {
        desk.section(desk.say("計画のあらまし", "What the plan does"), id: "summary", &html) { html in
            part(&html)
            html.ul(.class("figures")) { html in
                figure(desk.say("全量を満たす要請", "Needs served in full"), review.full, &html)
                figure(desk.say("一部を満たす要請", "served in part"), review.partly, &html)
                figure(desk.say("満たせない要請", "not served"), review.notAtAll, isWarning: review.notAtAll > 0, &html)
                figure(desk.say("割り当てる個数", "pieces allocated"), review.pieces.value, &html)
                figure(desk.say("行", "lines"), review.plan.allocations.count, &html)
            }
            html.h3(desk.say("優先度ごとの充足（計画前 → 計画後）", "Coverage by tier, before → after"))
            BarLegend(entries: [
                ("part received", desk.say("計画前に手配済み", "covered before")),
                ("part promised", desk.say("この計画で", "by this plan")), ("rest", desk.say("残る不足", "still missing")),
            ]).draw(&html)
            html.ul(.class("bars")) { html in
                for tier in Item.Tier.allCases {
                    guard let coverage = review.tiers[tier] else { continue }
                    html.li { bar(tier, coverage, &$0) }
                }
            }
            html.p(
                desk.say("この計画の対象になった要請について、個数で数えた割合です。", "By pieces, over the needs that this plan looked at."),
                .class("note"))
        }
    }

    /// Whoever reads the numbers of a plan of which only a part was approved must know that they are of the whole.
    private func part(_ html: inout HTML) {
        let fate = PlanFate(review.plan)
        guard fate.isPart else { return }
        html.p(
            desk.say(
                "\(fate.lines.japanese)。下の数と図は、承認されなかった行も含む計画全体のものです。",
                "\(fate.lines.english). The numbers below are of the whole plan, with the lines that were not approved."
            ),
            .class("alarm-line"))
    }

    private func figure(_ name: String, _ value: Int, isWarning: Bool = false, _ html: inout HTML) {
        html.li(.class(isWarning ? "figure warning" : "figure")) { html in
            html.span(name, .class("figure-name"))
            html.strong(value.grouped, .class("figure-value"))
        }
    }

    private func bar(_ tier: Item.Tier, _ coverage: TierTotals, _ html: inout HTML) {
        let change = "\(Share(coverage.before, of: coverage.asked).percent)% → \(coverage.share.percent)%"
        html.p(.class("bar-head")) { html in
            html.span(desk.say(tier.name), .class(tier.style))
            html.strong(change, .class("missing"))
        }
        ShareBar(whole: coverage.asked, shares: [("received", coverage.before), ("promised", coverage.planned)])
            .draw("\(desk.say(tier.name)) \(change)", &html)
        html.p(
            desk.say(
                "要請\(coverage.asked.grouped)のうち、手配済み\(coverage.before.grouped)、この計画で\(coverage.planned.grouped)",
                "of \(coverage.asked.grouped) asked: covered before \(coverage.before.grouped), by this plan \(coverage.planned.grouped)"
            ), .class("bar-text"))
    }
}
