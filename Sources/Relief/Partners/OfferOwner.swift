package import Vocabulary

/// To whom an offer that was made with a token belongs.
///
/// A partner's offers are its organisation's, so that whoever comes with another link of the same organisation, because
/// the first was lost, revoked or over, goes on where it stands. A token that names no organisation is its own; one of
/// headquarters or of another role shares nothing, whatever organisation stands on it.
package enum OfferOwner: Hashable, Sendable {
    case organisation(ID<Organisation>)
    case token(ID<Token>)

    package init(_ token: Token) {
        if token.role == .partner, let organisation = token.organisation {
            self = .organisation(organisation)
        } else {
            self = .token(token.id)
        }
    }

    package var organisation: ID<Organisation>? {
        guard case .organisation(let id) = self else { return nil }
        return id
    }

    /// A text that is no other owner's.
    package var text: String {
        switch self {
        case .organisation(let id): "organisation:\(id)"
        case .token(let id): "token:\(id)"
        }
    }
}
