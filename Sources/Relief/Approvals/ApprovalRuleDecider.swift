import Vocabulary

/// Which rules of approval make sense together.
package enum ApprovalRuleDecider: Decider {
    package static let initial = ApprovalRules()

    package static func decide(
        _ command: ApprovalRuleCommand, _ rules: ApprovalRules
    ) throws(ApprovalRefusal) -> [ApprovalEvent] {
        switch command {
        case .set(let rule):
            try check(rule, rules)
            return rules.all[rule.id] == rule ? [] : [.ruleSet(rule)]
        case .lift(let id):
            guard rules.all[id] != nil else { throw .noSuchRule(id) }
            return [.ruleLifted(.init(rule: id))]
        }
    }

    private static func check(_ rule: ApprovalRule, _ rules: ApprovalRules) throws(ApprovalRefusal) {
        guard ApprovalRule.personsRange.contains(rule.persons) else { throw .personsOutOfRange(rule.persons) }
        guard rule.role.everywhere.contains(.approve) else { throw .roleMayNotApprove(rule.role) }
        guard (1...100).contains(rule.holder?.count ?? 1) else { throw .textTooLong }
        let same = rules.all.values.first {
            $0.id != rule.id && $0.kind == rule.kind && $0.from == rule.from
        }
        if let same { throw .sameThreshold(same.id) }
    }

    package static func evolve(_ rules: ApprovalRules, _ event: ApprovalEvent) -> ApprovalRules {
        var rules = rules
        switch event {
        case .ruleSet(let rule): rules.all[rule.id] = rule
        case .ruleLifted(let body): rules.all[body.rule] = nil
        default: break
        }
        return rules
    }
}
