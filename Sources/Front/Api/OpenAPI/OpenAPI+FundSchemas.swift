import Relief
import Vocabulary

/// What money looks like to programs.
extension OpenAPI {
    private static let yen = Schema.whole(0...Int(Yen.limit))
    private static let source = Schema.choice(of: LegalSource.self)
    private static let reason = Schema.text(longest: PotRefusal.longestText)

    static let fundSchemas: [(name: String, schema: Schema)] = [
        (
            "Funds",
            .object(
                standing + [
                    .always("addsUp", .flag, "Whether every amount was found again in the single entries."),
                    .always("pots", .list(of: .named("Pot"))), .always("warnings", .list(of: .named("PeriodWarning"))),
                ])
        ),
        ("Pot", .object(pot)), ("PeriodWarning", .object(warning)),
        (
            "FundRequestList",
            .object(
                standing + [
                    .always("total", .whole(0...Int.max)), .always("requests", .list(of: .object(fundRequest))), next,
                ])
        ),
        (
            "FundRequest",
            .object(standing + fundRequest + [.always("grants", .list(of: .named("Grant")))])
        ),
        ("Grant", .object(grant)), ("Rounds", .object(standing + [.always("rounds", .list(of: .object(round)))])),
        ("PotReceipt", receipt("pot")), ("DepositReceipt", receipt("deposit")),
        ("FundRequestReceipt", receipt("request")), ("GrantReceipt", receipt("grant")),
        ("CommitmentReceipt", receipt("commitment")), ("PaymentReceipt", receipt("payment")),
        ("ClaimReceipt", receipt("claim")), ("SpecialStandardReceipt", receipt("specialStandard")),
        ("RoundReceipt", receipt("round")),
    ]

    private static let pot: [Member] =
        [.always("id", .id), .always("name", .text()), .always("source", source)]
        + ["received", "granted", "committed", "paid", "claimed", "reimbursed", "free"].map { .always($0, yen) }
        + ["purposes", "municipalities", "sites", "items"].map { .always($0, .list(of: .id)) } + [
            .maybe("sharePercent", .whole(1...100)), .maybe("perMunicipality", yen), .maybe("note", .text()),
            .always(
                "deposits",
                .list(
                    of: .object([
                        .always("id", .id), .always("amount", yen), .always("returned", yen), .always("payer", .text()),
                        .always("receivedOn", .date), .maybe("note", .text()),
                    ]))),
            .always(
                "claims",
                .list(
                    of: .object([
                        .always("id", .id), .always("amount", yen), .always("received", yen),
                        .always("addressee", .text()), .always("document", .text()), .always("claimedOn", .date),
                        .always(
                            "payments",
                            .list(
                                of: .object([
                                    .always("payment", .id), .always("amount", yen), .always("released", yen),
                                ])), "What it is made of; each payment is in one claim."),
                    ]))),
            .always("differences", .list(of: .text()), "Amounts that the single entries do not confirm; none, always."),
        ]

    private static let warning: [Member] = [
        .always("ceiling", .id), .always("lastDay", .date), .always("daysLeft", .whole(-100_000...100_000)),
        .always("text", .object([.always("ja", .text()), .always("en", .text())])),
    ]

    private static let use = Schema.object([
        .always("ceiling", .id, "The item of the Disaster Relief Act."),
        .always("units", .whole(1...LawRefusal.mostUnits)), .always("from", .date), .always("through", .date),
    ])

    private static let fundRequest: [Member] = [
        .always("id", .id), .always("title", .text()), .always("applicant", .text()), .always("amount", yen),
        .always("granted", yen), .always("missing", yen), .always("purpose", .id), .always("municipality", .id),
        .always("tier", .whole(1...3)), .maybe("site", .id), .maybe("item", .id), .maybe("note", .text()),
        .maybe("withdrawal", .text()), .maybe("use", use),
    ]

    private static let grant: [Member] = [
        .always("id", .id), .always("pot", .id), .always("amount", yen), .always("by", .text()), .always("at", .moment),
        .always(
            "commitments",
            .list(
                of: .object([
                    .always("id", .id), .always("amount", yen), .always("payee", .text()), .always("subject", .text()),
                    .maybe("reference", .text()),
                    .always(
                        "payments",
                        .list(
                            of: .object([
                                .always("id", .id), .always("amount", yen), .always("receipt", .text()),
                                .always("paidOn", .date),
                            ]))),
                ]))),
    ]

    private static let cells = Schema.list(
        of: .object([
            .always("municipality", .id), .always("class", .id),
            .always("households", .whole(0...RoundRefusal.mostHouseholds), "All that were recognised so far."),
        ]))

    private static let round: [Member] = [
        .always("id", .id), .always("name", .text()), .always("pot", .id), .always("by", .text()),
        .always("at", .moment), .maybe("cancellation", .text()),
        .always("reach", .list(of: .object([.always("class", .id), .always("amount", yen)]))), .always("cells", cells),
        .always("allotments", .list(of: .object([.always("municipality", .id), .always("amount", yen)]))),
    ]

    static let fundInputSchemas: [(name: String, schema: Schema)] = [
        (
            "NewPot",
            .object([
                .always("name", .text(longest: 100)), .always("source", source), .maybe("purposes", .list(of: .id)),
                .maybe("municipalities", .list(of: .id)), .maybe("sites", .list(of: .id)),
                .maybe("items", .list(of: .id)), .maybe("sharePercent", .whole(1...100)),
                .maybe("perMunicipality", yen), .maybe("note", reason),
            ])
        ),
        (
            "NewDeposit",
            .object([
                .always("amount", yen), .always("payer", .text(longest: 100)),
                .always("declared", source, "What the payer says it is; it must be what the pot holds."),
                .always("receivedOn", .date), .maybe("note", reason),
            ])
        ),
        ("Correction", .object([.always("amount", yen), .always("reason", reason)])),
        ("FundReason", .object([.always("reason", reason)])),
        (
            "NewFundRequest",
            .object([
                .always("title", .text(longest: 100)), .always("applicant", .text(longest: 100)),
                .always("amount", yen), .always("purpose", .id), .always("municipality", .id),
                .always("tier", .whole(1...3)), .maybe("site", .id), .maybe("item", .id), .maybe("use", use),
                .maybe("note", reason),
            ])
        ),
        ("NewGrant", .object([.always("pot", .id), .always("amount", yen)])),
        (
            "NewCommitment",
            .object([
                .always("amount", yen), .always("payee", .text(longest: 100)), .always("subject", .text(longest: 100)),
                .maybe("reference", .text(longest: 100), "The number of the order or settlement that it pays."),
            ])
        ),
        (
            "NewPayment",
            .object([
                .always("amount", yen), .always("receipt", .text(longest: 60)), .always("paidOn", .date),
                .maybe(
                    "evidence",
                    .object([
                        .always("units", .whole(1...LawRefusal.mostUnits)), .always("from", .date),
                        .always("through", .date),
                    ]), "What the receipt proves; needed for money of the act."),
            ])
        ),
        (
            "NewClaim",
            .object([
                .always("addressee", .text(longest: 100)), .always("document", .text(longest: 100)),
                .always("claimedOn", .date),
                .maybe("payments", .list(of: .id), "Payments of the pot; without it all that are claimed nowhere."),
                .maybe("amount", yen, "Refused when the payments come to something else."),
            ])
        ),
        (
            "ClaimCorrection",
            .object([
                .always("amount", yen), .always("reason", .text(longest: PotRefusal.longestText)),
                .maybe("payment", .id, "Needed where the claim is made of several."),
            ])
        ),
        ("ClaimMoney", .object([.always("amount", yen), .always("receivedOn", .date)])),
        (
            "NewSpecialStandard",
            .object([
                .always("ceiling", .id), .always("document", .text(longest: 100)), .always("agreedOn", .date),
                .maybe("perUnit", yen), .maybe("days", .whole(LawPeriod.range)), .maybe("municipality", .id),
            ])
        ),
        (
            "NewRound",
            .object([
                .always("name", .text(longest: 100)), .always("pot", .id),
                .always(
                    "reach", .table(pattern: "^[A-Za-z0-9_-]{1,64}$", of: yen),
                    "By class: up to what each gets with all rounds so far."),
                .always("cells", cells),
            ])
        ),
    ]
}
