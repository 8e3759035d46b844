import Boards
import CommandPost
import Relief
import Vocabulary

extension Pen {
    /// The secret of the token with this name; no guess is needed in a simulation.
    static func secret(of token: ID<Token>) -> String { "secret of \(token)" }

    mutating func issue() -> [ReliefCommand] {
        let role = dice.pick([Role.shelter, .depot, .headquarters, .headquarters, .admin]) ?? .headquarters
        let site: ID<Site>? = role == .shelter ? shelter() : role == .depot ? depot() : nil
        let token: ID<Token> = name("t")
        return [
            .issueToken(
                TokenEvent.Issued(
                    token: token, role: role, site: happens(30) ? nil : site,
                    label: happens(700) ? "担当 \(number(1...5))" : nil,
                    secretHash: CommandPost.hash(Self.secret(of: token)),
                    expiresAt: happens(300) ? now + .hours(number(1...20)) : nil))
        ]
    }

    mutating func revoke() -> [ReliefCommand] {
        guard let token = dice.pick(wall.access.all.map(\.id)) else { return issue() }
        return [.revokeToken(token)]
    }
}
