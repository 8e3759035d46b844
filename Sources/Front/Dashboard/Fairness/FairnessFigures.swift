import Boards
import Formats
import Relief
import Vocabulary

/// A plan's fairness in a few numbers, and the same tier by tier.
struct FairnessFigures {
    let desk: Desk
    let report: FairnessReport
    /// Left out while nothing is held back.
    let held: HeldBack?

    func draw(_ html: inout HTML) {
        desk.section(desk.say("あらまし", "In short"), id: "summary", &html) { html in
            html.ul(.class("figures")) { html in
                counts(&html)
                waiting(&html)
                figure(
                    desk.say("ジニ係数（充足率の偏り）", "Gini of coverage"), Self.decimal(report.gini),
                    desk.say("0＝全員同じ、1に近い＝偏る", "0: all alike; near 1: uneven"), &html)
                if let held { reserve(held, &html) }
            }
            table(&html)
        }
    }

    private func counts(_ html: inout HTML) {
        let needs = report.full + report.partly + report.nothing
        let of = desk.say("要請\(needs.grouped)件のうち", "of \(needs.english("need"))")
        figure(desk.say("全量を満たす", "Served in full"), report.full.grouped, of, &html)
        figure(desk.say("一部を満たす", "Served in part"), report.partly.grouped, of, &html)
        figure(desk.say("何も届かない", "Get nothing"), report.nothing.grouped, of, isWarning: report.nothing > 0, &html)
    }

    private func waiting(_ html: inout HTML) {
        let waiting = report.waiting
        figure(
            desk.say("満たされない要請の待ち時間", "Unmet need-hours"),
            waiting.needHours.grouped,
            desk.say("時間・\(waiting.needs.grouped)件の合計", "hours over \(waiting.needs.english("need"))"), &html)
        figure(
            desk.say("希望時刻を過ぎた不足", "Short and overdue"), waiting.overdue.grouped,
            desk.say(
                "24時間以内に期限 \(waiting.dueWithinDay.grouped)件", "\(waiting.dueWithinDay.grouped) more due within 24 h"),
            isWarning: waiting.overdue > 0, &html)
    }

    private func reserve(_ held: HeldBack, _ html: inout HTML) {
        figure(
            desk.say("連絡のない避難所のための確保分", "Held for silent shelters"), "\(held.share.percent)%",
            desk.say(
                "いまの在庫\(held.share.whole.grouped)のうち\(held.share.part.grouped)・\(held.shelters.grouped)か所のため",
                "\(held.share.part.grouped) of \(held.share.whole.grouped) in stock now, for \(held.shelters.grouped)"),
            &html)
    }

    private func figure(
        _ name: String, _ value: String, _ note: String, isWarning: Bool = false, _ html: inout HTML
    ) {
        html.li(.class(isWarning ? "figure warning" : "figure")) { html in
            html.span(name, .class("figure-name"))
            html.strong(value, .class("figure-value"))
            html.small(note)
        }
    }

    private func table(_ html: inout HTML) {
        desk.table(
            desk.say("優先度ごとの充足", "Coverage by tier"),
            columns: [
                .text(desk.say("優先度", "Tier")), .number(desk.say("要請", "Needs")),
                .number(desk.say("全量", "Full")), .number(desk.say("一部", "Part")), .number(desk.say("なし", "None")),
                .number(desk.say("充足率（個数）", "Filled (pieces)")), .number(desk.say("いちばん低い要請", "Lowest need")),
                .number(desk.say("ジニ係数", "Gini")),
            ], &html
        ) { html in
            for tier in report.tiers { html.tr { row(tier, &$0) } }
        }
        html.p(
            desk.say(
                "充足率は、要請されたすべての個数に対する割合です。人数から見て多すぎる要請の、計画に入れなかった分も含みます。",
                "Filled is counted against all pieces asked for, also those that the headcount does not explain and that "
                    + "the plan leaves out."),
            .class("note"))
    }

    private func row(_ tier: TierTotals, _ html: inout HTML) {
        html.th(.scope("row")) { $0.span(desk.say(tier.tier.name), .class(tier.tier.style)) }
        for count in [tier.needs, tier.full, tier.partly, tier.nothing] { html.td(count.grouped, .class("number")) }
        html.td("\(tier.share.percent)%", .class("number"))
        html.td("\(tier.worst.percent)%", .class("number"))
        html.td(Self.decimal(tier.gini), .class("number"))
    }

    /// Thousandths as people write them: 0.284.
    static func decimal(_ gini: Gini) -> String {
        let digits = String(gini.perMille)
        return "0." + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    }
}
