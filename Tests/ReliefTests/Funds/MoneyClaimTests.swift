import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `A claim to the prefecture` {
    private func till() throws -> Till {
        var till = Till()
        till.now = Example.now + .days(8)
        for pot in ["pot-1", "pot-2"] {
            try till.open(pot, Example.potDetails(.reliefAct, pot))
            try till.payIn("in-\(pot)", to: pot, Example.moneyIn(1_000_000, .reliefAct))
        }
        try till.request("r-1", Example.requestDetails(800_000, use: Example.shelterUse(10_000)))
        for (pot, name) in [("pot-1", "1"), ("pot-2", "2")] {
            try till.grant("g-\(name)", 300_000, from: pot, for: "r-1")
            try till.commit("c-\(name)", 300_000, from: "g-\(name)")
        }
        try till.pay("p-1", 100_001, of: "c-1", evidence: Self.proof)
        try till.pay("p-2", 50_002, of: "c-1", evidence: Self.proof)
        try till.pay("p-3", 7, of: "c-2", evidence: Self.proof)
        return till
    }

    private static let proof = Evidence(units: 400, from: Example.firstDay, through: .of("2016-04-22"))

    @Test func `is made of payments, and is their sum to the yen`() throws {
        var till = try till()
        try till.claim("k-1", ["p-1", "p-2"], of: "pot-1", adding: 150_003)
        let claim = try #require(till.claims[.of("k-1")])
        #expect(claim.details.amount == Example.yen(150_003))
        #expect(claim.parts.map(\.amount) == [Example.yen(100_001), Example.yen(50_002)])
        #expect(till.payments[.of("p-1")]?.claim?.reimbursement == .of("k-1"))
    }

    @Test func `takes each payment once, and says in which claim it is`() throws {
        var till = try till()
        try till.claim("k-1", ["p-1"], of: "pot-1")
        #expect(throws: ReimbursementRefusal.paymentClaimed(receipt: "R-p-1", document: "危第1号", .of("k-1"))) {
            try till.claim("k-2", ["p-1", "p-2"], of: "pot-1")
        }
        try till.claim("k-2", ["p-2"], of: "pot-1")
        #expect(till.pots[.of("pot-1")]?.account.unclaimed == .zero)
    }

    @Test func `said twice is made once, and with other payments is refused`() throws {
        var till = try till()
        try till.claim("k-1", ["p-1"], of: "pot-1")
        let events = till.events.count
        try till.claim("k-1", ["p-1"], of: "pot-1")
        #expect(till.events.count == events)
        #expect(throws: ReimbursementRefusal.alreadyClaimed("危第1号")) { try till.claim("k-1", ["p-2"], of: "pot-1") }
    }

    @Test func `is refused with another sum, another pot's payment, or one that was refunded`() throws {
        var till = try till()
        #expect(throws: ReimbursementRefusal.sumDiffers(Example.yen(100_000), sum: Example.yen(100_001))) {
            try till.claim("k-1", ["p-1"], of: "pot-1", adding: 100_000)
        }
        #expect(throws: ReimbursementRefusal.otherPot(receipt: "R-p-3")) {
            try till.claim("k-1", ["p-1", "p-3"], of: "pot-1")
        }
        try till.refund("p-2", 50_002)
        #expect(throws: ReimbursementRefusal.refunded(receipt: "R-p-2")) { try till.claim("k-1", ["p-2"], of: "pot-1") }
        #expect(throws: ReimbursementRefusal.noPayments) { try till.claim("k-1", [], of: "pot-1") }
    }

    @Test func `is reduced for one of its payments, which then can be claimed anew`() throws {
        var till = try till()
        try till.claim("k-1", ["p-1", "p-2"], of: "pot-1")
        #expect(throws: ReimbursementRefusal.paymentNeeded(2)) { try till.reduceClaim("k-1", 2) }
        #expect(throws: ReimbursementRefusal.notInClaim(.of("p-3"))) { try till.reduceClaim("k-1", 2, for: "p-3") }
        #expect(throws: ReimbursementRefusal.overPart(left: Example.yen(50_002))) {
            try till.reduceClaim("k-1", 50_003, for: "p-2")
        }
        try till.reduceClaim("k-1", 2, for: "p-2")
        #expect(throws: ReimbursementRefusal.paymentClaimed(receipt: "R-p-2", document: "危第1号", .of("k-1"))) {
            try till.claim("k-2", ["p-2"], of: "pot-1")
        }
        try till.reduceClaim("k-1", 50_000, for: "p-2")
        try till.claim("k-2", ["p-2"], of: "pot-1")
        #expect(till.claims[.of("k-2")]?.amount == Example.yen(50_002))
        #expect(till.claims[.of("k-1")]?.amount == Example.yen(100_001))
    }

    @Test func `of before payments were listed stays what it was`() throws {
        let old = ClaimDetails(
            amount: Example.yen(500), addressee: "熊本県", document: "危第0号", claimedOn: Example.firstDay)
        var folder = FundCase(pot: Pot(id: .of("pot-1"), details: Example.potDetails(.reliefAct)))
        folder.take(
            .claimed(
                .init(reimbursement: .of("k-0"), pot: .of("pot-1"), details: old, signature: Example.signature)))
        let correction = Correction(amount: Example.yen(200), reason: "査定減")
        let events = try ReimbursementDecider.decide(.reduce(correction, of: nil, Example.signature), folder)
        #expect(events.count == 1)
        for event in events { folder.take(event) }
        #expect(folder.reimbursement?.amount == Example.yen(300))
    }
}

@Suite struct `The number of a receipt` {
    @Test(arguments: ["R-1", "Ｒ－１", "r-1", " R - 1 "])
    func `is the same however it is typed`(_ typed: String) {
        let first = ReceiptKey(payee: "㈱ ○○商店", receipt: "R-1")
        #expect(ReceiptKey(payee: "㈱○○商店", receipt: typed) == first)
    }

    @Test func `is another's where another payee gave it`() {
        #expect(ReceiptKey(payee: "甲社", receipt: "1") != ReceiptKey(payee: "乙社", receipt: "1"))
    }
}
