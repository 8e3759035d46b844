import ReliefTesting
import Vocabulary

@testable import Relief

extension Sample {
    private static let line = Allocation(
        id: .of("allocation-1"), lot: .of("lot-1"), need: .of("need-1"), depot: .of("depot-1"),
        shelter: .of("shelter-1"), item: .of("water-500ml"), pieces: .of(240),
        reason: Reason(code: "tier/life", wording: Wording("生命に関わる要請です。", "Lives depend on it.")))
    private static let missing = Shortfall(
        need: .of("need-2"), missing: .of(160),
        reason: Reason(code: "stock/none", wording: Wording("在庫がありません。", "There is none in stock.")))

    private static let estimate = PlanEstimate(
        need: .of("plan-3-1"), site: .of("shelter-1"), item: .of("rice-ball"), staple: .of("meals"), pieces: .of(2880),
        formula: Wording("避難者 320人 × 3食 × 3日 = 2,880食（推計）", "320 people × 3 meals × 3 days = 2,880 meals (estimate)"))

    static let plans = [
        Sample(
            .plan(
                .proposed(
                    .init(
                        plan: .of("plan-1"), allocations: [line], shortfalls: [missing], basis: 4711,
                        proposedAt: .of("2016-04-16T12:00"))))),
        Sample(
            .plan(
                .proposed(
                    .init(
                        plan: .of("plan-2"), allocations: [], shortfalls: [], basis: 0,
                        proposedAt: .of("2016-04-16T12:00")))),
            "minimal"),
        Sample(
            .plan(
                .proposed(
                    .init(
                        plan: .of("plan-3"), allocations: [], shortfalls: [], estimates: [estimate], basis: 4711,
                        proposedAt: .of("2016-04-16T12:00")))),
            "estimate"),
        Sample(
            .plan(
                .approved(
                    .init(
                        plan: .of("plan-1"), by: "本部 佐藤", approvedAt: .of("2016-04-16T12:10"),
                        dropped: [.of("allocation-2"), .of("allocation-3")])))),
        Sample(
            .plan(
                .approved(.init(plan: .of("plan-2"), by: "本部 佐藤", approvedAt: .of("2016-04-16T12:10"), dropped: []))),
            "minimal"),
        Sample(
            .plan(
                .approved(
                    .init(
                        plan: .of("plan-1"), by: "本部 佐藤", approvedAt: .of("2016-04-16T12:10"),
                        dropped: [.of("allocation-2")], declined: [.of("allocation-3")])))),
        Sample(
            .plan(
                .rejected(
                    .init(
                        plan: .of("plan-1"), by: "本部 田中", rejectedAt: .of("2016-04-16T12:15"), reason: "国道443号通行止め")))),
        Sample(.plan(.allocated(.init(plan: .of("plan-1"), allocation: line)))),
    ]
}
