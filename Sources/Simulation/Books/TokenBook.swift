import Chronology
import Relief
import Vocabulary

/// Who may act, and who may no longer.
struct TokenBook {
    private(set) var issued: [ID<Token>: TokenEvent.Issued] = [:]
    private(set) var revoked: Set<ID<Token>> = []

    mutating func take(_ event: TokenEvent, at position: Int64) throws(Broken) {
        switch event {
        case .issued(let body):
            try hold(.revokedStaysRevoked, issued[body.token] == nil, "token \(body.token) was issued twice")
            issued[body.token] = body
        case .revoked(let body):
            try hold(.orderKept, issued[body.token] != nil, "token \(body.token) was never issued")
            revoked.insert(body.token)
        }
    }

    /// Nobody acts with a token that was not issued or was revoked before.
    func checkSender(_ written: Written) throws(Broken) {
        guard let name = written.by.split(separator: ":").dropFirst().first, let token = ID<Token>(String(name)) else {
            return
        }
        try hold(.revokedStaysRevoked, issued[token] != nil, "entry \(written.position) is by no token: \(token)")
        try hold(
            .revokedStaysRevoked, !revoked.contains(token),
            "entry \(written.position), \(written.entry.name), is by \(token), which was revoked before")
    }
}
