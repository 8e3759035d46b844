import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `The command post and money` {
    private static func city() async throws -> City {
        let city = try await City()
        let commands: [FundCommand] =
            Example.money(1_000_000) + [
                .request(.of("r-1"), Example.requestDetails(800_000)),
                .request(.of("r-2"), Example.requestDetails(800_000)),
            ]
        try await city.say(commands.map(ReliefCommand.fund))
        return city
    }

    private static func grant(_ id: String, _ yen: Int64, for request: String) -> ReliefCommand {
        .fund(.grant(.of(id), from: .of("pot-1"), for: .of(request), Example.yen(yen)))
    }

    @Test func `does not let two desks on two servers grant the same yen`() async throws {
        let city = try await Self.city()
        let other = try city.secondPost()
        try await other.catchUp()

        let codes = await withTaskGroup(of: String?.self) { desks in
            desks.addTask { await City.refusal { try await city.say([Self.grant("g-1", 700_000, for: "r-1")]) } }
            desks.addTask {
                await City.refusal {
                    _ = try await other.submit(Submission([Self.grant("g-2", 700_000, for: "r-2")], from: .console))
                }
            }
            return await desks.reduce(into: []) { $0.append($1) }
        }

        #expect(codes.compactMap(\.self) == ["grant/over-pot"])
        try await city.post.catchUp()
        #expect(await city.post.wall.funds[ID<Pot>.of("pot-1")]?.account.granted == Yen(700_000))
    }

    @Test func `lets many desks spend a grant to the last yen and no further`() async throws {
        let city = try await Self.city()
        try await city.say([Self.grant("g-1", 500_000, for: "r-1")])

        let refused = await withTaskGroup(of: String?.self) { desks in
            for number in 1...12 {
                desks.addTask {
                    await City.refusal {
                        let details = CommitmentDetails(
                            amount: Example.yen(50_000), payee: "店\(number)", subject: "毛布")
                        try await city.say([.fund(.commit(.of("c-\(number)"), from: .of("g-1"), details))])
                    }
                }
            }
            return await desks.reduce(into: []) { $0.append($1) }
        }

        #expect(refused.count { $0 == nil } == 10)
        #expect(refused.compactMap(\.self) == ["commitment/over-grant", "commitment/over-grant"])
        #expect(await city.post.wall.funds[ID<Grant>.of("g-1")]?.uncommitted == .zero)
    }

    @Test func `names what there is not`() async throws {
        let city = try await Self.city()
        let correction = Correction(amount: Example.yen(1), reason: "誤り")
        let payment = PaymentDetails(amount: Example.yen(1), receipt: "R", paidOn: Example.firstDay)
        for (command, code) in [
            (FundCommand.grant(.of("g"), from: .of("x"), for: .of("r-1"), Example.yen(1)), "pot/unknown"),
            (.grant(.of("g"), from: .of("pot-1"), for: .of("x"), Example.yen(1)), "funding/unknown"),
            (.reduceGrant(.of("x"), correction), "grant/unknown"),
            (.cancelCommitment(.of("x"), correction), "commitment/unknown"),
            (.pay(.of("p"), of: .of("x"), payment), "commitment/unknown"),
            (.refund(.of("x"), correction), "payment/unknown"),
            (.payBack(.of("x"), correction), "deposit/unknown"),
            (.reduceClaim(.of("x"), correction), "reimbursement/unknown"),
            (.cancelRound(.of("x"), reason: "誤り"), "round/unknown"),
        ] {
            #expect(await City.refusal { try await city.say([.fund(command)]) } == code)
        }
    }

    @Test func `takes a round with all its grants at once, and takes it back whole`() async throws {
        let city = try await Self.city()
        try await city.say(
            [
                FundCommand.listMunicipality(Example.mashiki), .setHouseholdStandard(Example.household),
                .openPot(.of("gifts"), Example.potDetails(.condolence)),
                .payIn(.of("in-2"), to: .of("gifts"), Example.moneyIn(1_000_000, .condolence)),
                .decideRound(
                    .of("round-1"),
                    RoundDetails(
                        name: "第1次配分", pot: .of("gifts"), reach: [.of("half"): Example.yen(100_000)],
                        cells: [
                            RoundCell(.of("43100"), .of("half"), households: 3),
                            RoundCell(.of("43443"), .of("half"), households: 4),
                        ])),
            ].map(ReliefCommand.fund))
        #expect(await city.post.wall.funds[ID<Pot>.of("gifts")]?.account.committed == Yen(700_000))

        try await city.say([.fund(.cancelRound(.of("round-1"), reason: "集計の誤り"))])
        let funds = await city.post.wall.funds
        #expect(funds[ID<Pot>.of("gifts")]?.account.free == Yen(1_000_000))
        #expect(FundReport(funds).addsUp)
    }
}
