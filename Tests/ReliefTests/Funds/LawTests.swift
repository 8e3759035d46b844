import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `The ceilings of the Disaster Relief Act` {
    /// A thousand person-days: 330,000 yen at most.
    private func till(_ use: LawUse? = Example.shelterUse(1_000), asking: Int64 = 900_000) throws -> Till {
        var till = Till()
        try till.open("act", Example.potDetails(.reliefAct))
        try till.payIn("in-1", to: "act", Example.moneyIn(100_000_000, .reliefAct))
        try till.request("r-1", Example.requestDetails(asking, use: use))
        return till
    }

    private func over(_ left: Int64, units: Int = 1_000, perUnit: Int64 = 330) -> LawRefusal {
        .overCeiling(
            Wording("避難所の設置", "Shelters"), perUnit: Example.yen(perUnit), unit: Wording("人日", "person-days"),
            units: units, left: Example.yen(left))
    }

    @Test func `hold when granting, over all grants together`() throws {
        var till = try till()
        #expect(throws: GrantRefusal.law(over(330_000))) { try till.grant("g-1", 330_001, from: "act", for: "r-1") }
        try till.grant("g-1", 300_000, from: "act", for: "r-1")
        #expect(throws: GrantRefusal.law(over(30_000))) { try till.grant("g-2", 30_001, from: "act", for: "r-1") }
        try till.grant("g-2", 30_000, from: "act", for: "r-1")
    }

    @Test func `do not bind the city's own money, which may pay the rest`() throws {
        var till = try till()
        try till.open("city", Example.potDetails(.budget))
        try till.payIn("in-2", to: "city", Example.moneyIn(1_000_000, .budget))
        try till.grant("g-1", 330_000, from: "act", for: "r-1")
        try till.grant("g-2", 570_000, from: "city", for: "r-1")
        #expect(till.requests[.of("r-1")]?.missing == .zero)
        #expect(till.requests[.of("r-1")]?.grantedUnderAct == Example.yen(330_000))
    }

    @Test func `hold again when paying, by what the receipt proves`() throws {
        var till = try till()
        till.now = Example.now + .days(8)
        try till.grant("g-1", 330_000, from: "act", for: "r-1")
        try till.commit("c-1", 330_000, from: "g-1")
        let proof = Evidence(units: 600, from: Example.firstDay, through: .of("2016-04-20"))

        #expect(throws: SpendingRefusal.law(.noEvidence)) { try till.pay("p-1", 1, of: "c-1") }
        #expect(throws: SpendingRefusal.law(over(198_000, units: 600))) {
            try till.pay("p-1", 198_001, of: "c-1", evidence: proof)
        }
        try till.pay("p-1", 198_000, of: "c-1", evidence: proof)
        #expect(throws: SpendingRefusal.law(.unitsOutOfRange(most: 400))) {
            try till.pay("p-2", 1, of: "c-1", evidence: proof)
        }
        try till.refund("p-1", 198_000)
        try till.pay("p-2", 198_000, of: "c-1", evidence: proof)
    }

    @Test func `end with their period, the day of the disaster being the first`() throws {
        var till = try till(Example.shelterUse(1_000, through: "2016-04-23"))
        let late = LawRefusal.afterPeriod(
            Wording("避難所の設置", "Shelters"), .within, days: 7, lastDay: .of("2016-04-22"))
        #expect(throws: GrantRefusal.law(late)) { try till.grant("g-1", 1, from: "act", for: "r-1") }

        var inTime = try self.till(Example.shelterUse(1_000, through: "2016-04-22"))
        try inTime.grant("g-1", 1, from: "act", for: "r-1")
        inTime.now = Example.now + .days(9)
        try inTime.commit("c-1", 1, from: "g-1")
        let proof = Evidence(units: 1, from: Example.firstDay, through: .of("2016-04-23"))
        #expect(throws: SpendingRefusal.law(late)) { try inTime.pay("p-1", 1, of: "c-1", evidence: proof) }
    }

    @Test func `ask of temporary housing only that it begins in time`() throws {
        let days = (from: LocalDate.of("2016-05-05"), through: LocalDate.of("2016-07-31"))
        var till = try till(
            LawUse(ceiling: .of("housing"), units: 10, from: days.from, through: days.through), asking: 57_140_001)
        #expect(throws: GrantRefusal.self) { try till.grant("g-1", 57_140_001, from: "act", for: "r-1") }
        try till.grant("g-1", 57_140_000, from: "act", for: "r-1")

        var late = try self.till(
            LawUse(ceiling: .of("housing"), units: 10, from: .of("2016-05-06"), through: days.through))
        #expect(
            throws: GrantRefusal.law(
                .afterPeriod(
                    Wording("応急仮設住宅", "Temporary housing"), .start, days: 20, lastDay: .of("2016-05-05")))
        ) { try late.grant("g-1", 1, from: "act", for: "r-1") }
    }

    @Test func `are raised by a special standard with its document`() throws {
        var till = try till(Example.shelterUse(1_000, through: "2016-05-15"))
        let standard = SpecialStandard(
            id: .of("s-1"), ceiling: .of("shelter"), document: "府政防第123号", agreedOn: Example.firstDay,
            perUnit: Example.yen(400), days: 30, municipality: .of("43100"))
        try till.agree(standard)
        try till.agree(standard)
        try till.grant("g-1", 400_000, from: "act", for: "r-1")
        #expect(throws: GrantRefusal.law(over(0, perUnit: 400))) { try till.grant("g-2", 1, from: "act", for: "r-1") }

        try till.request(
            "r-2",
            Example.requestDetails(
                9, in: .of("43443"), use: Example.shelterUse(1_000, through: "2016-05-15")))
        #expect(throws: GrantRefusal.self) { try till.grant("g-3", 1, from: "act", for: "r-2") }
    }

    @Test func `are raised only upwards, on paper, and not twice under one name`() throws {
        var till = Till()
        func standard(
            document: String = "府政防第1号", yen: Int64? = nil, days: Int? = nil, on day: String = "2016-04-16"
        ) -> SpecialStandard {
            SpecialStandard(
                id: .of("s-1"), ceiling: .of("shelter"), document: document, agreedOn: .of(day),
                perUnit: yen.map { Example.yen($0) }, days: days)
        }
        #expect(throws: FundRuleRefusal.raisesNothing) { try till.agree(standard()) }
        #expect(throws: FundRuleRefusal.notMoreDays(now: 7)) { try till.agree(standard(days: 7)) }
        #expect(throws: FundRuleRefusal.notMoreYen(now: Example.yen(330))) { try till.agree(standard(yen: 330)) }
        #expect(throws: FundRuleRefusal.noDocument) { try till.agree(standard(document: "", days: 14)) }
        #expect(throws: FundRuleRefusal.agreedInTheFuture) { try till.agree(standard(days: 14, on: "2016-04-17")) }
        try till.agree(standard(days: 14))
        #expect(throws: FundRuleRefusal.alreadyAgreed(document: "府政防第1号")) { try till.agree(standard(days: 21)) }
        till.firstDay = nil
        #expect(throws: FundRuleRefusal.law(.noDisaster)) {
            try till.agree(
                SpecialStandard(
                    id: .of("s-2"), ceiling: .of("shelter"), document: "1", agreedOn: Example.firstDay, days: 60))
        }
    }

    @Test func `pay only for what the act names, while there is a disaster`() throws {
        var uncovered = try till(nil)
        #expect(throws: GrantRefusal.law(.notCovered)) { try uncovered.grant("g-1", 1, from: "act", for: "r-1") }
        var quiet = try till()
        quiet.firstDay = nil
        #expect(throws: GrantRefusal.law(.noDisaster)) { try quiet.grant("g-1", 1, from: "act", for: "r-1") }
        var old = try till()
        old.firstDay = .of("2015-01-01")
        #expect(throws: GrantRefusal.law(.noneInForce(.of("shelter"), on: .of("2015-01-01")))) {
            try old.grant("g-1", 1, from: "act", for: "r-1")
        }
    }

    @Test func `count from their day on, and only when somebody has read them at the source`() throws {
        let unread = RuleNote(reason: Wording("改定", "revised"), source: "告示を未確認", isVerified: false)
        func ceiling(_ yen: Int64, from day: String, _ note: RuleNote) -> Ceiling {
            Ceiling(
                item: .of("shelter"), name: Wording("避難所の設置", "Shelters"), unit: Wording("人日", "person-days"),
                perUnit: Example.yen(yen), period: LawPeriod(.within, days: 7), validFrom: .of(day), note: note)
        }
        let book = FundRuleDecider.replay(
            Example.fundRules + [
                .ceilingSet(ceiling(340, from: "2023-04-01", Example.note)),
                .ceilingSet(ceiling(350, from: "2024-04-01", unread)),
            ])
        #expect(book.ceiling(of: .of("shelter"), on: .of("2016-03-31")) == nil)
        #expect(book.ceiling(of: .of("shelter"), on: .of("2023-03-31"))?.perUnit == Example.yen(330))
        #expect(book.ceiling(of: .of("shelter"), on: .of("2023-04-01"))?.perUnit == Example.yen(340))
        #expect(book.ceiling(of: .of("shelter"), on: .of("2026-04-01"))?.perUnit == Example.yen(340))
        #expect(book.unverified(of: .of("shelter"), on: .of("2026-04-01"))?.perUnit == Example.yen(350))
        #expect(book.unverified(of: .of("shelter"), on: .of("2023-04-01")) == nil)
    }
}

@Suite struct `The end of a period` {
    private let law = LawInForce(ceiling: Example.shelterCeiling, firstDay: Example.firstDay)

    @Test(arguments: [
        ("2016-04-19", String?.none), ("2016-04-20", "避難所の設置の7日目は2日後（4月22日）。特別基準が要るか確認を。"),
        ("2016-04-21", "避難所の設置の7日目は明日（4月22日）。特別基準の協議を。"),
        ("2016-04-22", "避難所の設置の7日目は今日（4月22日）。今日中に特別基準の協議を。"),
        (
            "2016-04-23",
            "避難所の設置の期間（7日目・4月22日）は過ぎました。特別基準の協議がなければ、以後は災害救助法の対象になりません。"
        ),
    ])
    func `is told before it comes`(_ today: String, _ told: String?) {
        #expect(PeriodWarning(law, today: .of(today))?.wording.japanese == told)
    }

    @Test func `moves with a special standard`() {
        let standard = SpecialStandard(
            id: .of("s-1"), ceiling: .of("shelter"), document: "1", agreedOn: Example.firstDay, days: 30)
        let raised = LawInForce(ceiling: Example.shelterCeiling, firstDay: Example.firstDay, standards: [standard])
        #expect(PeriodWarning(raised, today: .of("2016-04-22")) == nil)
        #expect(PeriodWarning(raised, today: .of("2016-05-14"))?.daysLeft == 1)
    }
}
