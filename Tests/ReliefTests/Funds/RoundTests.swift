import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `A round of condolence money` {
    private static let published: [(payer: String, yen: Int64)] = [
        ("日本赤十字社", 24_152_735_744), ("中央共同募金会", 2_316_704_364), ("熊本県", 16_750_642_593),
    ]

    private func till() throws -> Till {
        var till = Till()
        try till.open("pot-1", Example.potDetails(.condolence))
        for (index, payment) in Self.published.enumerated() {
            try till.payIn("in-\(index)", to: "pot-1", Example.moneyIn(payment.yen, .condolence, from: payment.payer))
        }
        return till
    }

    private static func cell(_ place: String, _ rank: String, _ households: Int) -> RoundCell {
        RoundCell(.of(place), .of(rank), households: households)
    }

    private func round(_ name: String, _ reach: [String: Int64], _ cells: RoundCell...) -> RoundDetails {
        RoundDetails(
            name: name, pot: .of("pot-1"),
            reach: Dictionary(uniqueKeysWithValues: reach.map { (.of($0.key), Example.yen($0.value)) }), cells: cells)
    }

    /// What the first round gave: 200,000, 20,000, 200,000 and 100,000 yen.
    private static let first: [String: Int64] = ["death": 200_000, "injury": 20_000, "full": 200_000, "half": 100_000]
    private static let whole: [String: Int64] = [
        "death": 1_000_000, "injury": 100_000, "full": 800_000, "half": 400_000,
    ]

    /// From the second round on all but the injured got their full amount.
    private static let later = whole.merging(["injury": 20_000]) { $1 }

    /// Four rounds over the published amounts; how many were recognised when is made up so that they come out.
    private func kumamoto() -> [RoundDetails] {
        func later(_ name: String, full: Int, half: Int, deaths: Int, injuries: Int) -> RoundDetails {
            round(
                name, Self.later, Self.cell("43100", "full", full), Self.cell("43100", "half", half),
                Self.cell("43443", "death", deaths), Self.cell("43443", "injury", injuries))
        }
        return [
            round("第1次配分", Self.first, Self.cell("43100", "full", 3_760), Self.cell("43443", "injury", 6)),
            later("第2次配分", full: 17_000, half: 395, deaths: 1, injuries: 6),
            later("第3次配分", full: 20_000, half: 27_035, deaths: 2, injuries: 24),
            later("第4次配分", full: 20_000, half: 42_784, deaths: 2, injuries: 24),
        ]
    }

    @Test func `comes to the published totals of Kumamoto, to the yen`() throws {
        var till = try till()
        #expect(till.pots[.of("pot-1")]?.account.received == Example.yen(43_220_082_701))
        let published: [Int64] = [752_120_000, 13_007_000_000, 13_057_360_000, 6_299_600_000]
        for (index, details) in kumamoto().enumerated() {
            try till.decide("round-\(index + 1)", details)
            let round = try #require(till.rounds[.of("round-\(index + 1)")])
            #expect(Yen.sum(round.allotments.map(\.amount)) == Example.yen(published[index]), "\(details.name)")
        }
        let account = try #require(till.pots[.of("pot-1")]?.account)
        #expect(account.granted == Example.yen(33_116_080_000))
        #expect(account.committed == Example.yen(33_116_080_000))
        #expect(account.free == Example.yen(10_104_002_701))
    }

    @Test func `is the same again when it is reckoned again from what was written down`() throws {
        var till = try till()
        for (index, details) in kumamoto().enumerated() { try till.decide("round-\(index + 1)", details) }
        let written = till.events.compactMap { event -> FundEvent.RoundDecided? in
            if case .roundDecided(let body) = event { body } else { nil }
        }
        var replayed = RoundBook()
        var pot = try #require(try self.till().pots[.of("pot-1")])
        for body in written {
            let again = try RoundDecider.allotments(
                of: body.details, RoundGround(book: Example.fundBook, pot: pot), replayed)
            #expect(again == body.allotments)
            replayed = RoundDecider.evolve(replayed, .roundDecided(body))
            pot.account.granted = Example.yen(pot.account.granted.value + again.map(\.amount.value).reduce(0, +))
        }
        #expect(written.count == 4)
    }

    @Test func `gives late ones at once what others had, and nobody the same twice`() throws {
        var till = try till()
        try till.decide("round-1", round("第1次配分", Self.first, Self.cell("43100", "half", 10)))
        try till.decide("round-2", round("第2次配分", Self.whole, Self.cell("43100", "half", 12)))

        #expect(till.rounds[.of("round-2")]?.allotments.map(\.amount) == [Example.yen(12 * 400_000 - 10 * 100_000)])
        #expect(throws: RoundRefusal.nothingToPay) {
            try till.decide("round-3", round("第3次配分", Self.whole, Self.cell("43100", "half", 12)))
        }
    }

    @Test func `is refused when it gives more than came in`() throws {
        var till = try till()
        let refusal = RoundRefusal.overReceived(
            total: Example.yen(54_026 * 800_000), free: Example.yen(43_220_082_701))
        #expect(throws: refusal) {
            try till.decide("round-1", round("第1次配分", Self.whole, Self.cell("43100", "full", 54_026)))
        }
        try till.decide("round-1", round("第1次配分", Self.whole, Self.cell("43100", "full", 54_025)))
    }

    @Test func `keeps to the standard and to classes and municipalities that there are`() throws {
        var till = try till()
        let half = Wording("半壊", "Half collapsed")
        func refused(_ refusal: RoundRefusal, _ details: RoundDetails) {
            #expect(throws: refusal) { try till.decide("round-1", details) }
        }
        refused(
            .overStandard(half, most: Example.yen(400_000)),
            round("第1次配分", ["half": 400_001], Self.cell("43100", "half", 1)))
        refused(.noReach(half), round("第1次配分", ["full": 1], Self.cell("43100", "half", 1)))
        refused(
            .noSuchClass(.of("pet"), known: Example.household.classes.map(\.name)),
            round("第1次配分", ["pet": 1], Self.cell("43100", "half", 1)))
        refused(
            .noSuchMunicipality(
                .of("1"),
                known: [Wording("熊本市（43100）", "Kumamoto City (43100)"), Wording("益城町（43443）", "Mashiki Town (43443)")]),
            round("第1次配分", ["half": 1], Self.cell("1", "half", 1)))
        refused(
            .cellTwice(Example.kumamotoCity.name, half),
            round("第1次配分", ["half": 1], Self.cell("43100", "half", 1), Self.cell("43100", "half", 2)))
        refused(.householdsOutOfRange, round("第1次配分", ["half": 1], Self.cell("43100", "half", -1)))
    }

    @Test func `does not take back by the way what somebody has had`() throws {
        var till = try till()
        try till.decide("round-1", round("第1次配分", Self.first, Self.cell("43100", "half", 10)))
        #expect(
            throws: RoundRefusal.lessThanBefore(
                .of("43100"), Wording("半壊", "Half collapsed"), had: Example.yen(1_000_000), due: Example.yen(900_000))
        ) {
            try till.decide("round-2", round("第2次配分", Self.first, Self.cell("43100", "half", 9)))
        }
    }

    @Test func `is taken back whole, the last one first and before it was paid`() throws {
        var till = try till()
        try till.decide("round-1", round("第1次配分", Self.first, Self.cell("43100", "half", 10)))
        try till.decide("round-2", round("第2次配分", Self.whole, Self.cell("43100", "half", 10)))
        #expect(throws: RoundRefusal.notTheLast("第2次配分")) { try till.cancelRound("round-1") }
        try till.cancelRound("round-2")
        #expect(till.pots[.of("pot-1")]?.account.granted == Example.yen(1_000_000))
        #expect(till.pots[.of("pot-1")]?.account.committed == Example.yen(1_000_000))
        #expect(till.pots[.of("pot-1")]?.grantedTo == [.of("43100"): Example.yen(1_000_000)])

        let commitment = try #require(till.commitments.values.first { !$0.amount.isZero })
        try till.pay("p-1", 1_000_000, of: commitment.id.text)
        #expect(throws: RoundRefusal.alreadyPaid(payees: ["熊本市"])) { try till.cancelRound("round-1") }
        try till.decide("round-3", round("第2次配分", Self.whole, Self.cell("43100", "half", 10)))
        #expect(till.pots[.of("pot-1")]?.account.granted == Example.yen(4_000_000))
    }

    @Test func `stays with its municipality when a part of it is bound anew`() throws {
        var till = try till()
        try till.decide("round-1", round("第1次配分", Self.first, Self.cell("43100", "half", 10)))
        let commitment = try #require(till.commitments.values.first)
        try till.cancel(commitment.id.text, 1_000_000)
        for payee in ["○○商店", "益城町", "43100", "熊本市 "] {
            #expect(throws: SpendingRefusal.ofRound(.of("round-1"), "熊本市"), "\(payee)") {
                try till.commit("c-1", 400_000, from: commitment.path.grant.text, payee: payee)
            }
        }
        try till.commit("c-1", 400_000, from: commitment.path.grant.text, payee: "熊本市")
        #expect(till.pots[.of("pot-1")]?.account.committed == Example.yen(400_000))
    }

    @Test func `is bound to nobody where nobody says whose it is`() throws {
        var till = try till()
        try till.decide("round-1", round("第1次配分", Self.first, Self.cell("43100", "half", 10)))
        let grant = try #require(till.grants.values.first)
        let details = CommitmentDetails(amount: Example.yen(1), payee: "熊本市", subject: "第1次配分")
        #expect(throws: SpendingRefusal.ofRound(.of("round-1"), "43100")) {
            try SpendingDecider.decide(
                .commit(.of("c-9"), details, Example.signature), FundCase(pot: till.pots[.of("pot-1")], grant: grant))
        }
    }

    @Test func `gives every yen back once, though a part of it was bound anew`() throws {
        var till = try till()
        try till.decide("round-1", round("第1次配分", Self.first, Self.cell("43100", "half", 10)))
        let commitment = try #require(till.commitments.values.first)
        try till.cancel(commitment.id.text, 1_000_000)
        try till.commit("c-1", 400_000, from: commitment.path.grant.text, payee: "熊本市")
        try till.commit("c-2", 500_000, from: commitment.path.grant.text, payee: "熊本市")
        try till.cancelRound("round-1")
        #expect(till.pots[.of("pot-1")]?.account.granted == .zero)
        #expect(till.pots[.of("pot-1")]?.account.committed == .zero)
        #expect(till.pots[.of("pot-1")]?.account.free == till.pots[.of("pot-1")]?.account.received)
        #expect(till.grants.values.map(\.amount) == [.zero])
        #expect(till.events.count { if case .grantReduced = $0 { true } else { false } } == 1)
    }

    @Test func `is paid from condolence money and from nothing else`() throws {
        var till = Till()
        try till.open("pot-1", Example.potDetails(.aid))
        try till.payIn("in-1", to: "pot-1", Example.moneyIn(9_000_000, .aid))
        #expect(throws: RoundRefusal.notCondolence(.aid)) {
            try till.decide("round-1", round("第1次配分", Self.first, Self.cell("43100", "half", 1)))
        }
    }

    @Test func `of one municipality cannot be cut by itself`() throws {
        var till = try till()
        try till.decide("round-1", round("第1次配分", Self.first, Self.cell("43100", "half", 10)))
        let grant = try #require(till.grants.keys.first)
        #expect(throws: GrantRefusal.ofRound(.of("round-1"))) { try till.reduce(grant.text, 1) }
    }
}
