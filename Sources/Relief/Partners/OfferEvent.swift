package import Vocabulary

/// What has happened to an offer.
package enum OfferEvent: Hashable, Sendable {
    case made(Made)
    /// A person said which item of the catalogue the goods are.
    case identified(Identified)
    case accepted(Accepted)
    case declined(Declined)
    case withdrawn(Withdrawn)
    /// Goods were counted at the depot; the stock sheet with the lots follows in the same append.
    case received(Received)
    /// Somebody who was named as coming does not come: a slip, or they cannot. That they leave follows in the same append.
    case helperRemoved(HelperRemoved)
    /// What came was typed in wrongly and its sheet is undone: it is expected as before.
    case arrivalUndone(ArrivalUndone)

    package struct Made: Hashable, Sendable {
        package let offer: ID<Offer>
        package let terms: Offer.Terms
        package let giver: Giver
        package let secretHash: String?
        package let madeBy: ID<Token>?
        package let madeAt: Moment
    }

    package struct Identified: Hashable, Sendable {
        package let offer: ID<Offer>
        package let item: ID<Item>
        package let by: String
    }

    package struct Accepted: Hashable, Sendable {
        package let offer: ID<Offer>
        package let acceptance: Acceptance
        package let by: String
        package let acceptedAt: Moment
        package let note: String?
    }

    package struct Declined: Hashable, Sendable {
        package let offer: ID<Offer>
        package let reason: DeclineReason
        package let by: String
        package let declinedAt: Moment
        package let note: String?
    }

    package struct Withdrawn: Hashable, Sendable {
        package let offer: ID<Offer>
        package let withdrawnAt: Moment
        package let reason: String?
    }

    package struct Received: Hashable, Sendable {
        package let offer: ID<Offer>
        package let sheet: ID<StockSheet>?
        package let pieces: Count<Piece>
        package let otherPieces: Count<Piece>
        package let isLast: Bool
        package let by: String
        package let receivedAt: Moment
        package let note: String?
    }

    package struct HelperRemoved: Hashable, Sendable {
        package let offer: ID<Offer>
        package let person: ID<Person>
        package let reason: String
        package let by: String
        package let removedAt: Moment
    }

    package struct ArrivalUndone: Hashable, Sendable {
        package let offer: ID<Offer>
        package let sheet: ID<StockSheet>
        package let by: String
        package let undoneAt: Moment
    }

    package var offer: ID<Offer> {
        switch self {
        case .made(let body): body.offer
        case .identified(let body): body.offer
        case .accepted(let body): body.offer
        case .declined(let body): body.offer
        case .withdrawn(let body): body.offer
        case .received(let body): body.offer
        case .helperRemoved(let body): body.offer
        case .arrivalUndone(let body): body.offer
        }
    }
}
