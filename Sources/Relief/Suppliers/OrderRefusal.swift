package import Vocabulary

/// Why something about an order was turned down.
package enum OrderRefusal: Refusal {
    case noSuchOrder(ID<Order>)
    case noSuchDelivery(ID<Delivery>)
    case agreementExpired(String, LocalDate)
    case agreementNotYetValid(String, LocalDate)
    case destinationClosed(String)
    case outsideRadius(String, metres: Int, kilometres: Int)
    case neitherCallNorPaper
    case linesOutOfRange(Int)
    /// With what is in it.
    case notInAgreement(ID<Item>, [ID<Item>])
    case itemTwice(ID<Item>)
    case quantityOutOfRange(Int)
    case priceAgreed(ID<Item>, Yen)
    case priceNeeded(ID<Item>)
    case priceOutOfRange(Yen)
    /// The number of the order in which the same was ordered.
    case sameAgain(Int)
    case noPerson
    case noPaperNumber
    case textTooLong
    case noReason
    case alreadyRequested(OrderPaper)
    case alreadyDelivered(Int)
    case alreadyReported(Int)
    case finished(Order.State)
    case noSuchLine(Int)
    case lineTwice(Int)
    case moreThanOrdered(ID<Item>, Int)
    case nothingDelivered
    /// Taken back, or that of other goods.
    case deliveryNameUsed(ID<Delivery>)
    case paperInTheFuture(LocalDate)
    case paperMissing(Int)
    case reportMissing(Int)
    case noPot
    /// 義援金 goes to the victims in full.
    case condolenceMoney
    case amountTooLarge
    case observedInTheFuture(Moment, now: Moment)
    /// What the money was given for and the goods are not; with the grants that fit and have enough left.
    case grantForOthers(GrantRefusal.Bond, fitting: [String])

    /// As many as fit on the one page of the form.
    package static let mostLines = 12
    package static let longestText = 200
    package static let longestName = 60
    package static let longestPaperNumber = 40
    package static let longestPot = 64

    package var code: String {
        switch self {
        case .noSuchOrder: "order/unknown"
        case .noSuchDelivery: "delivery/unknown"
        case .agreementExpired: "order/agreement-expired"
        case .agreementNotYetValid: "order/agreement-not-yet-valid"
        case .destinationClosed: "order/destination-closed"
        case .outsideRadius: "order/outside-radius"
        case .neitherCallNorPaper: "order/neither-call-nor-paper"
        case .linesOutOfRange: "order/lines-out-of-range"
        case .notInAgreement: "order/not-in-agreement"
        case .itemTwice: "order/item-twice"
        case .quantityOutOfRange: "order/quantity-out-of-range"
        case .priceAgreed: "order/price-agreed"
        case .priceNeeded: "order/price-needed"
        case .priceOutOfRange: "order/price-out-of-range"
        case .sameAgain: "order/same-again"
        case .noPerson: "order/no-person"
        case .noPaperNumber: "order/no-paper-number"
        case .textTooLong: "order/text-too-long"
        case .noReason: "order/no-reason"
        case .alreadyRequested: "order/already-requested"
        case .alreadyDelivered: "order/already-delivered"
        case .alreadyReported: "order/already-reported"
        case .finished: "order/finished"
        case .noSuchLine: "order/no-such-line"
        case .lineTwice: "order/line-twice"
        case .moreThanOrdered: "order/more-than-ordered"
        case .nothingDelivered: "delivery/nothing-delivered"
        case .deliveryNameUsed: "delivery/name-used"
        case .paperInTheFuture: "delivery/paper-in-the-future"
        case .paperMissing: "settlement/paper-missing"
        case .reportMissing: "settlement/report-missing"
        case .noPot: "settlement/no-pot"
        case .condolenceMoney: "settlement/condolence-money"
        case .amountTooLarge: "settlement/amount-too-large"
        case .observedInTheFuture: "observed/in-the-future"
        case .grantForOthers: "settlement/grant-for-others"
        }
    }

    package var nature: RefusalNature {
        switch self {
        case .noSuchOrder, .noSuchDelivery: .missing
        case .agreementExpired, .agreementNotYetValid, .destinationClosed, .sameAgain, .alreadyRequested,
            .alreadyDelivered, .alreadyReported, .finished, .deliveryNameUsed, .paperMissing, .reportMissing,
            .grantForOthers:
            .conflict
        case .outsideRadius, .neitherCallNorPaper, .linesOutOfRange, .notInAgreement, .itemTwice, .quantityOutOfRange,
            .priceAgreed, .priceNeeded, .priceOutOfRange, .noPerson, .noPaperNumber, .textTooLong, .noReason,
            .noSuchLine, .lineTwice, .moreThanOrdered, .nothingDelivered, .paperInTheFuture, .noPot, .condolenceMoney,
            .amountTooLarge,
            .observedInTheFuture:
            .invalid
        }
    }
}
