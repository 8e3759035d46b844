import ReliefTesting
import Vocabulary

@testable import Relief

/// One of every refusal about money.
enum FundRefusalSamples {
    static let all: [any Refusal] = rules + pots + requests + grants + law + spending + claims + rounds

    private static let name = Wording("避難所の設置", "Shelters")
    private static let yen = Example.yen(1_000)
    private static let day = Example.firstDay

    private static let rules: [FundRuleRefusal] = [
        .noName, .noAmount, .noSource, .noDocument, .agreedInTheFuture, .alreadyAgreed(document: "府政防第1号"),
        .noSuchMunicipality(.of("x"), known: [name]), .raisesNothing, .notMoreYen(now: yen), .notMoreDays(now: 7),
        .classTwice,
    ]

    private static let pots: [PotRefusal] = [
        .noSuchPot(.of("x")), .noSuchDeposit(.of("x")), .alreadyOpened(name: "寄付"), .alreadyPaidIn("県"), .noName,
        .noPayer, .noReason, .noAmount, .textTooLong, .tooLarge, .percentOutOfRange(0),
        .noSuchPurpose(.of("x"), known: [name]), .noSuchMunicipality(.of("x"), known: []),
        .otherSource(.aid, pot: "義援金", .condolence, fitting: []), .inTheFuture(day), .notThere(most: yen),
        .noSuchSite(.of("x"), known: [name]), .noSuchItem(.of("x"), known: []),
    ]

    private static let requests: [FundRequestRefusal] = [
        .noSuchRequest(.of("x")), .alreadyMade(title: "避難所運営費"), .noTitle, .noApplicant, .noAmount, .noReason,
        .textTooLong, .noSuchPurpose(.of("x"), known: []), .noSuchMunicipality(.of("x"), known: []),
        .alreadyGranted(yen),
    ]

    private static let grants: [GrantRefusal] = [
        .noSuchGrant(.of("x")), .alreadyMade(yen), .noAmount, .noReason, .withdrawn, .condolenceIsForRounds,
        .earmarked(.site, to: [name], fitting: ["寄付"]), .over(.missing(yen)), .over(.share(percent: 50, left: yen)),
        .over(.municipality(most: yen, left: .zero)), .over(.free(yen)), .alreadyCommitted(most: yen),
        .ofRound(.of("x")),
    ]

    private static let law: [LawRefusal] = [
        .notCovered, .noDisaster, .noSuchCeiling(.of("x")), .noneInForce(.of("x"), on: day),
        .overCeiling(name, perUnit: yen, unit: name, units: 3, left: yen),
        .afterPeriod(name, .within, days: 7, lastDay: day), .beforeDisaster(day), .endsBeforeItBegins,
        .unitsOutOfRange(most: 3), .noEvidence, .tooLarge,
    ]

    private static let spending: [SpendingRefusal] = [
        .noSuchCommitment(.of("x")), .noSuchPayment(.of("x")), .alreadyCommitted(payee: "○○商店"),
        .alreadyRecorded(receipt: "R-1"), .noAmount, .noPayee, .noSubject, .noReceipt, .noReason, .textTooLong,
        .inTheFuture(day), .longBefore(day, earliest: day),
        .overGrant(left: yen), .overCommitment(left: yen), .overPayment(most: yen),
        .alreadyPaid(most: yen), .alreadyClaimed(most: yen), .receiptUsed(receipt), .ofRound(.of("round-1"), "熊本市"),
    ]

    private static let receipt = ReceiptUse(
        payment: .of("p-1"), PaymentDetails(amount: yen, receipt: "R-1", paidOn: day),
        of: CommitmentDetails(amount: yen, payee: "○○商店", subject: "毛布"))

    private static let claims: [ReimbursementRefusal] = [
        .noSuchClaim(.of("x")), .alreadyClaimed("危第1号"), .notUnderAct(.donation), .noAmount, .noAddressee, .noDocument,
        .noReason, .inTheFuture(day), .overPaid(left: yen), .overOutstanding(left: yen),
        .noPayments, .otherPot(receipt: "R-1"), .paymentClaimed(receipt: "R-1", document: "危第1号", .of("k-1")),
        .refunded(receipt: "R-1"), .sumDiffers(yen, sum: .zero), .notInClaim(.of("x")), .paymentNeeded(2),
        .overPart(left: yen),
    ]

    private static let rounds: [RoundRefusal] = [
        .noSuchRound(.of("x")), .alreadyDecided(name: "第1次配分"), .noName, .noReason, .notCondolence(.aid), .noStandard,
        .noSuchClass(.of("x"), known: [name]), .noReach(name), .overStandard(name, most: yen), .cellTwice(name, name),
        .noSuchMunicipality(.of("x"), known: []), .householdsOutOfRange,
        .lessThanBefore(.of("x"), name, had: yen, due: .zero), .nothingToPay, .overReceived(total: yen, free: .zero),
        .tooLarge, .notTheLast("第2次配分"), .alreadyPaid(payees: ["益城町"]),
    ]
}
