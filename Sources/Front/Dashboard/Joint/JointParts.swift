import Boards
import Formats
import Relief
import Vocabulary

/// The three parts of a joint plan, each with its state, its share of what is asked for by tier, and where to read on.
struct JointParts {
    let desk: Desk
    let joint: JointPlan

    /// So much asked, there before the plan, and added by it, in pieces, heads or yen.
    private struct Sum {
        var asked = 0
        var before = 0
        var planned = 0
    }

    func draw(_ html: inout HTML) {
        BarLegend(entries: [
            ("part received", desk.say("計画前に手配済み", "there before")),
            ("part promised", desk.say("この計画で", "by this plan")), ("rest", desk.say("残る不足", "still missing")),
        ]).draw(&html)
        html.div(.class("panels")) { html in
            goods(&html)
            people(&html)
            funds(&html)
        }
    }

    /// Whoever approves should know of trucks that would drive for next to nothing.
    private static let smallLoad = 4

    private func goods(_ html: inout HTML) {
        guard let plan = desk.wall.plans[joint.proposal.goods] else { return }
        let review = PlanReview(plan, on: desk.wall)
        part(.goods, desk.mark(of: .goods, in: joint), "/hq/plans/\(plan.id)", &html) { html in
            let loads = Dictionary(grouping: plan.allocations) { [$0.depot, $0.shelter] }.values
            let small = loads.count { $0.map(\.pieces).reduce(.zero, +) <= Count(clamping: Int64(Self.smallLoad)) }
            html.p(
                desk.say(
                    "\(plan.allocations.count.grouped)行・\(review.pieces.value.grouped)個を\(loads.count.grouped)便\(small > 0 ? "（うち\(Self.smallLoad)個以下が\(small.grouped)便）" : "")で送り、不足は\(plan.needsLeftShort.grouped)件残ります。",
                    "\(plan.allocations.count.english("line")), \(review.pieces.value.english("piece")) in \(loads.count.english("load"))\(small > 0 ? " (\(small.grouped) of at most \(Self.smallLoad) pieces)" : ""); \(plan.needsLeftShort.english("need stays", "needs stay")) short."
                ))
            for tier in Item.Tier.allCases {
                guard let coverage = review.tiers[tier] else { continue }
                bar(
                    tier, Sum(asked: coverage.asked, before: coverage.before, planned: coverage.planned),
                    Wording("個", "pieces"), &html)
            }
        }
    }

    private func people(_ html: inout HTML) {
        let roster = joint.proposal.roster
        let missing = roster.vacancies.reduce(0) { $0 + $1.missing }
        var sums: [Item.Tier: Sum] = [:]
        for outlook in desk.wall.postOutlooks(of: joint) {
            let tier = outlook.post.place.tier
            sums[tier, default: Sum()].asked += outlook.asked
            sums[tier]?.before += min(outlook.filled, outlook.asked)
            sums[tier]?.planned += outlook.planned
        }
        part(.people, desk.mark(of: .people, in: joint), "\(JointPlanPage.path(joint.id))/people", &html) { html in
            html.p(
                desk.say(
                    "\(Set(roster.lines.map(\.person)).count.grouped)人に勤務\(roster.lines.count.grouped)件を割り当て、のべ\(missing.grouped)人が足りません。",
                    "\(roster.lines.count.english("shift")) for \(Set(roster.lines.map(\.person)).count.english("person", "people")); \(missing.english("head stays", "heads stay")) missing."
                ))
            let long = desk.wall.overruns(of: joint).count
            if long > 0 {
                html.p(
                    desk.say(
                        "▲\(long.grouped)人の勤務が時間の基準を超えます。",
                        "▲ \(long.english("person works", "people work")) longer than the rules of hours say."))
            }
            bars(sums, Wording("人", "heads"), &html)
        }
    }

    private func funds(_ html: inout HTML) {
        let funding = joint.proposal.funding
        var sums: [Item.Tier: Sum] = [:]
        for outlook in desk.wall.requestOutlooks(of: joint) {
            let tier = outlook.request.details.tier
            sums[tier, default: Sum()].asked += Int(outlook.request.details.amount.value)
            sums[tier]?.before += Int(outlook.before.value)
            sums[tier]?.planned += Int(outlook.planned.value)
        }
        let granted = Yen.sum(funding.lines.map(\.amount)) ?? .zero
        let missing = Yen.sum(funding.gaps.map(\.missing)) ?? .zero
        part(.funds, desk.mark(of: .funds, in: joint), "\(JointPlanPage.path(joint.id))/funds", &html) { html in
            html.p(
                desk.say(
                    "\(Set(funding.lines.map(\.request)).count.grouped)件の要望に\(granted)を配分し、\(missing)が足りません。",
                    "\(granted.wording.english) for \(Set(funding.lines.map(\.request)).count.english("request")); \(missing.wording.english) missing."
                ))
            bars(sums, Wording("円", "yen"), &html)
        }
    }

    private func part(
        _ part: JointPart, _ mark: StateMark, _ path: String, _ html: inout HTML, content: (inout HTML) -> Void
    ) {
        desk.section(desk.say(part.name), id: part.rawValue, class: "panel", &html) { html in
            html.p { $0.mark(mark, desk.language) }
            content(&html)
            guard desk.visitor.token.allows(part.permission) else { return }
            html.p { html in
                html.a(
                    desk.say("\(part.name.japanese)の内訳と理由を見る", "Lines and reasons of \(part.name.english)"), .href(path)
                )
            }
        }
    }

    private func bars(_ sums: [Item.Tier: Sum], _ unit: Wording, _ html: inout HTML) {
        for tier in Item.Tier.allCases {
            guard let sum = sums[tier] else { continue }
            bar(tier, sum, unit, &html)
        }
    }

    private func bar(_ tier: Item.Tier, _ sum: Sum, _ unit: Wording, _ html: inout HTML) {
        let (before, after) = (Share(sum.before, of: sum.asked), Share(sum.before + sum.planned, of: sum.asked))
        let change = sum.asked == 0 ? "–" : "\(before.percent)% → \(after.percent)%"
        html.p(.class("bar-head")) { html in
            html.span(desk.say(tier.name), .class(tier.style))
            html.strong(change, .class("missing"))
        }
        ShareBar(whole: sum.asked, shares: [("received", sum.before), ("promised", sum.planned)])
            .draw("\(desk.say(tier.name)) \(change)", &html)
        html.p(
            desk.say(
                "\(sum.asked.grouped)\(unit.japanese)のうち、手配済み\(sum.before.grouped)、この計画で\(sum.planned.grouped)",
                "of \(sum.asked.grouped) \(unit.english): there before \(sum.before.grouped), by this plan \(sum.planned.grouped)"
            ), .class("bar-text"))
    }
}
