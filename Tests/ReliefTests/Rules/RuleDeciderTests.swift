import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `The rules of what a person needs` {
    @Test func `are kept as they were set last`() throws {
        let rules = Given(RuleDecider.self, .stapleSet(Example.meals), .criterionSet(Example.criteria[2]))

        #expect(rules.state.staples[.of("meals")] == Example.meals)
        #expect(rules.state[.claimDays] == 3)
        #expect(rules.state[.claimPercent] == nil)
        #expect(try rules.when(.setStaple(Example.meals)) == [])
        #expect(try rules.when(.setStaple(Example.drinking)) == [.stapleSet(Example.drinking)])
    }

    @Test func `let no item serve two staples, as it would be counted twice`() {
        let snacks = Example.staple(
            "snacks", Wording("軽食", "Snacks"), unit: Wording("個", "pcs"), 1, [Example.riceBall: 1])

        #expect(throws: RuleRefusal.itemServesAnother(.of("rice-ball"), .of("meals"))) {
            try Given(RuleDecider.self, .stapleSet(Example.meals)).when(.setStaple(snacks))
        }
    }

    @Test func `want items, and a pushed item that is one of them`() {
        let none = with(items: [:], push: nil)
        #expect(throws: RuleRefusal.noItems(.of("meals"))) { try Given(RuleDecider.self).when(.setStaple(none)) }
        let other = with(items: [.of("rice-ball"): 1], push: PushRule(item: .of("bread"), days: 3))
        #expect(throws: RuleRefusal.pushedItemIsNone(.of("bread"), of: .of("meals"))) {
            try Given(RuleDecider.self).when(.setStaple(other))
        }
        let long = with(items: [.of("rice-ball"): 1], push: PushRule(item: .of("rice-ball"), days: 31))
        #expect(throws: RuleRefusal.outOfRange(.of("meals"))) { try Given(RuleDecider.self).when(.setStaple(long)) }
    }

    @Test(arguments: [(Criterion.Key.claimDays, nil), (.claimDays, 0), (.claimPercent, 99), (.tierLife, 1)])
    func `take only numbers that make sense`(_ key: Criterion.Key, _ value: Int?) {
        #expect(throws: RuleRefusal.wrongValue(key)) {
            try Given(RuleDecider.self).when(.setCriterion(Criterion(key, value, note: Example.note)))
        }
    }

    @Test func `write ratios as people write them`() {
        #expect(Ratio("3")?.description == "3")
        #expect(Ratio("1741/10000")?.decimal(times: 100) == "17.41")
        #expect(Ratio("3/2")?.decimal() == "1.5")
        #expect(Ratio("1/3")?.decimal() == "1/3")
        #expect(Ratio("318/10000")?.decimal(times: 100) == "3.18")
        #expect(Ratio("1/50")?.decimal(times: 100) == "2")
        #expect(Ratio("201/100")?.decimal() == "2.01")
        for bad in ["", "0", "-1", "1/0", "1/2/3", "a", "100001"] { #expect(Ratio(bad) == nil, "\(bad)") }
    }

    private func with(items: [ID<Item>: Int], push: PushRule?) -> Staple {
        Staple(
            id: .of("meals"), name: Wording("食料", "Meals"), unit: Wording("食", "meals"), audience: Audience(),
            amount: Example.ratio(3), period: .day, items: items,
            tiers: CoverTiers(belowHours: 24, low: .life, enough: .health), push: push, note: Example.note)
    }
}
