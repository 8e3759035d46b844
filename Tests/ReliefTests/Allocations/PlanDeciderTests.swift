import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `A plan` {
    let id: ID<Plan> = .of("plan-1")
    let plan = Example.plan()
    let sato = "本部 佐藤"
    let tanaka = "本部 田中"

    @Test func `is proposed with its lines and what is still missing`() throws {
        let shortfall = Shortfall(need: .of("need-2"), missing: .of(40), reason: Example.reason)
        let proposal = Example.proposal(shortfalls: [shortfall])

        #expect(try Given(PlanDecider.self).when(.propose(proposal)) == [.proposed(proposal)])
    }

    @Test func `is proposed once`() {
        #expect(throws: PlanRefusal.alreadyProposed(id)) {
            try Given(PlanDecider.self, from: plan).when(.propose(Example.proposal()))
        }
    }

    @Test func `becomes promises when somebody approves it`() throws {
        let happened = try Given(PlanDecider.self, from: plan).when(.approve(Example.approval()))

        #expect(
            happened == [
                .approved(.init(plan: id, by: sato, approvedAt: Example.now, dropped: [])),
                .allocated(.init(plan: id, allocation: Example.allocation())),
            ])
    }

    @Test func `is approved once, also by two people at once`() throws {
        let approved = try Given(PlanDecider.self, from: plan).after(.approve(Example.approval(by: sato)))

        for person in [sato, tanaka] {
            #expect(throws: PlanRefusal.alreadyApproved(by: sato, at: Example.now)) {
                try Given(PlanDecider.self, from: approved).when(.approve(Example.approval(by: person)))
            }
        }
        #expect(throws: PlanRefusal.alreadyApproved(by: sato, at: Example.now)) {
            try Given(PlanDecider.self, from: approved).when(.reject(reason: "道路寸断", by: tanaka, at: Example.now))
        }
    }

    @Test func `is rejected with a reason`() throws {
        let happened = try Given(PlanDecider.self, from: plan)
            .when(.reject(reason: "道路寸断", by: tanaka, at: Example.now))

        #expect(happened == [.rejected(.init(plan: id, by: tanaka, rejectedAt: Example.now, reason: "道路寸断"))])
    }

    @Test func `stays rejected`() throws {
        let rejected = try Given(PlanDecider.self, from: plan)
            .after(.reject(reason: "道路寸断", by: tanaka, at: Example.now))

        #expect(throws: PlanRefusal.alreadyRejected(by: tanaka, at: Example.now)) {
            try Given(PlanDecider.self, from: rejected).when(.approve(Example.approval()))
        }
        #expect(throws: PlanRefusal.alreadyRejected(by: tanaka, at: Example.now)) {
            try Given(PlanDecider.self, from: rejected).when(.reject(reason: "再", by: sato, at: Example.now))
        }
    }

    @Test(arguments: ["", String(repeating: "字", count: 501)])
    func `is not rejected without a reason that fits`(_ reason: String) {
        #expect(throws: PlanRefusal.noReason) {
            try Given(PlanDecider.self, from: plan).when(.reject(reason: reason, by: sato, at: Example.now))
        }
    }

    @Test func `of no lines can be approved`() throws {
        let empty = Example.plan("plan-1", [])

        #expect(try Given(PlanDecider.self, from: empty).when(.approve(Example.approval())).count == 1)
    }

    @Test func `does not exist because somebody approves it`() throws {
        #expect(try Given(PlanDecider.self).when(.approve(Example.approval())).isEmpty)
    }
}
