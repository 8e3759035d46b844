import ReliefTesting
import Vocabulary

@testable import Relief

/// One of every refusal that the rules can give.
enum RefusalSamples {
    static let all: [any Refusal] =
        incidents + sites + roads + catalogue + rules + holdings + needs + stock + lots + plans + directives
        + consignments
        + tokens + directory + persons + attendance + waves + posts + shifts
        + suppliers + orders + FundRefusalSamples.all
        + approvals + offers + jointPlans + swaps

    private static let jointPlans: [JointPlanRefusal] = [
        .noSuchPlan(.of("x")), .alreadyProposed(.of("x")), .alreadyApproved(.people, by: "佐藤", at: Example.now),
        .alreadyRejected(.funds, by: "佐藤", at: Example.now), .nothingLeft(.people, first: Example.scarce),
        .nothingChosen, .notInPlan("x"), .noReason,
    ]

    private static let later = Example.now + .hours(1)

    private static let incidents: [IncidentRefusal] = [.alreadyOpen(name: "熊本地震"), .noneOpen, .noName]

    private static let sites: [SiteRefusal] = [
        .noSuchSite(.of("x")), .notAShelter(.of("x")), .notADepot(.of("x")), .noName,
        .kindChanged(.of("x"), is: .depot),
        .nothingCounted, .partExceedsTotal(.infants, .of(3), total: .of(2)), .tooManyPeople(.of(200_001)),
        .householdsOutOfRange(-1), .observedInTheFuture(later, now: Example.now),
        .dispatchOutOfRange(.of(10_000_000_001)),
    ]

    private static let roads: [RoadRefusal] = [
        .noSuchClosure(.of("x")), .alreadyClosed(name: "国道57号"), .noName, .textTooLong, .nothingCutOff,
        .noSuchArea("南区"), .notAShelter(.of("x")), .notADepot(.of("x")), .reopenedBeforeClosed(Example.now),
        .minutesOutOfRange(0), .metresOutOfRange(0), .observedInTheFuture(later, now: Example.now),
    ]

    private static let directives: [DirectiveRefusal] = [
        .noSuchDirective(.of("x")), .noSuchLot(.of("x")), .alreadyGiven(by: "佐藤", at: Example.now), .noReason,
        .noSource, .needNotOpen(.of("x")), .piecesOutOfRange(0), .moreThanMissing(.of(3)), .moreThanInStock(.of(3)),
        .otherItem, .notAShelter(.of("x")), .notADepot(.of("x")),
    ]

    private static let catalogue: [CatalogueRefusal] = [
        .noSuchItem(.of("x")), .noName(.of("x")), .noUnit(.of("x")), .substituteForItself(.of("x")),
        .penaltyOutOfRange(0),
    ]

    private static let rules: [RuleRefusal] = [
        .noSuchStaple(.of("x")), .noItems(.of("x")), .itemServesAnother(.of("x"), .of("y")),
        .pushedItemIsNone(.of("x"), of: .of("y")), .outOfRange(.of("x")), .wrongValue(.claimDays),
    ]

    private static let holdings: [HoldingRefusal] = [
        .notAShelter(.of("x")), .nothingSaid, .unitsOutOfRange(-1),
        .observedInTheFuture(later, now: Example.now), .noReason,
    ]

    private static let suppliers: [SupplierRefusal] = [
        .noSuchSupplier(.of("x")), .noSuchAgreement(.of("x")), .noName, .textTooLong, .noAgreementName,
        .agreementOfAnother(.of("x"), .of("y")), .endsBeforeItBegins(.of("2016-04-01"), .of("2016-03-31")),
        .leadOutOfRange(-1), .radiusOutOfRange(0), .noItems, .itemTwice(.of("x")), .packingNeeded(.of("x")),
        .priceOutOfRange(.zero), .quantityOutOfRange(0),
    ]

    private static let orders: [OrderRefusal] = [
        .noSuchOrder(.of("x")), .noSuchDelivery(.of("x")), .agreementExpired("協定", .of("2016-03-31")),
        .agreementNotYetValid("協定", .of("2016-05-01")), .destinationClosed("スタジアム"),
        .outsideRadius("スタジアム", metres: 60_000, kilometres: 50), .neitherCallNorPaper, .linesOutOfRange(13),
        .notInAgreement(.of("x"), [.of("y")]), .itemTwice(.of("x")), .quantityOutOfRange(0),
        .priceAgreed(.of("x"), .zero), .priceNeeded(.of("x")), .priceOutOfRange(.zero), .sameAgain(3), .noPerson,
        .noPaperNumber, .textTooLong, .noReason,
        .alreadyRequested(OrderPaper(number: "危管第12号", date: .of("2016-04-16"))), .alreadyDelivered(3),
        .alreadyReported(3), .finished(.settled), .noSuchLine(3), .lineTwice(3), .moreThanOrdered(.of("x"), 10),
        .nothingDelivered, .deliveryNameUsed(.of("x")), .paperInTheFuture(.of("2016-05-01")), .paperMissing(3),
        .reportMissing(3), .noPot, .condolenceMoney, .amountTooLarge, .observedInTheFuture(later, now: Example.now),
        .grantForOthers(.site, fitting: ["寄付金・給水"]),
    ]

    private static let needs: [NeedRefusal] = [
        .noSuchNeed(.of("x")), .alreadyRaised(.of("x")), .notAShelter(.of("x")), .quantityOutOfRange(0), .noteTooLong,
        .observedInTheFuture(later, now: Example.now), .finished(.received), .belowPromised(.of(3)), .packingNeeded,
        .noReason,
    ]

    private static let stock: [StockRefusal] = [
        .notADepot(.of("x")), .noSuchSheet(.of("x")), .lotOfAnotherDepot(.of("x")), .tooMuch(.of("x")),
        .movedSince(.of("x"), lots: 2), .ofDelivery(number: 3),
    ]

    private static let lots: [LotRefusal] = [
        .noSuchLot(.of("x")), .changedMeanwhile(read: .of(240), now: .of(200)), .moreByLoss(.of(250), before: .of(240)),
        .noNote, .noteTooLong,
    ]

    private static let plans: [PlanRefusal] = [
        .noSuchPlan(.of("x")), .alreadyProposed(.of("x")), .alreadyApproved(by: "佐藤", at: Example.now),
        .alreadyRejected(by: "佐藤", at: Example.now), .nothingLeft, .noReason,
        .nothingChosen, .notInPlan("depot-9"),
    ]

    private static let consignments: [ConsignmentRefusal] = [
        .noSuchConsignment(.of("x")), .nothingToSend, .anotherWay(.of("x")), .noSuchLine(3, upTo: 2),
        .moreThanPrepared(line: 1, pieces: .of(5)), .wrongState(.departed), .alreadyReceived(at: Example.now),
        .notLoadedYet, .notReceivedYet(.loaded), .moreThanLoaded(line: 1, pieces: .of(3)), .noReason, .textTooLong,
        .noSuchCarrier(.of("x")), .noCarrierName, .telephoneInCarrier("山田 090-1234-5678"), .givenToAnother,
        .observedInTheFuture(.of("2016-04-16T13:05"), now: .of("2016-04-16T12:30")),
        .observedTooEarly(.of("2016-04-16T12:30"), earliest: .of("2016-04-16T13:05")),
    ]

    private static let tokens: [TokenRefusal] = [
        .noSuchToken(.of("x")), .siteNeeded(.shelter), .siteOfOtherKind(.shelter, .of("x")), .alreadyIssued(.of("x")),
        .labelTooLong, .labelNotOneLine, .notAllowed(.approve),
    ]

    private static let directory: [DirectoryRefusal] = [
        .noSuchUnit(.of("x")), .noName, .circle(.of("x"), name: "物資班"), .badPhone("０９６"),
    ]

    private static let persons: [PersonRefusal] = [
        .noSuchPerson("x"), .noSuchUnit(.of("x")), .noSuchTeam(.of("x")), .noSuchSkill(.of("x")), .noName,
        .textTooLong(101), .badPhone("０９６"), .badMail("x"), .alreadyKnown(.of("x"), name: "山田 花子"),
        .kindChanged(.of("x"), is: .staff), .certificateExpired(Example.nursing.name, on: .of("2016-03-31")),
        .endsBeforeItBegins(Availability(from: later, to: Example.now)),
        .availabilityOverlaps(
            Availability(from: Example.now, to: later), Availability(from: Example.now, to: later)),
        .tooManyBlocks(401), .notAShelter(.of("x")),
        .noReasonToLeave, .alreadyLeft(name: "山田 花子", from: later), .neverLeft(name: "山田 花子"),
    ]

    private static let swaps: [SwapRefusal] = [
        .noSuchSwap(.of("x")), .otherSwap, .alreadyProposed(by: "本部 佐藤"), .alreadyAnswered(.declined), .void,
        .textTooLong(201),
    ]

    private static let attendance: [AttendanceRefusal] = [
        .notCheckedIn(last: nil), .elsewhere(site: "城東小学校", since: Example.now), .outBeforeIn(Example.now),
        .beforeLastEnd(Example.now), .observedInTheFuture(later, now: Example.now),
    ]

    private static let waves: [WaveRefusal] = [
        .noSuchWave(.of("x")), .alreadyAnnounced(name: Wording("徳島県 第1陣", "wave 1")),
        .cancelled(name: Wording("徳島県 第1陣", "wave 1"), reason: "中止"), .badText(.sender), .badPhone("x"),
        .endsBeforeItBegins(.of("2016-04-18"), .of("2016-04-17")), .tooLong(days: 400), .headcountOutOfRange(0),
        .overlapOutside(5, days: 5), .numberOutOfRange(0), .numberTaken(1, free: 2),
        .meetsAnother(
            name: Wording("徳島県 第1陣", "wave 1"), days: 2, announced: 1, possible: .beginning(.of("2016-04-18"))),
        .noReason,
    ]

    private static let posts: [PostRefusal] = [
        .noSuchPost(.of("x")), .noRules(.shelter), .headsUnknown("城東小学校"), .daysOutOfRange(0), .withdrawn("閉鎖"),
        .daysOver(today: .of("2016-04-16")),
        .otherPlace, .noDuty, .badTimes(later, Example.now), .peopleOutOfRange(0), .noSuchSkill(.of("x")), .noReason,
        .noWatch(.of("x")), .badNumbers(.of("x")), .over(Example.now, next: later),
    ]

    private static let shifts: [ShiftRefusal] = [
        .noSuchShift(.of("x")), .noSuchPerson(.of("x")), .noSuchSite(.of("x")), .noSuchPost(.of("x")),
        .noSuchCalendar(.of("x")), .alreadyAssigned(.of("x")), .alreadyCancelled, .samePerson, .tooMany(0),
        .postWithdrawn("閉鎖"), .endsBeforeItBegins(later, Example.now),
        .tooLong(.hours(9), longest: .hours(8), possible: later), .outsidePost(from: Example.now, to: later),
        .skillMissing(person: "山田", skill: Wording("看護", "nursing")),
        .certificateExpired(person: "山田", skill: Wording("看護", "nursing"), .of("2016-04-16")),
        .unavailable(person: "山田", next: later), .overlaps(person: "山田", from: Example.now, to: later, earliest: later),
        .restBroken(person: "山田", rest: .hours(11), from: Example.now, to: later, earliest: later),
        .postFull(people: 1, free: nil), .noReason, .left(person: "山田", from: Example.now, back: nil),
    ]

    private static let approvals: [ApprovalRefusal] = [
        .noSuchRequest(.of("x")), .noSuchRule(.of("x")), .noSuchDelegation(.of("x")), .otherRequest("毛布"), .noTitle,
        .noReason, .textTooLong, .notNeeded(.payment, nil), .alreadyAsked(by: "佐藤", at: Example.now),
        .alreadyApproved(by: "佐藤", at: Example.now), .alreadyReturned(by: "佐藤", at: Example.now),
        .alreadyWithdrawn(Example.now), .alreadySigned(Example.now), .ownRequest, .notTheirs("佐藤"),
        .principalIsBound, .notEntitled(Example.approvalRule().wording), .holderNeeded("本部長"), .nobodyKnown,
        .personsOutOfRange(3), .roleMayNotApprove(.partner), .sameThreshold(.of("x")), .deputyOfOneself, .noPeriod,
        .approvalNeeded(.plan, Example.approvalRule().wording), .approvalWaits(by: "佐藤", at: Example.now),
        .approvedForLess(Example.wholeYen(1)), .noLongerHolds(Wording("残高がありません。", "Nothing is left.")),
        .othersNeeded(Example.wholeYen(1), Example.approvalRule().wording),
    ]

    private static let offers: [OfferRefusal] = [
        .noSuchOffer(.of("x")), .otherOffer(.of("x")), .noWords, .noPlace, .noName, .noContact, .noReason,
        .textTooLong, .untilOutOfRange(.of("2016-04-01")), .fromAfterUntil, .dayOutOfRange(.of("2020-04-01")),
        .goodsExpired(.of("2016-04-01")),
        .amountOutOfRange(0),
        .moneyOutOfRange(Example.wholeYen(1)), .moreThanOffered(3, most: 2), .otherKind(.people),
        .otherPurpose(.condolence), .notADepot(.of("x")), .otherDepot(.of("x")), .nothingCounted, .tooManyNow,
        .tooManyOpen, .lapsed(.of("2016-04-01")), .alreadyAccepted(by: "佐藤", at: Example.now),
        .alreadyDeclined(by: "佐藤", at: Example.now), .alreadyWithdrawn(Example.now), .hasArrived, .notExpected,
        .noMoneyAccepted, .noHelpersAccepted, .helpersOutOfRange(0), .teamFull(known: 7, most: 8),
        .depotOutOfUse("スタジアム"), .notAHelper(.of("v-9"), ["石川 まこと"]),
        .helperOnDuty("石川 まこと", at: "城東小学校"), .noReasonForHelper,
    ]
}
