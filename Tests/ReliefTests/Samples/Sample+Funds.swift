import ReliefTesting
import Vocabulary

@testable import Relief

extension Sample {
    static let funds = fundRules + pots + spending + claims + rounds

    private static let fundRules = [
        Sample(.fund(.purposeListed(Example.npoWork))),
        Sample(.fund(.municipalityListed(Example.kumamotoCity))),
        Sample(.fund(.ceilingSet(Example.shelterCeiling))),
        Sample(
            .fund(
                .ceilingSet(
                    Ceiling(
                        item: .of("welfare-shelter"), name: Wording("福祉避難所", "Welfare shelters"),
                        unit: Wording("人日", "person-days"), perUnit: nil, period: nil, validFrom: .of("2019-10-23"),
                        note: Example.note))), "minimal"),
        Sample(
            .fund(
                .specialStandardAgreed(
                    SpecialStandard(
                        id: .of("standard-1"), ceiling: .of("shelter"), document: "府政防第123号",
                        agreedOn: .of("2016-04-20"), perUnit: Yen(400), days: 30, municipality: .of("43100"))))),
        Sample(
            .fund(
                .specialStandardAgreed(
                    SpecialStandard(
                        id: .of("standard-2"), ceiling: .of("shelter"), document: "府政防第124号",
                        agreedOn: .of("2016-04-20"), days: 60))), "minimal"),
        Sample(.fund(.householdStandardSet(Example.household))),
    ]

    private static let pots = [
        Sample(
            .fund(
                .potOpened(
                    .init(
                        pot: .of("pot-1"),
                        details: PotDetails(
                            name: "益城町のための寄付", source: .donation,
                            earmark: Earmark(
                                purposes: [.of("shelter")], municipalities: [.of("43443")], sites: [.of("shelter-1")],
                                items: [.of("milk-powder")]),
                            limits: PotLimits(sharePercent: 50, perMunicipality: Yen(3_000_000)), note: "寄付者の希望による"),
                        signature: Example.signature)))),
        Sample(
            .fund(
                .potOpened(.init(pot: .of("pot-2"), details: Example.potDetails(.budget), signature: Example.signature))
            ), "minimal"),
        Sample(
            .fund(
                .paidIn(
                    .init(
                        deposit: .of("in-1"), pot: .of("pot-1"),
                        money: MoneyIn(
                            amount: Example.yen(24_152_735_744), payer: "日本赤十字社", declared: .donation,
                            receivedOn: .of("2016-04-16"), note: "第1回送金"), signature: Example.signature)))),
        Sample(
            .fund(
                .paidIn(
                    .init(
                        deposit: .of("in-2"), pot: .of("pot-1"), money: Example.moneyIn(1_000),
                        signature: Example.signature))), "minimal"),
        Sample(
            .fund(
                .paidBack(
                    .init(
                        deposit: .of("in-2"), pot: .of("pot-1"), correction: correction, signature: Example.signature)))
        ),
        Sample(
            .fund(
                .requested(
                    .init(
                        request: .of("r-1"),
                        details: FundRequestDetails(
                            title: "避難所運営費（東区）", applicant: "避難所対策班", amount: Example.yen(25_410_000),
                            purpose: .of("shelter"), municipality: .of("43100"), site: .of("shelter-1"),
                            item: .of("water-500ml"), tier: .life, use: Example.shelterUse(77_000), note: "11か所分"),
                        signature: Example.signature)))),
        Sample(
            .fund(
                .requested(
                    .init(request: .of("r-2"), details: Example.requestDetails(5_000), signature: Example.signature))),
            "minimal"),
        Sample(
            .fund(
                .requestWithdrawn(.init(request: .of("r-2"), reason: "寄付でまかなえた", signature: Example.signature)))),
        Sample(
            .fund(
                .granted(
                    .init(
                        grant: .of("g-1"), pot: .of("pot-1"), target: .request(.of("r-1")),
                        amount: Example.yen(25_000_000), signature: Example.signature)))),
        Sample(
            .fund(
                .granted(
                    .init(
                        grant: .of("g-2"), pot: .of("pot-3"), target: .round(.of("round-1"), .of("43443")),
                        amount: Example.yen(752_120_000), signature: Example.signature))), "round"),
        Sample(
            .fund(
                .grantReduced(
                    .init(
                        grant: .of("g-1"), pot: .of("pot-1"), target: .request(.of("r-1")), correction: correction,
                        signature: Example.signature)))),
    ]

    private static let correction = Correction(amount: Example.yen(1_000), reason: "入力の誤り")
    private static let path = MoneyPath(grant: .of("g-1"), pot: .of("pot-1"), request: .of("r-1"))
    private static let roundPath = MoneyPath(grant: .of("g-2"), pot: .of("pot-3"), request: nil)

    private static let spending = [
        Sample(
            .fund(
                .committed(
                    .init(
                        commitment: .of("c-1"), path: path,
                        details: CommitmentDetails(
                            amount: Example.yen(120_000), payee: "○○商店", subject: "飲料水 100箱", reference: "order-7"),
                        signature: Example.signature)))),
        Sample(
            .fund(
                .committed(
                    .init(
                        commitment: .of("c-2"), path: roundPath,
                        details: CommitmentDetails(
                            amount: Example.yen(752_120_000), payee: "益城町", subject: "第1次配分"),
                        signature: Example.signature))), "minimal"),
        Sample(
            .fund(
                .commitmentCancelled(
                    .init(
                        commitment: .of("c-1"), path: path, correction: correction, signature: Example.signature)))),
        Sample(
            .fund(
                .paid(
                    .init(
                        payment: .of("p-1"), commitment: .of("c-1"), path: path,
                        details: PaymentDetails(
                            amount: Example.yen(33_000), receipt: "R-2016-0001", paidOn: .of("2016-04-20"),
                            evidence: Evidence(units: 100, from: .of("2016-04-16"), through: .of("2016-04-19"))),
                        signature: Example.signature)))),
        Sample(
            .fund(
                .paid(
                    .init(
                        payment: .of("p-2"), commitment: .of("c-2"), path: roundPath,
                        details: PaymentDetails(
                            amount: Example.yen(752_120_000), receipt: "R-2", paidOn: .of("2016-05-20")),
                        signature: Example.signature))), "minimal"),
        Sample(
            .fund(
                .refunded(
                    .init(
                        payment: .of("p-1"), commitment: .of("c-1"), path: path, correction: correction,
                        signature: Example.signature)))),
    ]

    private static let claims = [
        Sample(
            .fund(
                .claimed(
                    .init(
                        reimbursement: .of("k-1"), pot: .of("pot-1"),
                        details: ClaimDetails(
                            amount: Example.yen(33_000), addressee: "熊本県", document: "危第1号",
                            claimedOn: .of("2016-06-01")), signature: Example.signature)))),
        Sample(
            .fund(
                .claimReduced(
                    .init(
                        reimbursement: .of("k-1"), pot: .of("pot-1"), correction: correction,
                        signature: Example.signature)))),
        Sample(
            .fund(
                .reimbursed(
                    .init(
                        reimbursement: .of("k-1"), pot: .of("pot-1"), amount: Example.yen(16_000),
                        receivedOn: .of("2016-09-30"), signature: Example.signature)))),
        Sample(
            .fund(
                .paymentsListed(
                    .init(
                        reimbursement: .of("k-1"), pot: .of("pot-1"), document: "危第1号",
                        parts: [
                            ClaimPart(payment: .of("p-1"), amount: Example.yen(16_000)),
                            ClaimPart(payment: .of("p-2"), amount: Example.yen(300)),
                        ])))),
        Sample(
            .fund(
                .claimedLess(
                    .init(
                        reimbursement: .of("k-1"), pot: .of("pot-1"), payment: .of("p-2"), amount: Example.yen(300))))),
    ]

    private static let rounds = [
        Sample(
            .fund(
                .roundDecided(
                    .init(
                        round: .of("round-1"),
                        details: RoundDetails(
                            name: "第1次配分", pot: .of("pot-3"), reach: [.of("full"): Example.yen(200_000)],
                            cells: [RoundCell(.of("43100"), .of("full"), households: 3_760)]),
                        allotments: [Allotment(municipality: .of("43100"), amount: Example.yen(752_000_000))],
                        signature: Example.signature)))),
        Sample(
            .fund(
                .roundCancelled(
                    .init(
                        round: .of("round-1"), pot: .of("pot-3"), reason: "集計の誤り", signature: Example.signature)))),
    ]
}
