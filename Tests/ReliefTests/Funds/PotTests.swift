import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `A pot of money` {
    private func till(_ source: LegalSource = .donation, _ amount: Int64 = 1_000_000) throws -> Till {
        var till = Till()
        try till.open("pot-1", Example.potDetails(source))
        try till.payIn("in-1", to: "pot-1", Example.moneyIn(amount, source))
        return till
    }

    @Test func `holds what was paid in, by whom and when`() throws {
        let till = try till()

        #expect(till.pots[.of("pot-1")]?.account.received == Example.yen(1_000_000))
        #expect(till.deposits[.of("in-1")]?.money.payer == "日本赤十字社")
        #expect(till.deposits[.of("in-1")]?.money.receivedOn == .of("2016-04-16"))
    }

    @Test func `opened or filled twice under the same name is so once`() throws {
        var till = try till()
        try till.open("pot-1", Example.potDetails())
        try till.payIn("in-1", to: "pot-1", Example.moneyIn(1_000_000))

        #expect(till.events.count == 2)
        #expect(throws: PotRefusal.alreadyOpened(name: "寄付")) {
            try till.open("pot-1", Example.potDetails(.budget))
        }
        #expect(throws: PotRefusal.alreadyPaidIn("日本赤十字社")) {
            try till.payIn("in-1", to: "pot-1", Example.moneyIn(2))
        }
    }

    @Test func `never takes condolence money beside aid money, and says where it belongs`() throws {
        var till = try till(.condolence)
        try till.open("pot-2", Example.potDetails(.aid, "ボランティア支援金"))

        #expect(
            throws: PotRefusal.otherSource(.aid, pot: "義援金", .condolence, fitting: ["ボランティア支援金"])
        ) {
            try till.payIn("in-2", to: "pot-1", Example.moneyIn(5, .aid))
        }
        #expect(throws: PotRefusal.otherSource(.condolence, pot: "ボランティア支援金", .aid, fitting: ["義援金"])) {
            try till.payIn("in-2", to: "pot-2", Example.moneyIn(5, .condolence))
        }
    }

    @Test func `is not earmarked for a municipality that nobody knows`() {
        var till = Till()
        let known = [Wording("熊本市（43100）", "Kumamoto City (43100)"), Wording("益城町（43443）", "Mashiki Town (43443)")]
        let purposes = [
            Wording("NPO等の活動（npo）", "work of NPOs (npo)"), Wording("避難所運営（shelter）", "running shelters (shelter)"),
        ]
        #expect(throws: PotRefusal.noSuchMunicipality(.of("99999"), known: known)) {
            try till.open("pot-1", Example.potDetails(earmark: Earmark(municipalities: [.of("99999")])))
        }
        #expect(throws: PotRefusal.noSuchPurpose(.of("party"), known: purposes)) {
            try till.open("pot-1", Example.potDetails(earmark: Earmark(purposes: [.of("party")])))
        }
    }

    @Test func `takes no money of tomorrow and none from nobody`() throws {
        var till = try till()
        let tomorrow = MoneyIn(
            amount: Example.yen(1), payer: "県", declared: .donation, receivedOn: .of("2016-04-17"))
        #expect(throws: PotRefusal.inTheFuture(.of("2016-04-17"))) { try till.payIn("in-2", to: "pot-1", tomorrow) }
        #expect(throws: PotRefusal.noPayer) { try till.payIn("in-2", to: "pot-1", Example.moneyIn(1, from: "")) }
        #expect(throws: PotRefusal.noAmount) { try till.payIn("in-2", to: "pot-1", Example.moneyIn(0)) }
    }

    @Test func `does not hold more than can be counted`() throws {
        var till = try till(.donation, Yen.limit)
        #expect(throws: PotRefusal.tooLarge) { try till.payIn("in-2", to: "pot-1", Example.moneyIn(1)) }
    }

    @Test func `gives back only what nobody was promised`() throws {
        var till = try till()
        try till.request("r-1", Example.requestDetails(700_000))
        try till.grant("g-1", 700_000, from: "pot-1", for: "r-1")

        #expect(throws: PotRefusal.notThere(most: Example.yen(300_000))) { try till.payBack("in-1", 300_001) }
        try till.payBack("in-1", 300_000)
        #expect(till.pots[.of("pot-1")]?.account.free == .zero)
        #expect(till.deposits[.of("in-1")]?.kept == Example.yen(700_000))
    }
}
