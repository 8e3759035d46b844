package import Relief
import Vocabulary

/// Who took an offer back.
package enum OfferWithdrawer: Hashable, Sendable {
    /// Whoever has the giver's own link.
    case giver
    /// Somebody of the partner whose offer it is, by the name of their link.
    case partner(String)
    /// Headquarters or somebody at the machine itself, by name.
    case headquarters(String)

    /// The name of whoever it was; `nil` for somebody of whom nothing is known but their link.
    package var name: String? {
        switch self {
        case .giver: nil
        case .partner(let name), .headquarters(let name): name
        }
    }
}

/// Whose offers are whose: read off the tokens, which are never issued twice and keep their organisation when revoked.
extension Wall {
    /// To whom an offer belongs; `nil` for one of the public form or of a list, which belongs to its own link.
    package func owner(of offer: Offer) -> OfferOwner? {
        offer.madeBy.map { token in access[token].map(OfferOwner.init) ?? .token(token) }
    }

    package func isOwn(_ offer: Offer, of token: Token) -> Bool { owner(of: offer) == OfferOwner(token) }

    /// All that one owner offered, the latest first.
    package func offers(of owner: OfferOwner) -> [Offer] { offers.all.filter { self.owner(of: $0) == owner } }

    /// Who took `offer` back, by the sender that stands in the chronology; `nil` while nobody has.
    ///
    /// A partner that used another's own link counts as whoever has that link.
    package func withdrawer(of offer: Offer) -> OfferWithdrawer? {
        guard let sender = offers.withdrawer(of: offer.id) else { return nil }
        guard let token = access.token(ofSender: sender) else {
            return sender == Recorded.visitor ? .giver : .headquarters(sender)
        }
        if token.allows(.plan) { return .headquarters(token.holder) }
        return isOwn(offer, of: token) ? .partner(token.holder) : .giver
    }
}
