import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `A grant` {
    private func till(
        _ source: LegalSource = .donation, earmark: Earmark = Earmark(), limits: PotLimits = PotLimits()
    ) throws -> Till {
        var till = Till()
        try till.open("pot-1", Example.potDetails(source, earmark: earmark, limits: limits))
        try till.payIn("in-1", to: "pot-1", Example.moneyIn(1_000_000, source))
        try till.request("r-1", Example.requestDetails(800_000))
        return till
    }

    @Test func `sets money of a pot apart for a request`() throws {
        var till = try till()
        try till.grant("g-1", 300_000, from: "pot-1", for: "r-1")

        #expect(till.pots[.of("pot-1")]?.account.free == Example.yen(700_000))
        #expect(till.requests[.of("r-1")]?.missing == Example.yen(500_000))
        #expect(till.pots[.of("pot-1")]?.grantedTo == [.of("43100"): Example.yen(300_000)])
    }

    @Test func `said twice is one grant, and no other under the same name`() throws {
        var till = try till()
        try till.grant("g-1", 300_000, from: "pot-1", for: "r-1")
        try till.grant("g-1", 300_000, from: "pot-1", for: "r-1")

        #expect(till.pots[.of("pot-1")]?.account.granted == Example.yen(300_000))
        #expect(throws: GrantRefusal.alreadyMade(Example.yen(300_000))) {
            try till.grant("g-1", 300_001, from: "pot-1", for: "r-1")
        }
    }

    @Test func `is no more than the pot has and the request lacks`() throws {
        var till = try till()
        try till.request("r-2", Example.requestDetails(900_000))

        #expect(throws: GrantRefusal.over(.missing(Example.yen(800_000)))) {
            try till.grant("g-1", 800_001, from: "pot-1", for: "r-1")
        }
        try till.grant("g-1", 800_000, from: "pot-1", for: "r-1")
        #expect(throws: GrantRefusal.over(.free(Example.yen(200_000)))) {
            try till.grant("g-2", 200_001, from: "pot-1", for: "r-2")
        }
    }

    @Test func `is offered no further than what waits for approval leaves`() throws {
        var till = try till(limits: PotLimits(sharePercent: 75))
        try till.open("pot-2", Example.potDetails(.donation))
        try till.request("r-2", Example.requestDetails(900_000))
        let (pot, other) = (try #require(till.pots[.of("pot-1")]), try #require(till.pots[.of("pot-2")]))
        let (one, two) = (try #require(till.requests[.of("r-1")]), try #require(till.requests[.of("r-2")]))
        func most(_ waiting: WaitingGrant...) throws -> Int64 {
            let ground = GrantGround(book: till.book, firstDay: nil, before: .zero)
            return try GrantDecider.most(pot, one, ground, beside: waiting).value
        }

        #expect(try most() == 600_000, "three quarters of what is asked for")
        #expect(try most(WaitingGrant(Example.yen(500_000), from: pot, for: two)) == 500_000, "the pot has no more")
        #expect(try most(WaitingGrant(Example.yen(300_000), from: other, for: one)) == 500_000, "it lacks no more")
        #expect(try most(WaitingGrant(Example.yen(100_000), from: pot, for: one)) == 500_000, "its share is no more")
        #expect(try most(WaitingGrant(Example.yen(900_000), from: other, for: two)) == 600_000, "none of its business")
        #expect(try most(WaitingGrant(Example.yen(800_000), from: other, for: one)) == 0)
    }

    @Test func `of condolence money goes to nobody but people, by rounds`() throws {
        var till = try till(.condolence)
        #expect(throws: GrantRefusal.condolenceIsForRounds) {
            try till.grant("g-1", 1, from: "pot-1", for: "r-1")
        }
    }

    @Test(arguments: [
        (Earmark(purposes: [.of("npo")]), GrantRefusal.Bond.purpose, Example.npoWork.name),
        (Earmark(municipalities: [.of("43443")]), .municipality, Example.mashiki.name),
        (Earmark(sites: [.of("shelter-1")]), .site, Wording("shelter-1", "shelter-1")),
        (Earmark(items: [.of("water-500ml")]), .item, Wording("water-500ml", "water-500ml")),
    ])
    func `keeps to what the giver bound the money to, and says what that is`(
        _ earmark: Earmark, _ bond: GrantRefusal.Bond, _ name: Wording
    ) throws {
        var till = try till(earmark: earmark)
        #expect(throws: GrantRefusal.earmarked(bond, to: [name], fitting: [])) {
            try till.grant("g-1", 1, from: "pot-1", for: "r-1")
        }
    }

    @Test func `that is earmarked otherwise names the pots that could pay, and none that is spent`() throws {
        var till = try till(earmark: Earmark(purposes: [.of("npo")]))
        for (id, name, yen) in [("pot-2", "ふるさと納税", 100), ("pot-3", "空の寄付", 1)] as [(String, String, Int64)] {
            try till.open(id, Example.potDetails(.donation, name))
            try till.payIn("in-\(id)", to: id, Example.moneyIn(yen))
        }
        try till.grant("g-0", 1, from: "pot-3", for: "r-1")
        let refused = #expect(throws: GrantRefusal.self) { try till.grant("g-1", 1, from: "pot-1", for: "r-1") }
        #expect(refused == .earmarked(.purpose, to: [Example.npoWork.name], fitting: ["ふるさと納税"]))
        #expect(
            refused?.wording.japanese
                == "この資金は使途がNPO等の活動に指定されていて、この要望には使えません。使えるのはふるさと納税です。")
    }

    @Test func `is never told to give at most nothing`() throws {
        var till = try till(limits: PotLimits(sharePercent: 50, perMunicipality: Example.yen(500_000)))
        try till.grant("g-1", 400_000, from: "pot-1", for: "r-1")
        let share = #expect(throws: GrantRefusal.self) { try till.grant("g-2", 1, from: "pot-1", for: "r-1") }
        #expect(
            share?.wording.english
                == "This pot pays at most 50 % of a request and has given that. Use other pots for the rest.")
        try till.request("r-2", Example.requestDetails(800_000))
        try till.grant("g-3", 100_000, from: "pot-1", for: "r-2")
        let place = #expect(throws: GrantRefusal.self) { try till.grant("g-4", 1, from: "pot-1", for: "r-2") }
        #expect(place?.wording.japanese == "この資金は1市町村500,000円までで、この市町村には配分済みです。ほかの資金から選んでください。")
    }

    @Test func `keeps to the share of a request and the limit of a municipality`() throws {
        var till = try till(limits: PotLimits(sharePercent: 33, perMunicipality: Example.yen(300_000)))

        #expect(throws: GrantRefusal.over(.share(percent: 33, left: Example.yen(264_000)))) {
            try till.grant("g-1", 264_001, from: "pot-1", for: "r-1")
        }
        try till.grant("g-1", 200_000, from: "pot-1", for: "r-1")
        #expect(throws: GrantRefusal.over(.share(percent: 33, left: Example.yen(64_000)))) {
            try till.grant("g-2", 64_001, from: "pot-1", for: "r-1")
        }
        try till.request("r-2", Example.requestDetails(800_000))
        #expect(
            throws: GrantRefusal.over(.municipality(most: Example.yen(300_000), left: Example.yen(100_000)))
        ) {
            try till.grant("g-3", 100_001, from: "pot-1", for: "r-2")
        }
    }

    @Test func `is taken back by a counter entry, as far as nothing was committed`() throws {
        var till = try till()
        try till.grant("g-1", 300_000, from: "pot-1", for: "r-1")
        try till.commit("c-1", 100_000, from: "g-1")

        #expect(throws: GrantRefusal.alreadyCommitted(most: Example.yen(200_000))) { try till.reduce("g-1", 200_001) }
        try till.reduce("g-1", 200_000)
        #expect(till.pots[.of("pot-1")]?.account.granted == Example.yen(100_000))
        #expect(till.requests[.of("r-1")]?.granted == Example.yen(100_000))
        #expect(till.pots[.of("pot-1")]?.grantedTo == [.of("43100"): Example.yen(100_000)])
    }

    @Test func `goes to no request that was withdrawn, and stops its withdrawal`() throws {
        var till = try till()
        try till.grant("g-1", 1, from: "pot-1", for: "r-1")
        #expect(throws: FundRequestRefusal.alreadyGranted(Example.yen(1))) { try till.withdraw("r-1") }
        try till.reduce("g-1", 1)
        try till.withdraw("r-1")
        #expect(throws: GrantRefusal.withdrawn) { try till.grant("g-2", 1, from: "pot-1", for: "r-1") }
    }
}
