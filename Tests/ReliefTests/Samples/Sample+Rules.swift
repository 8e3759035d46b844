import ReliefTesting
import Vocabulary

@testable import Relief

extension Sample {
    static let rules = [
        Sample(
            .rule(
                .stapleSet(
                    Staple(
                        id: .of("milk"), name: Wording("乳児用ミルク", "Infant formula"), unit: Wording("g", "g"),
                        audience: Audience(.infants, share: Example.ratio(2, 100)), amount: Example.ratio(140),
                        period: .day, items: [.of("milk-powder"): 800, .of("milk-liquid"): 27],
                        tiers: CoverTiers(belowHours: 24, low: .life, enough: .health),
                        push: PushRule(item: .of("milk-powder"), days: 3, place: 3), reservePerMille: 100,
                        note: Example.note)))),
        Sample(
            .rule(
                .stapleSet(
                    Staple(
                        id: .of("mats"), name: Wording("マット", "Mats"), unit: Wording("枚", "mats"), audience: Audience(),
                        amount: Example.ratio(1, 2), period: .once, items: [.of("mat"): 1],
                        tiers: CoverTiers(belowHours: 24, low: .health, enough: .living),
                        note: RuleNote(reason: Wording("床が冷たい", "Cold floors"), source: "推定", isVerified: false)))),
            "minimal"),
        Sample(.rule(.criterionSet(Criterion(.claimPercent, 120, note: Example.note)))),
        Sample(.rule(.criterionSet(Criterion(.tierLife, nil, note: Example.note))), "minimal"),
    ]

    static let holdings = [
        Sample(
            .holding(
                .reported(
                    .init(
                        site: .of("shelter-1"), staple: .of("meals"),
                        report: HoldingReport(observedAt: .of("2016-04-16T09:30"), units: 120, isEnough: false))))),
        Sample(
            .holding(
                .reported(
                    .init(
                        site: .of("shelter-1"), staple: .of("meals"),
                        report: HoldingReport(observedAt: .of("2016-04-16T09:30"), units: nil, isEnough: true)))),
            "minimal"),
        Sample(
            .holding(
                .reserveReleased(
                    .init(
                        site: .of("shelter-1"), by: "本部 佐藤", reason: "無事を電話で確認",
                        releasedAt: .of("2016-04-16T11:00"))))),
    ]
}
