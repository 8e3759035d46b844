import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `A request for approval` {
    private func sign(_ name: String, _ delegations: Delegation...) -> ApprovalCommand {
        .sign(by: Example.signatory(name), delegations, at: Example.now)
    }

    private func asked(_ rule: ApprovalRule = Example.approvalRule()) throws -> ApprovalRequest {
        try #require(try Given(ApprovalDecider.self).after(Example.ask(rule: rule)))
    }

    private func after(_ request: ApprovalRequest, _ commands: ApprovalCommand...) throws -> ApprovalRequest {
        var request = request
        for command in commands {
            request = try #require(try Given(ApprovalDecider.self, from: request).after(command))
        }
        return request
    }

    @Test func `is approved by as many persons as its rule wants`() throws {
        let one = try after(try asked(Example.approvalRule(persons: 1)), sign("tanaka"))
        #expect(one.state == .approved)

        let first = try after(try asked(), sign("tanaka"))
        #expect(first.state == .waiting)
        #expect(try after(first, sign("suzuki")).state == .approved)
    }

    @Test func `is never approved by whoever asks for it`() throws {
        #expect(throws: ApprovalRefusal.ownRequest) { try after(try asked(), sign("sato")) }
    }

    @Test func `counts two tokens of one label as one person`() throws {
        let phone = Signatory(token: .of("token-phone"), role: .headquarters, name: "sato")
        #expect(throws: ApprovalRefusal.ownRequest) {
            try after(try asked(), .sign(by: phone, [], at: Example.now))
        }
    }

    @Test(arguments: ["sato ", "　sato", "ｓａｔｏ", "SATO", "sa to", "sato\u{200B}"])
    func `counts labels that only differ by how they are typed as one person`(_ label: String) throws {
        let phone = Signatory(token: .of("token-phone"), role: .headquarters, name: label)
        #expect(throws: ApprovalRefusal.ownRequest) {
            try after(try asked(), .sign(by: phone, [], at: Example.now))
        }
        let first = try after(try asked(), sign("tanaka"))
        let again = Signatory(token: .of("token-2"), role: .headquarters, name: "ＴＡＮＡＫＡ ")
        #expect(throws: ApprovalRefusal.alreadySigned(Example.now)) {
            try after(first, .sign(by: again, [], at: Example.now))
        }
    }

    @Test func `needs another person as the second`() throws {
        let first = try after(try asked(), sign("tanaka"))
        #expect(throws: ApprovalRefusal.alreadySigned(Example.now)) { try after(first, sign("tanaka")) }
    }

    @Test func `tells the slower desk who was quicker, and when`() throws {
        let approved = try after(try asked(Example.approvalRule(persons: 1)), sign("tanaka"))
        #expect(throws: ApprovalRefusal.alreadyApproved(by: "tanaka", at: Example.now)) {
            try after(approved, sign("suzuki"))
        }
        let returned = try after(
            try asked(), .sendBack(by: Example.signatory("tanaka"), [], reason: "見積書がない", at: Example.now))
        #expect(returned.state == .returned)
        #expect(throws: ApprovalRefusal.alreadyReturned(by: "tanaka", at: Example.now)) {
            try after(returned, sign("suzuki"))
        }
    }

    @Test func `is approved only by the role that the rule names`() throws {
        let admin = Example.signatory("root", .admin)
        let rule = Example.approvalRule()
        #expect(throws: ApprovalRefusal.notEntitled(rule.wording)) {
            try after(try asked(), .sign(by: admin, [], at: Example.now))
        }
        let nobody = Signatory(token: nil, role: .headquarters, name: "console")
        #expect(throws: ApprovalRefusal.nobodyKnown) { try after(try asked(), .sign(by: nobody, [], at: Example.now)) }
    }

    @Test func `needs the person whom the rule names among the two`() throws {
        let asked = try asked(Example.approvalRule(holder: "mayor"))
        let first = try after(asked, sign("tanaka"))
        #expect(throws: ApprovalRefusal.holderNeeded("mayor")) { try after(first, sign("suzuki")) }
        #expect(try after(first, sign("mayor")).state == .approved)
        #expect(try after(asked, sign("mayor"), sign("tanaka")).state == .approved)
    }

    @Test func `is approved by a deputy in somebody's place, and says so`() throws {
        let rule = Example.approvalRule(persons: 1, holder: "mayor")
        let approved = try after(try asked(rule), sign("tanaka", Example.delegation()))
        #expect(approved.state == .approved)
        #expect(approved.signatures.first?.onBehalfOf?.name == "mayor")
    }

    @Test func `is not approved by the deputy of whoever asked or has approved`() throws {
        let rule = Example.approvalRule(persons: 1, holder: "mayor")
        let own = try #require(try Given(ApprovalDecider.self).after(Example.ask(by: "mayor", rule: rule)))
        #expect(throws: ApprovalRefusal.holderNeeded("mayor")) {
            try after(own, sign("tanaka", Example.delegation()))
        }
        let deputy = Signatory(token: .of("token-tanaka"), role: .admin, name: "tanaka")
        #expect(throws: ApprovalRefusal.principalIsBound) {
            try after(own, .sign(by: deputy, [Example.delegation()], at: Example.now))
        }
        let two = try after(try asked(), sign("mayor"))
        #expect(throws: ApprovalRefusal.principalIsBound) {
            try after(two, .sign(by: deputy, [Example.delegation()], at: Example.now))
        }
    }

    @Test func `comes back with a reason, and is withdrawn by whoever asked`() throws {
        let tanaka = Example.signatory("tanaka")
        #expect(throws: ApprovalRefusal.noReason) {
            try after(try asked(), .sendBack(by: tanaka, [], reason: "", at: Example.now))
        }
        #expect(throws: ApprovalRefusal.notTheirs("sato")) {
            try after(try asked(), .withdraw(by: tanaka, at: Example.now))
        }
        #expect(try after(try asked(), .withdraw(by: Example.signatory("sato"), at: Example.now)).state == .withdrawn)
    }

    @Test func `is made once at a time, and not where nothing wants it`() throws {
        let open = try asked()
        #expect(throws: ApprovalRefusal.alreadyAsked(by: "sato", at: Example.now)) {
            try Given(ApprovalDecider.self).when(Example.ask("approval-2", earlier: [open]))
        }
        #expect(throws: ApprovalRefusal.notNeeded(.payment, Example.wholeYen(1_200_000))) {
            try Given(ApprovalDecider.self).when(Example.ask(rule: nil))
        }
        #expect(try Given(ApprovalDecider.self, from: open).when(Example.ask()).isEmpty, "said twice, done once")
    }
}

@Suite struct `Where a thing stands` {
    private let rule = Example.approvalRule(persons: 1)

    private func approved(_ amount: Int64?) throws -> ApprovalRequest {
        let ask = Example.ask("approval-1", Example.matter(.payment, "payment-1", amount), rule: rule)
        let asked = try Given(ApprovalDecider.self).after(ask)
        let sign = ApprovalCommand.sign(by: Example.signatory("tanaka"), [], at: Example.now)
        return try #require(try Given(ApprovalDecider.self, from: asked).after(sign))
    }

    @Test func `is that it may go on when no rule wants approval`() throws {
        try ApprovalStanding(.payment, rule: nil, [], nil).demand()
    }

    @Test func `is that it may go on up to the amount that was approved`() throws {
        let request = try approved(1_200_000)
        try ApprovalStanding(.payment, rule: rule, [request], Example.wholeYen(1_200_000)).demand()
        #expect(throws: ApprovalRefusal.approvedForLess(Example.wholeYen(1_200_000))) {
            try ApprovalStanding(.payment, rule: rule, [request], Example.wholeYen(1_200_001)).demand()
        }
        #expect(throws: ApprovalRefusal.approvedForLess(Example.wholeYen(1_200_000))) {
            try ApprovalStanding(.payment, rule: rule, [request], nil).demand()
        }
        try ApprovalStanding(.payment, rule: rule, [try approved(nil)], nil).demand()
    }

    @Test func `is that it waits, or that somebody must ask`() throws {
        let waiting = try #require(try Given(ApprovalDecider.self).after(Example.ask(rule: rule)))
        #expect(throws: ApprovalRefusal.approvalWaits(by: "sato", at: Example.now)) {
            try ApprovalStanding(.payment, rule: rule, [waiting], Example.wholeYen(1_200_000)).demand()
        }
        #expect(throws: ApprovalRefusal.approvalNeeded(.payment, rule.wording)) {
            try ApprovalStanding(.payment, rule: rule, [], nil).demand()
        }
    }
}

@Suite struct `Rules of approval` {
    private func rules(_ all: ApprovalRule...) throws -> ApprovalRules {
        try all.reduce(ApprovalRules()) { rules, rule in
            try Given(ApprovalRuleDecider.self, from: rules).after(.set(rule))
        }
    }

    @Test func `count from the largest amount that fits, and the strictest where nobody knows`() throws {
        let rules = try rules(
            Example.approvalRule("small", from: 0, persons: 1), Example.approvalRule("large", from: 1_000_000),
            Example.approvalRule("order", .order, from: 0))
        #expect(rules.rule(for: .payment, Example.wholeYen(999_999))?.id == .of("small"))
        #expect(rules.rule(for: .payment, Example.wholeYen(1_000_000))?.id == .of("large"))
        #expect(rules.rule(for: .payment, nil)?.id == .of("large"), "unknown is not zero")
        #expect(rules.rule(for: .plan, nil) == nil)
    }

    @Test func `ask for one person or two, of a role that may approve`() throws {
        #expect(throws: ApprovalRefusal.personsOutOfRange(3)) { try rules(Example.approvalRule(persons: 3)) }
        let partner = ApprovalRule(
            id: .of("x"), kind: .order, from: .zero, persons: 1, role: .partner, note: Example.approvalRule().note)
        #expect(throws: ApprovalRefusal.roleMayNotApprove(.partner)) { try rules(partner) }
    }

    @Test func `do not contradict one another, and go when they are lifted`() throws {
        let one = try rules(Example.approvalRule("one"))
        #expect(throws: ApprovalRefusal.sameThreshold(.of("one"))) {
            try Given(ApprovalRuleDecider.self, from: one).when(.set(Example.approvalRule("two")))
        }
        #expect(try Given(ApprovalRuleDecider.self, from: one).when(.set(Example.approvalRule("one"))).isEmpty)
        #expect(try Given(ApprovalRuleDecider.self, from: one).after(.lift(.of("one"))).all.isEmpty)
        #expect(throws: ApprovalRefusal.noSuchRule(.of("two"))) {
            try Given(ApprovalRuleDecider.self, from: one).when(.lift(.of("two")))
        }
    }
}

@Suite struct `A deputy` {
    @Test func `decides from one moment to another, and no longer than that`() throws {
        let deputy = try #require(
            try Given(DelegationDecider.self).after(.delegate(Example.delegation(), at: Example.now)))
        #expect(deputy.holds(at: Example.now))
        #expect(!deputy.holds(at: Example.now + .hours(12)))

        let mayor = Example.signatory("mayor")
        let ended = try #require(
            try Given(DelegationDecider.self, from: deputy).after(.end(by: mayor, at: Example.now + .hours(1))))
        #expect(!ended.holds(at: Example.now + .hours(2)))
        #expect(throws: ApprovalRefusal.notTheirs("mayor")) {
            try Given(DelegationDecider.self, from: deputy).when(.end(by: Example.signatory("sato"), at: Example.now))
        }
    }

    @Test func `is another person who may approve, for a time that is not over`() {
        let own = Example.delegation(from: "tanaka", to: "tanaka")
        #expect(throws: ApprovalRefusal.deputyOfOneself) {
            try DelegationDecider.decide(.delegate(own, at: Example.now), nil)
        }
        let over = Example.delegation(ends: Example.now)
        #expect(throws: ApprovalRefusal.noPeriod) {
            try DelegationDecider.decide(.delegate(over, at: Example.now), nil)
        }
        let partner = Delegation(
            id: .of("d"), from: Example.signatory("mayor"), to: Example.signatory("npo", .partner),
            starts: Example.now, ends: Example.now + .hours(1), reason: "仮眠")
        #expect(throws: ApprovalRefusal.roleMayNotApprove(.partner)) {
            try DelegationDecider.decide(.delegate(partner, at: Example.now), nil)
        }
    }
}
