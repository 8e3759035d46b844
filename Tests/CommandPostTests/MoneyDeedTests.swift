import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `Money that needs approval` {
    private static let oneForAll = Example.approvalRule("payment-1", .payment, from: 0, persons: 1)
    private static let two = Example.approvalRule("payment-2", .payment, from: 1_000_000, persons: 2)
    private static let grants = Example.approvalRule("grant-1", .grant, from: 500_000, persons: 1)

    /// Five million yen, two requests, and a commitment of two million.
    private static func desks(_ rules: ApprovalRule...) async throws -> Desks {
        let city = try await City()
        let commands: [FundCommand] =
            Example.money(5_000_000) + [
                .request(.of("r-1"), Example.requestDetails(4_000_000)),
                .request(.of("r-2"), Example.requestDetails(4_000_000, title: "避難所の消毒")),
                .grant(.of("g-0"), from: .of("pot-1"), for: .of("r-1"), Example.yen(2_500_000)),
                .commit(.of("c-1"), from: .of("g-0"), Self.order(2_000_000)),
                .commit(.of("c-2"), from: .of("g-0"), Self.order(500_000)),
            ]
        try await city.say(commands.map(ReliefCommand.fund))
        let desks = try await Desks(city)
        try await city.say(rules.map { .setApprovalRule($0) })
        return desks
    }

    private static func order(_ yen: Int64, to payee: String = "○○商店") -> CommitmentDetails {
        CommitmentDetails(amount: Example.yen(yen), payee: payee, subject: "毛布")
    }

    private static func grant(_ id: String, _ yen: Int64, for request: String = "r-2") -> FundCommand {
        .grant(.of(id), from: .of("pot-1"), for: .of(request), Example.yen(yen))
    }

    private static func pay(_ id: String, _ yen: Int64, of commitment: String = "c-1", receipt: String? = nil)
        -> FundCommand
    {
        .pay(
            .of(id), of: .of(commitment),
            PaymentDetails(amount: Example.yen(yen), receipt: receipt ?? "R-\(id)", paidOn: Example.firstDay))
    }

    private static func paid(_ desks: Desks, _ commitment: String = "c-1") async -> Yen? {
        await desks.city.post.wall.funds[ID<Commitment>.of(commitment)]?.paid
    }

    @Test func `waits with all that it takes, and happens with the approval of somebody else`() async throws {
        let desks = try await Self.desks(Self.grants)
        try await desks.say(Self.grant("g-1", 600_000), by: desks.sato)
        #expect(await desks.city.post.wall.funds[ID<Grant>.of("g-1")] == nil)
        #expect(await desks.waiting == ["g-1-1"])

        #expect(await desks.refusal(approving: "g-1-1", by: desks.sato) == "approval/own-request")
        try await desks.approve("g-1-1", by: desks.tanaka)
        let grant = try #require(await desks.city.post.wall.funds[ID<Grant>.of("g-1")])
        #expect(grant.amount == Example.yen(600_000) && grant.signature.by == "佐藤")
        #expect(await desks.waiting.isEmpty)
    }

    @Test func `waits by the sum of the moment, though something beside it comes back while it is decided`()
        async throws
    {
        let desks = try await Self.desks(Self.oneForAll, Self.two)
        try await desks.say(Self.pay("p-1", 600_000), by: desks.sato)
        let second = try desks.city.secondPost()
        try await second.catchUp()
        try await desks.say(.withdrawApproval(.of("p-1-1")), by: desks.sato)
        // The second process has not seen that; its decision is made again.
        _ = try await second.submit(
            Submission([.fund(Self.pay("p-2", 500_000))], from: desks.sato))
        try await desks.city.post.catchUp()
        let waiting = try #require(await desks.city.post.wall.approvals.waiting.first)
        #expect(waiting.rule.persons == 1 && waiting.deferral?.counted == Example.yen(500_000))
    }

    @Test func `below the threshold happens at once`() async throws {
        let desks = try await Self.desks(Self.grants)
        try await desks.say(Self.grant("g-1", 499_999), by: desks.sato)
        #expect(await desks.city.post.wall.funds[ID<Grant>.of("g-1")]?.amount == Example.yen(499_999))
    }

    @Test func `said twice waits once, and something else under its name is refused`() async throws {
        let desks = try await Self.desks(Self.grants)
        try await desks.say(Self.grant("g-1", 600_000), by: desks.sato)
        try await desks.say(Self.grant("g-1", 600_000), by: desks.sato)
        #expect(await desks.waiting == ["g-1-1"])
        #expect(await desks.refusal(Self.grant("g-1", 700_000), by: desks.sato) == "approval/waits")
        try await desks.approve("g-1-1", by: desks.tanaka)
        try await desks.say(Self.grant("g-1", 600_000), by: desks.sato)
        #expect(await desks.city.post.wall.funds[ID<FundRequest>.of("r-2")]?.granted == Example.yen(600_000))
    }

    @Test func `is not asked for when it could not be done`() async throws {
        let desks = try await Self.desks(Self.grants)
        #expect(await desks.refusal(Self.grant("g-1", 2_500_001), by: desks.sato) == "grant/over-pot")
        #expect(await desks.waiting.isEmpty)
    }

    @Test func `is looked at again when it is approved, and waits on when it no longer holds`() async throws {
        let desks = try await Self.desks(Self.grants)
        try await desks.say(Self.grant("g-1", 2_000_000), by: desks.sato)
        try await desks.say(Self.grant("g-2", 1_000_000, for: "r-1"), by: desks.sato)
        try await desks.approve("g-2-1", by: desks.tanaka)
        let position = await desks.city.post.wall.position
        #expect(await desks.refusal(approving: "g-1-1", by: desks.tanaka) == "approval/no-longer-holds")
        #expect(await desks.city.post.wall.position == position)
        #expect(await desks.waiting == ["g-1-1"])

        try await desks.say(
            .payIn(.of("in-2"), to: .of("pot-1"), Example.moneyIn(1_000_000)), by: desks.sato)
        try await desks.approve("g-1-1", by: desks.tanaka)
        #expect(await desks.city.post.wall.funds[ID<Grant>.of("g-1")] != nil)
    }

    @Test func `split into parts needs those who approve the whole`() async throws {
        let desks = try await Self.desks(Self.oneForAll, Self.two)
        try await desks.say(Self.pay("p-1", 600_000), by: desks.sato)
        try await desks.approve("p-1-1", by: desks.tanaka)
        #expect(await Self.paid(desks) == Example.yen(600_000))

        try await desks.say(Self.pay("p-2", 400_000), by: desks.sato)
        try await desks.approve("p-2-1", by: desks.tanaka)
        #expect(await Self.paid(desks) == Example.yen(600_000), "one million in all needs two persons")
        try await desks.approve("p-2-1", by: desks.suzuki)
        #expect(await Self.paid(desks) == Example.yen(1_000_000))
    }

    @Test func `counts what waits beside it, and not what another payee gets`() async throws {
        let desks = try await Self.desks(Self.oneForAll, Self.two)
        try await desks.say(
            .grant(.of("g-3"), from: .of("pot-1"), for: .of("r-1"), Example.yen(500_000)), by: desks.sato)
        try await desks.say(.commit(.of("c-3"), from: .of("g-3"), Self.order(500_000, to: "××商店")), by: desks.sato)
        try await desks.say(Self.pay("p-1", 600_000), by: desks.sato)
        try await desks.say(Self.pay("p-2", 400_000), by: desks.sato)
        try await desks.say(Self.pay("p-3", 500_000, of: "c-3"), by: desks.sato)
        let waiting = await desks.city.post.wall.approvals.waiting
        #expect(waiting.map(\.rule.persons) == [1, 2, 1])
        #expect(waiting.map(\.deferral?.counted) == [Yen(600_000), Yen(1_000_000), Yen(500_000)])
    }

    @Test func `counts all that one payee gets for a request, over how many commitments and grants it may be spread`()
        async throws
    {
        let desks = try await Self.desks(Self.oneForAll, Self.two)
        try await desks.say(
            .grant(.of("g-3"), from: .of("pot-1"), for: .of("r-1"), Example.yen(300_000)), by: desks.sato)
        try await desks.say(.commit(.of("c-3"), from: .of("g-3"), Self.order(300_000, to: "○○ 商店 ")), by: desks.sato)
        try await desks.say(Self.pay("p-1", 500_000, of: "c-2"), by: desks.sato)
        try await desks.approve("p-1-1", by: desks.tanaka)
        try await desks.say(Self.pay("p-2", 300_000), by: desks.sato)
        try await desks.say(Self.pay("p-3", 300_000, of: "c-3"), by: desks.sato)
        let waiting = await desks.city.post.wall.approvals.waiting
        #expect(waiting.map(\.rule.persons) == [1, 2])
        #expect(waiting.map(\.deferral?.counted) == [Yen(800_000), Yen(1_100_000)])
    }

    @Test func `asked for twice over counts once, however it was typed`() async throws {
        let desks = try await Self.desks(Self.grants)
        let details = Example.requestDetails(450_000, in: .of("43443"))
        let again = Example.requestDetails(450_000, in: .of("43443"), title: " 避難所 運営費")
        try await desks.say(.listMunicipality(Example.mashiki), by: .console)
        try await desks.say(.request(.of("r-3"), details), by: desks.sato)
        try await desks.say(.request(.of("r-4"), again), by: desks.sato)
        try await desks.say(Self.grant("g-1", 450_000, for: "r-3"), by: desks.sato)
        try await desks.say(Self.grant("g-2", 450_000, for: "r-4"), by: desks.sato)
        let waiting = await desks.city.post.wall.approvals.waiting
        #expect(waiting.map(\.deferral?.counted) == [Yen(900_000)])
    }

    @Test func `of one payee on two servers is counted together`() async throws {
        let desks = try await Self.desks(Self.oneForAll, Self.two)
        let other = try desks.city.secondPost()
        try await other.catchUp()
        try await desks.say(Self.pay("p-1", 600_000), by: desks.sato)
        _ = try await other.submit(Submission([.fund(Self.pay("p-2", 500_000, of: "c-2"))], from: desks.sato))
        try await desks.city.post.catchUp()
        #expect(
            await desks.city.post.wall.approvals.waiting.map(\.deferral?.counted) == [Yen(600_000), Yen(1_100_000)])
    }

    @Test func `approved out of turn is refused when its sum has outgrown who approves it`() async throws {
        let desks = try await Self.desks(Self.oneForAll, Self.two)
        try await desks.say(Self.pay("p-1", 600_000), by: desks.sato)
        try await desks.say(Self.pay("p-2", 400_000), by: desks.sato)
        try await desks.approve("p-2-1", by: desks.tanaka)
        try await desks.approve("p-2-1", by: desks.suzuki)
        #expect(await desks.refusal(approving: "p-1-1", by: desks.tanaka) == "approval/others-needed")
        try await desks.say(.returnApproval(.of("p-1-1"), reason: "上げ直し"), by: desks.tanaka)
        try await desks.say(Self.pay("p-1", 600_000), by: desks.sato)
        #expect(await desks.city.post.wall.approvals.waiting.map(\.rule.persons) == [2])
    }

    @Test func `is approved by one of two desks at once, and happens once`() async throws {
        let desks = try await Self.desks(Self.oneForAll)
        try await desks.say(Self.pay("p-1", 600_000), by: desks.sato)
        async let first = desks.refusal(approving: "p-1-1", by: desks.tanaka)
        async let second = desks.refusal(approving: "p-1-1", by: desks.suzuki)
        #expect(await [first, second].compactMap(\.self) == ["approval/already-approved"])
        #expect(await Self.paid(desks) == Example.yen(600_000))
    }

    @Test func `of two desks on two servers that reach for one pot, one wins and the other is told`() async throws {
        let desks = try await Self.desks(Self.grants)
        try await desks.say(Self.grant("g-1", 2_000_000), by: desks.sato)
        try await desks.say(Self.grant("g-2", 1_000_000, for: "r-1"), by: desks.sato)
        let other = try desks.city.secondPost()
        try await other.catchUp()
        async let first = desks.refusal(approving: "g-1-1", by: desks.tanaka)
        async let second = City.refusal {
            _ = try await other.submit(Submission([.approve(.of("g-2-1"))], from: desks.suzuki))
        }
        #expect(await [first, second].compactMap(\.self) == ["approval/no-longer-holds"])
    }

    @Test func `is not paid twice on one receipt, whether paid or waiting`() async throws {
        let desks = try await Self.desks()
        try await desks.say(Self.pay("p-1", 100_000, receipt: "領収-7"), by: desks.sato)
        #expect(
            await desks.refusal(Self.pay("p-2", 100_000, of: "c-2", receipt: "領収－７"), by: desks.sato)
                == "payment/receipt-used")

        try await desks.say(.setApprovalRule(Self.oneForAll), by: .console)
        try await desks.say(Self.pay("p-3", 100_000, receipt: "領収-8"), by: desks.sato)
        #expect(
            await desks.refusal(Self.pay("p-4", 100_000, of: "c-2", receipt: "領収-8"), by: desks.sato)
                == "payment/receipt-used")
        try await desks.say(.refund(.of("p-1"), Correction(amount: Example.yen(100_000), reason: "誤り")), by: desks.sato)
        try await desks.say(Self.pay("p-2", 100_000, of: "c-2", receipt: "領収-7"), by: desks.sato)
        #expect(await desks.waiting == ["p-2-1", "p-3-1"])
    }

    @Test func `of a receipt is paid by one of two desks on two servers`() async throws {
        let desks = try await Self.desks()
        let other = try desks.city.secondPost()
        try await other.catchUp()
        async let first = desks.refusal(Self.pay("p-1", 1_000, receipt: "7"), by: desks.sato)
        async let second = City.refusal {
            _ = try await other.submit(
                Submission([.fund(Self.pay("p-2", 1_000, of: "c-2", receipt: "7"))], from: desks.tanaka))
        }
        #expect(await [first, second].compactMap(\.self) == ["payment/receipt-used"])
    }

    @Test func `is asked back once, by the payments that it is made of`() async throws {
        let desks = try await Self.desks()
        #expect(
            await desks.refusal(
                .claim(
                    .of("k-1"), of: .of("pot-1"),
                    ClaimRequest(addressee: "熊本県", document: "危第1号", claimedOn: Example.firstDay)), by: desks.sato)
                == "reimbursement/not-under-act")
        #expect(
            await desks.refusal(
                .claim(
                    .of("k-1"), of: .of("pot-1"),
                    ClaimRequest(
                        addressee: "熊本県", document: "危第1号", claimedOn: Example.firstDay, payments: [.of("x")])),
                by: desks.sato) == "payment/unknown")
    }

    @Test func `bound to an unknown site or item is refused with what there is`() async throws {
        let desks = try await Self.desks()
        func open(_ earmark: Earmark) -> FundCommand {
            .openPot(.of("pot-9"), Example.potDetails(.donation, "寄付", earmark: earmark))
        }
        for (earmark, code, known) in [
            (Earmark(sites: [.of("x")]), "site/unknown", "白川中学校（shelter-2）"),
            (Earmark(items: [.of("x")]), "item/unknown", "water-500ml"),
            (Earmark(municipalities: [.of("x")]), "municipality/unknown", "熊本市"),
        ] {
            do {
                try await desks.say(open(earmark), by: desks.sato)
                Issue.record("\(code) was let through")
            } catch let error as SubmissionError {
                #expect(error.code == code && error.wording.japanese.contains(known), "\(error.wording.japanese)")
            }
        }
        try await desks.say(open(Earmark(sites: [.of("shelter-1")], items: [Example.water.id])), by: desks.sato)
        #expect(await desks.city.post.wall.funds[ID<Pot>.of("pot-9")]?.details.earmark.sites == [.of("shelter-1")])
    }
}
