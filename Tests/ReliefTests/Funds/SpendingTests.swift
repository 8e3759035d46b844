import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `Money that is spent` {
    private func till(_ source: LegalSource = .donation) throws -> Till {
        var till = Till()
        try till.open("pot-1", Example.potDetails(source))
        try till.payIn("in-1", to: "pot-1", Example.moneyIn(1_000_000, source))
        try till.request("r-1", Example.requestDetails(800_000, use: Example.shelterUse(10_000)))
        try till.grant("g-1", 500_000, from: "pot-1", for: "r-1")
        try till.commit("c-1", 300_000, from: "g-1", reference: "order-7")
        return till
    }

    @Test func `is bound by an order, then paid with a receipt`() throws {
        var till = try till()
        try till.pay("p-1", 120_000, of: "c-1")

        let account = try #require(till.pots[.of("pot-1")]?.account)
        #expect(account.committed == Example.yen(300_000))
        #expect(account.paid == Example.yen(120_000))
        #expect(till.commitments[.of("c-1")]?.details.reference == "order-7")
        #expect(till.commitments[.of("c-1")]?.unpaid == Example.yen(180_000))
        #expect(till.grants[.of("g-1")]?.paid == Example.yen(120_000))
    }

    @Test func `is no more than was granted, and then no more than was committed`() throws {
        var till = try till()
        #expect(throws: SpendingRefusal.overGrant(left: Example.yen(200_000))) {
            try till.commit("c-2", 200_001, from: "g-1")
        }
        #expect(throws: SpendingRefusal.overCommitment(left: Example.yen(300_000))) {
            try till.pay("p-1", 300_001, of: "c-1")
        }
        try till.pay("p-1", 300_000, of: "c-1")
        #expect(throws: SpendingRefusal.overCommitment(left: .zero)) { try till.pay("p-2", 1, of: "c-1") }
    }

    @Test func `is not paid long before the disaster and the grant, as far as a day is mistyped`() throws {
        var till = try till()
        let earliest = LocalDate.of("2016-03-16")
        #expect(throws: SpendingRefusal.longBefore(.of("2015-04-17"), earliest: earliest)) {
            try till.pay("p-1", 1, of: "c-1", on: .of("2015-04-17"))
        }
        // An incident may be opened late: what was paid in the weeks before is believed.
        try till.pay("p-1", 1, of: "c-1", on: earliest)
        till.firstDay = nil
        #expect(throws: SpendingRefusal.longBefore(.of("2016-03-15"), earliest: earliest)) {
            try till.pay("p-2", 1, of: "c-1", on: .of("2016-03-15"))
        }
    }

    @Test func `said twice is spent once`() throws {
        var till = try till()
        try till.commit("c-1", 300_000, from: "g-1", reference: "order-7")
        try till.pay("p-1", 100_000, of: "c-1")
        try till.pay("p-1", 100_000, of: "c-1")
        #expect(till.pots[.of("pot-1")]?.account.paid == Example.yen(100_000))
        #expect(throws: SpendingRefusal.alreadyRecorded(receipt: "R-p-1")) { try till.pay("p-1", 99_999, of: "c-1") }
        #expect(throws: SpendingRefusal.alreadyCommitted(payee: "○○商店")) {
            try till.commit("c-1", 299_999, from: "g-1", reference: "order-7")
        }
    }

    @Test func `is put right by counter entries only as far as it stands`() throws {
        var till = try till()
        try till.pay("p-1", 100_000, of: "c-1")
        #expect(throws: SpendingRefusal.alreadyPaid(most: Example.yen(200_000))) { try till.cancel("c-1", 200_001) }
        try till.cancel("c-1", 200_000)
        #expect(throws: SpendingRefusal.overPayment(most: Example.yen(100_000))) { try till.refund("p-1", 100_001) }
        try till.refund("p-1", 40_000)
        #expect(till.payments[.of("p-1")]?.amount == Example.yen(60_000))
        #expect(till.commitments[.of("c-1")]?.unpaid == Example.yen(40_000))
        #expect(till.events.count == 8)
    }

    @Test func `is not paid tomorrow`() throws {
        var till = try till()
        #expect(throws: SpendingRefusal.inTheFuture(.of("2016-04-17"))) {
            try till.pay("p-1", 1, of: "c-1", on: .of("2016-04-17"))
        }
    }

    @Test func `under the act is asked back once, and comes back at most as asked`() throws {
        var till = try till(.reliefAct)
        till.now = Example.now + .days(8)
        let proof = Evidence(units: 1_000, from: Example.firstDay, through: .of("2016-04-22"))
        try till.pay("p-1", 200_000, of: "c-1", evidence: proof)

        try till.claim("k-1", of: "pot-1")
        #expect(till.pots[.of("pot-1")]?.account.claimed == Example.yen(200_000))
        #expect(throws: ReimbursementRefusal.noPayments) { try till.claim("k-2", of: "pot-1") }
        try till.receive("k-1", 100_000)
        #expect(throws: ReimbursementRefusal.overOutstanding(left: Example.yen(100_000))) {
            try till.receive("k-1", 100_001)
        }
        try till.reduceClaim("k-1", 50_000)
        #expect(throws: SpendingRefusal.alreadyClaimed(most: Example.yen(50_000))) { try till.refund("p-1", 50_001) }
        try till.refund("p-1", 50_000)
        #expect(till.pots[.of("pot-1")]?.account.claimed == Example.yen(150_000))
        #expect(till.pots[.of("pot-1")]?.account.reimbursed == Example.yen(100_000))
    }

    @Test func `is not paid twice on one receipt, and says where the first one is`() throws {
        var till = try till()
        try till.pay("p-1", 100_000, of: "c-1")
        let first = try #require(till.payments[.of("p-1")])
        let commitment = try #require(till.commitments[.of("c-1")])
        let use = ReceiptUse(payment: first.id, first.details, of: commitment.details)
        #expect(throws: SpendingRefusal.receiptUsed(use)) {
            try till.pay("p-2", 50_000, of: "c-1", sameReceipt: use)
        }
        let told = SpendingRefusal.receiptUsed(use).wording.japanese
        #expect(told.contains("○○商店") && told.contains("飲料水 100箱") && told.contains("p-1"))
    }

    @Test func `of a donor is not asked back from the state`() throws {
        var till = try till()
        try till.pay("p-1", 1, of: "c-1")
        #expect(throws: ReimbursementRefusal.notUnderAct(.donation)) { try till.claim("k-1", of: "pot-1") }
    }
}
