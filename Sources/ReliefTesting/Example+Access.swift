package import Relief
package import Vocabulary

extension Example {
    /// SHA-256 of the word `secret`.
    package static let secretHash = "2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b"

    package static func issue(
        _ role: Role, _ id: String = "token-1", at site: String? = nil, of organisation: String? = nil,
        label: String? = nil, expiresAt: Moment? = nil
    ) -> TokenEvent.Issued {
        .init(
            token: .of(id), role: role, site: site.map { .of($0) }, organisation: organisation.map { .of($0) },
            label: label, secretHash: secretHash, expiresAt: expiresAt)
    }

    /// A token of `role`, bound to `site` where the role asks for one.
    package static func token(_ role: Role, at site: Site? = nil, expiresAt: Moment? = nil) -> Token {
        state(TokenDecider.self, .issue(issue(role, at: site?.id.text, expiresAt: expiresAt), at: site))
    }
}
