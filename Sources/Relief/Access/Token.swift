package import Vocabulary

/// A party that works with the city: an NPO, a carrier (団体).
package enum Organisation {}

/// Leave for one device or program to act in one role.
///
/// The secret itself is nowhere in the chronology: only its SHA-256.
package struct Token: Hashable, Sendable {
    package let id: ID<Token>
    package let role: Role
    /// The site that was named when it was issued; ``site`` is the one that counts.
    let named: ID<Site>?
    package let organisation: ID<Organisation>?
    package let label: String?
    /// SHA-256 of the secret in hexadecimal.
    package let secretHash: String
    package let expiresAt: Moment?
    package internal(set) var revokedAt: Moment?

    /// The site that it is bound to; `nil` for a role that is bound to none.
    ///
    /// Tokens of such roles could once be issued with a site, and must not open what is that site's own.
    package var site: ID<Site>? { role.site == nil ? nil : named }

    /// Valid until the moment of expiry, not at it; once revoked, never again.
    package func isValid(at now: Moment) -> Bool {
        revokedAt == nil && expiresAt.map { now < $0 } ?? true
    }

    /// Whether its holder may do this at `site`, or anywhere when no site is meant.
    package func allows(_ permission: Permission, at site: ID<Site>? = nil) -> Bool {
        if role.everywhere.contains(permission) { return true }
        guard let own = self.site, own == site else { return false }
        return role.atOwnSite.contains(permission)
    }

    /// Who it is on a page and in the chronology.
    package var holder: String { label ?? "\(role.name.japanese) \(site?.text ?? organisation?.text ?? id.text)" }
}

/// What may be asked about a token.
package enum TokenCommand: Hashable, Sendable {
    /// The site is the one that the token is bound to, as it stands.
    case issue(TokenEvent.Issued, at: Site?)
    case revoke(at: Moment)
}

/// Why a token was not issued or revoked.
package enum TokenRefusal: Refusal {
    /// For whoever looks a token up by name: the decider is handed a token and knows no other.
    case noSuchToken(ID<Token>)
    case siteNeeded(Role)
    case siteOfOtherKind(Role, ID<Site>)
    case alreadyIssued(ID<Token>)
    case labelTooLong
    /// A line break, a tab or another control character: lists of tokens have a line for each.
    case labelNotOneLine
    /// The sender's token does not allow it there; given before any decider is asked.
    case notAllowed(Permission)

    package var code: String {
        switch self {
        case .noSuchToken: "token/unknown"
        case .siteNeeded: "token/site-needed"
        case .siteOfOtherKind: "token/site-of-other-kind"
        case .alreadyIssued: "token/already-issued"
        case .labelTooLong: "token/label-too-long"
        case .labelNotOneLine: "token/label-not-one-line"
        case .notAllowed: "access/forbidden"
        }
    }

    package var nature: RefusalNature {
        switch self {
        case .noSuchToken: .missing
        case .siteNeeded, .siteOfOtherKind, .labelTooLong, .labelNotOneLine: .invalid
        case .alreadyIssued: .conflict
        case .notAllowed: .forbidden
        }
    }

    package var wording: Wording {
        switch self {
        case .noSuchToken(let id):
            Wording("トークン「\(id)」はありません。", "There is no token “\(id)”.")
        case .siteNeeded(let role):
            Wording(
                "\(role.name.japanese)のトークンには施設コードが必要です。", "A token for a \(role.name.english) needs a site.")
        case .siteOfOtherKind(let role, let id):
            Wording(
                "「\(id)」は\(role.name.japanese)のトークンに使えません。",
                "“\(id)” is not a site for a \(role.name.english) token.")
        case .alreadyIssued(let id):
            Wording("トークン「\(id)」は発行済みです。", "Token “\(id)” is issued already.")
        case .labelTooLong:
            Wording("名札は100文字以内にしてください。", "Keep the label to 100 characters.")
        case .labelNotOneLine:
            Wording("名札は1行で、制御文字なしにしてください。", "Keep the label to one line, without control characters.")
        case .notAllowed:
            Wording("この操作の権限がありません。", "You may not do this.")
        }
    }
}
