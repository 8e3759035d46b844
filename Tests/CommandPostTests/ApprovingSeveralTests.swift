import Boards
import Chronology
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `Several approvals at once` {
    /// Payments of a commitment of 300,000 yen that wait for one person more each.
    private static func desks(_ yen: Int64..., by asker: KeyPath<Desks, Sender> = \.sato) async throws -> Desks {
        let city = try await City()
        let commands: [FundCommand] =
            Example.money(5_000_000) + [
                .request(.of("r-1"), Example.requestDetails(4_000_000)),
                .grant(.of("g-1"), from: .of("pot-1"), for: .of("r-1"), Example.yen(400_000)),
                .commit(
                    .of("c-1"), from: .of("g-1"),
                    CommitmentDetails(amount: Example.yen(300_000), payee: "○○商店", subject: "毛布")),
            ]
        try await city.say(commands.map(ReliefCommand.fund))
        let desks = try await Desks(city, rules: Example.approvalRule("payment-1", .payment, from: 0, persons: 1))
        for (number, amount) in yen.enumerated() {
            try await desks.say(pay("p-\(number + 1)", amount), by: desks[keyPath: asker])
        }
        return desks
    }

    private static func pay(_ id: String, _ yen: Int64) -> FundCommand {
        .pay(
            .of(id), of: .of("c-1"),
            PaymentDetails(amount: Example.yen(yen), receipt: "R-\(id)", paidOn: Example.firstDay))
    }

    private static func ids(_ names: String...) -> [ID<ApprovalRequest>] { names.map { .of($0) } }

    private static func codes(_ outcomes: [ApprovalOutcome]) -> [String] {
        outcomes.map { outcome in
            switch outcome.result {
            case .signed(true): "done"
            case .signed(false): "signed"
            case .refused(let reason): reason.code
            }
        }
    }

    @Test func `are decided one by one, and a line that is refused keeps none of the others`() async throws {
        let desks = try await Self.desks(100_000, 200_000)
        try await desks.say(Self.pay("p-own", 1_000), by: desks.tanaka)
        let list = Self.ids("p-1-1", "p-own-1", "nobody", "p-2-1", "p-1-1")
        let outcomes = try await desks.city.post.approve(list, from: desks.tanaka, key: "k", body: [1])
        #expect(outcomes.map(\.request) == Self.ids("p-1-1", "p-own-1", "nobody", "p-2-1"))
        #expect(Self.codes(outcomes) == ["done", "approval/own-request", "approval/unknown", "done"])
        #expect(await desks.city.post.wall.funds[ID<Commitment>.of("c-1")]?.paid == Example.yen(300_000))
        #expect(await desks.waiting == ["p-own-1"])
    }

    @Test func `see what those before them spend, in the trial as when it is meant`() async throws {
        // Each could be paid out of the 300,000 yen by itself, and no two of the first three together.
        let desks = try await Self.desks(200_000, 180_000, 150_000, 100_000)
        let list = Self.ids("p-1-1", "p-2-1", "p-3-1", "p-4-1")
        let wall = await desks.city.post.wall
        let trial = try wall.tryingOut(approving: list, by: desks.tanaka, at: Example.now)
        #expect(Self.codes(trial) == ["done", "approval/no-longer-holds", "approval/no-longer-holds", "done"])
        #expect(await desks.city.post.wall.position == wall.position)
        #expect(await desks.waiting.count == 4)
        let outcomes = try await desks.city.post.approve(list, from: desks.tanaka)
        #expect(Self.codes(outcomes) == Self.codes(trial))
        #expect(outcomes[1].refusal?.wording.japanese.contains("100,000円") == true)
    }

    @Test func `of two persons wait for the second, who can give all of them at once`() async throws {
        let desks = try await Self.desks()
        try await desks.city.say([
            .setApprovalRule(Example.approvalRule("payment-2", .payment, from: 10_000, persons: 2))
        ])
        for name in ["p-1", "p-2"] { try await desks.say(Self.pay(name, 50_000), by: desks.sato) }
        let list = Self.ids("p-1-1", "p-2-1")
        #expect(Self.codes(try await desks.city.post.approve(list, from: desks.tanaka)) == ["signed", "signed"])
        #expect(await desks.city.post.wall.funds[ID<Commitment>.of("c-1")]?.paid == .zero)
        let again = try await desks.city.post.approve(list, from: desks.tanaka)
        #expect(Self.codes(again) == ["approval/already-signed", "approval/already-signed"])
        #expect(Self.codes(try await desks.city.post.approve(list, from: desks.suzuki)) == ["done", "done"])
        #expect(await desks.city.post.wall.funds[ID<Commitment>.of("c-1")]?.paid == Example.yen(100_000))
    }

    @Test func `are given by a deputy in the principal's place`() async throws {
        let desks = try await Self.desks()
        try await desks.city.say([
            .setApprovalRule(Example.approvalRule("payment-1", .payment, from: 0, persons: 1, holder: "鈴木"))
        ])
        for name in ["p-1", "p-2"] { try await desks.say(Self.pay(name, 1_000), by: desks.sato) }
        let list = Self.ids("p-1-1", "p-2-1")
        let early = try await desks.city.post.approve(list, from: desks.tanaka)
        #expect(Self.codes(early) == ["approval/holder-needed", "approval/holder-needed"])
        guard case .token(let tanaka) = desks.tanaka else { return }
        let end = Example.now + .hours(8)
        try await desks.say(
            .delegate(.of("y-1"), to: tanaka.id, from: Example.now, until: end, reason: "仮眠"), by: desks.suzuki)
        #expect(Self.codes(try await desks.city.post.approve(list, from: desks.tanaka)) == ["done", "done"])
        let signature = await desks.city.post.wall.approvals[ID<ApprovalRequest>.of("p-2-1")]?.approval
        #expect(signature?.onBehalfOf?.name == "鈴木")
    }

    @Test func `sent again under the same key are given once, and another list under it is refused`() async throws {
        let desks = try await Self.desks(1_000, 2_000, 3_000)
        let post = desks.city.post
        let list = Self.ids("p-1-1", "p-2-1")
        let key = String(repeating: "k", count: 128)
        _ = try await post.approve(list, from: desks.tanaka, key: key, body: [1])
        let position = await post.wall.position
        let again = try await post.approve(list, from: desks.tanaka, key: key, body: [1])
        #expect(Self.codes(again) == ["done", "done"])
        #expect(await post.wall.position == position)
        await #expect(throws: SubmissionError.self) {
            _ = try await post.approve(list + Self.ids("p-3-1"), from: desks.tanaka, key: key, body: [2])
        }
        await #expect(throws: SubmissionError.self) {
            _ = try await post.approve(list, from: desks.tanaka, key: key + "k", body: [1])
        }
        #expect(await post.wall.approvals.waiting.map(\.id) == Self.ids("p-3-1"))
    }

    @Test func `of somebody who may not approve are all refused`() async throws {
        let desks = try await Self.desks(1_000)
        let made = try await desks.city.post.issue(.auditor, label: "監査", from: .console)
        let auditor = try #require(await desks.city.post.wall.access[made.token])
        let outcomes = try await desks.city.post.approve(Self.ids("p-1-1"), from: .token(auditor))
        #expect(Self.codes(outcomes) == [TokenRefusal.notAllowed(.approve).code])
        #expect(await desks.waiting == ["p-1-1"])
    }
}
