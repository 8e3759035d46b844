package import Relief
package import Vocabulary

extension Example {
    package static let note = RuleNote(
        reason: Wording("なければ1日で命に関わる", "Lives are at stake within a day"), source: "東京都の被害想定", isVerified: true)

    /// Three meals a head and day; rice balls alone, three days pushed, a tenth held back.
    package static let meals = staple("meals", Wording("食料", "Meals"), unit: Wording("食", "meals"), 3, [riceBall: 1])

    /// Six bottles of 500 ml a head and day.
    package static let drinking = staple(
        "water", Wording("飲料水", "Drinking water"), unit: Wording("本", "bottles"), 6, [water: 1])

    /// Two a head, once.
    package static let blankets = staple(
        "blankets", Wording("毛布", "Blankets"), unit: Wording("枚", "blankets"), 2, [blanket: 1], period: .once)

    package static func staple(
        _ id: String, _ name: Wording, unit: Wording, _ amount: Int, _ items: [Item: Int],
        audience: Audience = Audience(), period: Staple.Period = .day, reserve: Int = 100
    ) -> Staple {
        let byID = Dictionary(items.map { ($0.key.id, $0.value) }) { first, _ in first }
        let pushed = required(byID.keys.min(), "a staple of no item")
        return Staple(
            id: .of(id), name: name, unit: unit, audience: audience, amount: ratio(amount), period: period,
            items: byID, tiers: CoverTiers(belowHours: 24, low: .life, enough: .health),
            push: PushRule(item: pushed, days: period == .day ? 3 : 1, place: 1), reservePerMille: reserve, note: note)
    }

    package static func ratio(_ numerator: Int, _ denominator: Int = 1) -> Ratio {
        required(Ratio(numerator, denominator), "\(numerator)/\(denominator) is no ratio")
    }

    /// Silent after 12 hours, a report stands for 24, three days at 120 %.
    package static let criteria = [
        Criterion(.silentAfterHours, 12, note: note), Criterion(.reportValidHours, 24, note: note),
        Criterion(.claimDays, 3, note: note), Criterion(.claimPercent, 120, note: note),
    ]

    /// What the chronology holds of `staples` and ``criteria``.
    package static func rules(_ staples: Staple...) -> [RuleEvent] {
        staples.map(RuleEvent.stapleSet) + criteria.map(RuleEvent.criterionSet)
    }

    package static func book(_ staples: Staple...) -> RuleBook {
        RuleDecider.replay(staples.map(RuleEvent.stapleSet) + criteria.map(RuleEvent.criterionSet))
    }
}
