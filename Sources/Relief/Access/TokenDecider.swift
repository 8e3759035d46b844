import Vocabulary

/// Who gets a token, and how it ends.
package enum TokenDecider: Decider {
    package static let initial: Token? = nil

    package static func decide(_ command: TokenCommand, _ token: Token?) throws(TokenRefusal) -> [TokenEvent] {
        switch command {
        case .issue(let issue, let site):
            guard token == nil else { throw .alreadyIssued(issue.token) }
            try check(issue, site)
            return [.issued(issue.withTrimmedLabel)]
        case .revoke(let moment):
            guard let token, token.revokedAt == nil else { return [] }
            return [.revoked(.init(token: token.id, revokedAt: moment))]
        }
    }

    private static func check(_ issue: TokenEvent.Issued, _ site: Site?) throws(TokenRefusal) {
        if let label = issue.label {
            guard label.count <= 100, label.utf8.count <= 1_000 else { throw .labelTooLong }
            guard !label.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
                throw .labelNotOneLine
            }
        }
        guard let kind = issue.role.site else {
            if let stray = issue.site { throw .siteOfOtherKind(issue.role, stray) }
            return
        }
        guard let named = issue.site else { throw .siteNeeded(issue.role) }
        guard let site, site.id == named, site.kind == kind else { throw .siteOfOtherKind(issue.role, named) }
    }

    package static func evolve(_ token: Token?, _ event: TokenEvent) -> Token? {
        switch event {
        case .issued(let body):
            return Token(
                id: body.token, role: body.role, named: body.site, organisation: body.organisation, label: body.label,
                secretHash: body.secretHash, expiresAt: body.expiresAt)
        case .revoked(let body):
            guard var token else { return nil }
            token.revokedAt = token.revokedAt ?? body.revokedAt
            return token
        }
    }
}

extension TokenEvent.Issued {
    /// Without blanks around the label, the full-width ones included; a label of blanks alone is none.
    fileprivate var withTrimmedLabel: Self {
        let trimmed = label.map { label in
            String(label.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
        }
        return Self(
            token: token, role: role, site: site, organisation: organisation,
            label: trimmed.flatMap { $0.isEmpty ? nil : $0 }, secretHash: secretHash, expiresAt: expiresAt)
    }
}
