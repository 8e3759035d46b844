package import Vocabulary

/// What has happened to a token.
package enum TokenEvent: Hashable, Sendable {
    case issued(Issued)
    case revoked(Revoked)

    package struct Issued: Hashable, Sendable {
        package let token: ID<Token>
        package let role: Role
        package let site: ID<Site>?
        package let organisation: ID<Organisation>?
        package let label: String?
        package let secretHash: String
        package let expiresAt: Moment?

        package init(
            token: ID<Token>, role: Role, site: ID<Site>? = nil, organisation: ID<Organisation>? = nil,
            label: String? = nil, secretHash: String, expiresAt: Moment? = nil
        ) {
            self.token = token
            self.role = role
            self.site = site
            self.organisation = organisation
            self.label = label
            self.secretHash = secretHash
            self.expiresAt = expiresAt
        }
    }

    package struct Revoked: Hashable, Sendable {
        package let token: ID<Token>
        package let revokedAt: Moment
    }

    package var token: ID<Token> {
        switch self {
        case .issued(let body): body.token
        case .revoked(let body): body.token
        }
    }
}
