import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `A push estimate` {
    @Test func `shows the sum that led to it`() throws {
        let estimate = try #require(PushEstimate(Example.meals, .counted(320, nil), known: 0))
        let formula = estimate.formula(Example.meals, Example.riceBall)

        #expect(estimate.pieces == .of(2880))
        #expect(formula.japanese == "避難者 320人 × 3食 × 3日 = 2,880食 → おにぎり 2,880個（推計）")
        #expect(formula.english.hasPrefix("320 people × 3 meals × 3 days = 2,880 meals"))
    }

    @Test func `takes off what is known to be there`() throws {
        let estimate = try #require(PushEstimate(Example.meals, .counted(320, nil), known: 500))

        #expect(estimate.pieces == .of(2380))
        #expect(estimate.formula(Example.meals, Example.riceBall).japanese.contains("− 手持ち・輸送中 500 = 2,380食"))
        #expect(PushEstimate(Example.meals, .counted(320, nil), known: 2880) == nil)
    }

    @Test func `says when a share stands in for people whom nobody counted`() throws {
        let napkins = Staple(
            id: .of("napkins"), name: Wording("生理用品", "Napkins"), unit: Wording("枚", "pads"),
            audience: Audience(share: Ratio(1741, 10_000)), amount: Example.ratio(3, 2), period: .day,
            items: [.of("napkin"): 1], tiers: CoverTiers(belowHours: 24, low: .health, enough: .living),
            push: PushRule(item: .of("napkin"), days: 3, place: 8), note: Example.note)
        let heads = napkins.audience.heads(in: Example.headcount(320))
        let estimate = try #require(PushEstimate(napkins, heads, known: 0))
        let item = Item(id: .of("napkin"), name: Wording("ナプキン", "Napkins"), unit: "枚", tier: .health)

        #expect(estimate.units == 251, "320 × 0.1741 × 1.5 × 3 = 250.7, rounded up")
        #expect(estimate.formula(napkins, item).japanese == "避難者 320人 × 17.41% × 1.5枚 × 3日 ≒ 251枚（推計）")
    }

    @Test func `is reckoned in the pieces of what is sent`() throws {
        let milk = Example.staple(
            "milk", Wording("ミルク", "Formula"), unit: Wording("g", "g"), 140, [Example.water: 800],
            audience: Audience(.infants))
        let estimate = try #require(PushEstimate(milk, .counted(12, .infants), known: 0))

        #expect(estimate.units == 5040)
        #expect(estimate.pieces == .of(7))
    }

    @Test func `is none where nobody knows how many people there are, or nobody is there`() {
        #expect(PushEstimate(Example.meals, .unknown, known: 0) == nil)
        #expect(PushEstimate(Example.meals, .counted(0, nil), known: 0) == nil)
    }
}
