import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `The rule for an order by telephone` {
    private func rules(_ list: ApprovalRule...) -> ApprovalRules {
        list.reduce(ApprovalRules()) { ApprovalRuleDecider.evolve($0, .ruleSet($1)) }
    }

    private let first = Example.approvalRule("oral-1", .oralOrder, from: 0, persons: 1)
    private let large = Example.approvalRule("order-2", .order, from: 1_000_000, persons: 2)

    @Test func `is that for orders where nothing lets it go out first`() {
        #expect(rules(large).ruleForCall(Yen(1_000_000)) == large)
        #expect(rules(large).ruleForCall(Yen(999_999)) == nil)
    }

    @Test func `lets it go out first up to the amount from which orders wait`() {
        let rules = rules(first, Example.approvalRule("order-1", .order, from: 0, persons: 1), large)
        #expect(rules.ruleForCall(Yen(999_999)) == first)
        #expect(rules.ruleForCall(Yen(1_000_000)) == large)
    }

    @Test func `is the strictest where nobody knows the price`() {
        #expect(rules(first, large).ruleForCall(nil) == large)
        #expect(rules(first).ruleForCall(nil) == first)
    }
}
