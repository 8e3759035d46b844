package import Vocabulary

/// Why something about an offer was turned down.
package enum OfferRefusal: Refusal {
    case noSuchOffer(ID<Offer>)
    case otherOffer(ID<Offer>)
    case noWords
    case noPlace
    case noName
    case noContact
    case noReason
    case textTooLong
    case untilOutOfRange(LocalDate)
    case fromAfterUntil
    /// The day on which people are to help.
    case dayOutOfRange(LocalDate)
    /// Before the goods could come.
    case goodsExpired(LocalDate)
    case amountOutOfRange(Int)
    case moneyOutOfRange(Yen)
    case moreThanOffered(Int, most: Int)
    case otherKind(OfferKind)
    case otherPurpose(GiftPurpose)
    case notADepot(ID<Site>)
    case otherDepot(ID<Site>)
    case nothingCounted
    case tooManyNow
    case tooManyOpen
    case lapsed(LocalDate)
    case alreadyAccepted(by: String, at: Moment)
    case alreadyDeclined(by: String, at: Moment)
    case alreadyWithdrawn(Moment)
    case hasArrived
    case notExpected
    case noMoneyAccepted
    case noHelpersAccepted
    case helpersOutOfRange(Int)
    case teamFull(known: Int, most: Int)
    case depotOutOfUse(String)
    /// With the names of those who come.
    case notAHelper(ID<Person>, [String])
    case helperOnDuty(String, at: String)
    case noReasonForHelper

    package static let longestWhat = 200
    package static let longestPlace = 100
    package static let longestName = 80
    package static let longestContact = 100
    package static let longestNote = 500
    /// As long as a reason to leave may be, with what stands before it.
    package static let longestHelperReason = 150
    /// A list of names that can still be read.
    static let mostNamed = 10

    package var code: String {
        switch self {
        case .noSuchOffer: "offer/unknown"
        case .otherOffer: "offer/other-offer"
        case .goodsExpired: "offer/goods-expired"
        case .noWords: "offer/no-words"
        case .noPlace: "offer/no-place"
        case .noName: "offer/no-name"
        case .noContact: "offer/no-contact"
        case .noReason: "offer/no-reason"
        case .textTooLong: "offer/text-too-long"
        case .untilOutOfRange: "offer/until-out-of-range"
        case .fromAfterUntil: "offer/from-after-until"
        case .dayOutOfRange: "offer/day-out-of-range"
        case .amountOutOfRange: "offer/amount-out-of-range"
        case .moneyOutOfRange: "offer/money-out-of-range"
        case .moreThanOffered: "offer/more-than-offered"
        case .otherKind: "offer/other-kind"
        case .otherPurpose: "offer/other-purpose"
        case .notADepot: "site/not-a-depot"
        case .otherDepot: "offer/other-depot"
        case .nothingCounted: "offer/nothing-counted"
        case .tooManyNow: "offer/too-many-now"
        case .tooManyOpen: "offer/too-many-open"
        case .lapsed: "offer/lapsed"
        case .alreadyAccepted: "offer/already-accepted"
        case .alreadyDeclined: "offer/already-declined"
        case .alreadyWithdrawn: "offer/already-withdrawn"
        case .hasArrived: "offer/has-arrived"
        case .notExpected: "offer/not-expected"
        case .noMoneyAccepted: "offer/no-money-accepted"
        case .noHelpersAccepted: "offer/no-helpers-accepted"
        case .helpersOutOfRange: "offer/helpers-out-of-range"
        case .teamFull: "offer/team-full"
        case .depotOutOfUse: "offer/depot-out-of-use"
        case .notAHelper: "helper/unknown"
        case .helperOnDuty: "offer/helper-on-duty"
        case .noReasonForHelper: "offer/no-reason-for-helper"
        }
    }

    package var nature: RefusalNature {
        switch self {
        case .noSuchOffer, .notAHelper: .missing
        case .otherOffer, .lapsed, .alreadyAccepted, .alreadyDeclined, .alreadyWithdrawn, .hasArrived, .notExpected,
            .noMoneyAccepted, .noHelpersAccepted, .teamFull, .depotOutOfUse, .helperOnDuty:
            .conflict
        case .tooManyNow, .tooManyOpen: .crowded
        default: .invalid
        }
    }
}

extension OfferRefusal {
    static func check(_ note: String?) throws(Self) {
        if let note, note.count > longestNote { throw .textTooLong }
    }
}
