package import Vocabulary

/// An offer as it comes in.
package struct NewOffer: Hashable, Sendable {
    package let id: ID<Offer>
    package let terms: Offer.Terms
    package let giver: Giver
    package let secretHash: String?

    package init(id: ID<Offer>, terms: Offer.Terms, giver: Giver, secretHash: String?) {
        (self.id, self.terms, self.giver, self.secretHash) = (id, terms, giver, secretHash)
    }
}

/// What came, as somebody counted it at the depot.
package struct OfferArrival: Hashable, Sendable {
    package let lines: [StockSheet.Line]
    /// Whether nothing more will come of this offer.
    package let isLast: Bool
    package let note: String?

    package init(lines: [StockSheet.Line], isLast: Bool, note: String? = nil) {
        (self.lines, self.isLast, self.note) = (lines, isLast, note)
    }
}

/// How much is open already: a public form has to stop somewhere.
package struct OfferCrowd: Hashable, Sendable {
    /// Open offers of the same telephone or address.
    package let ofContact: Int
    /// Offers through the public form in the last hour.
    package let publicInLastHour: Int

    package init(ofContact: Int, publicInLastHour: Int) {
        (self.ofContact, self.publicInLastHour) = (ofContact, publicInLastHour)
    }

    /// Somebody with more to give writes one offer with a list, or calls.
    package static let mostOfContact = 10
    /// More than two a minute is nobody typing.
    package static let mostPublicInHour = 120
}

/// What may be asked about an offer.
package enum OfferCommand: Hashable, Sendable {
    /// `by` is `nil` for the public form.
    case make(NewOffer, by: ID<Token>?, OfferCrowd, at: Moment)
    case identify(Item, by: String)
    /// `item` and `site` are those that the acceptance names.
    case accept(Acceptance, item: Item?, site: Site?, by: String, note: String?, at: Moment)
    case decline(DeclineReason, by: String, note: String?, at: Moment)
    case withdraw(reason: String?, at: Moment)
    case receive(OfferArrival, sheet: ID<StockSheet>, by: String, at: Moment)
    /// `members` are those who come now, `workplace` is where the person is on duty at this moment.
    case removeHelper(ID<Person>, reason: String, members: [Person], workplace: String?, by: String, at: Moment)
    /// The sheet was undone, so the goods have not come.
    case undoArrival(ID<StockSheet>, by: String, at: Moment)
}
