package import Relief
package import Vocabulary

/// Who wants something.
package enum Sender: Hashable, Sendable {
    /// Somebody at the machine itself, who may do everything.
    case console
    case token(Token)

    /// How the chronology keeps it.
    package var text: String {
        switch self {
        case .console: "console"
        case .token(let token): "token:\(token.id)"
        }
    }

    /// How a page names it.
    package var name: String {
        switch self {
        case .console: "console"
        case .token(let token): token.holder
        }
    }

    package func allows(_ permission: Permission, at site: ID<Site>?) -> Bool {
        switch self {
        case .console: true
        case .token(let token): token.allows(permission, at: site)
        }
    }
}
