import Boards
import Chronology
package import Relief
package import Vocabulary

/// How people and programs come in.
extension CommandPost {
    /// The token of `secret` if it may come in now.
    ///
    /// Only the hash of a secret is ever looked up or written down. A link that another process made or revoked a moment
    /// ago is not on the boards yet, so the log is looked at first; while it cannot be read, the boards hold. Who comes
    /// too late once has come too late for ever: that is written down, for a clock may be wrong when the server starts
    /// again.
    package func token(of secret: String) async -> Token? {
        let hash = Self.hash(secret)
        try? await look()
        let moment = judgement()
        guard let token = wall.access.token(secretHash: hash) else { return nil }
        if token.isValid(at: moment) { return token }
        if token.revokedAt == nil { _ = try? await submit(Submission([.revokeToken(token.id)], from: .server)) }
        return nil
    }

    /// A word that only a page made for this secret contains; every form sends it back.
    ///
    /// Another site can make a browser send the cookie but cannot read or guess this.
    package nonisolated static func formKey(for secret: String) -> String {
        String(Fingerprint.of("rnet form key:\(secret)").description.prefix(32))
    }

    package nonisolated static func hash(_ secret: String) -> String { Fingerprint.of(secret).description }

    /// A number for a content that is the same for the same bytes.
    package nonisolated static func fingerprint(_ bytes: [UInt8]) -> UInt64 {
        Fingerprint.of(bytes).bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// Whether a token that ends at `expiresAt` lets nobody in, whatever the clock of the machine says.
    ///
    /// Where something was recorded under a clock that ran ahead, the log has come further than its end.
    package func isOver(_ expiresAt: Moment) -> Bool { expiresAt <= judgement() }

    /// Issues a token and gives its secret, this once.
    package func issue(
        _ role: Role, site: ID<Site>? = nil, organisation: ID<Organisation>? = nil, label: String? = nil,
        expiresAt: Moment? = nil, from sender: Sender
    ) async throws(SubmissionError) -> (token: ID<Token>, secret: String) {
        let secret = names.secret()
        let token: ID<Token> = names.name("t")
        let issue = TokenEvent.Issued(
            token: token, role: role, site: site, organisation: organisation, label: label,
            secretHash: Self.hash(secret), expiresAt: expiresAt)
        _ = try await submit(Submission([.issueToken(issue)], from: sender, answer: token.text))
        return (token, secret)
    }
}
