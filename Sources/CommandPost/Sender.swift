import Boards
package import Relief
package import Vocabulary

/// Who wants something.
package enum Sender: Hashable, Sendable {
    /// Somebody at the machine itself, who may do everything.
    case console
    case token(Token)
    /// Somebody without a token, by a form that anybody may fill in.
    case visitor
    /// The program itself, for what follows from a rule and waits for nobody.
    case server

    /// How the chronology keeps it.
    package var text: String {
        switch self {
        case .console: "console"
        case .token(let token): "token:\(token.id)"
        case .visitor: Recorded.visitor
        case .server: "server"
        }
    }

    /// How a page names it.
    package var name: String {
        switch self {
        case .console: "console"
        case .token(let token): token.holder
        case .visitor: "一般の方"
        case .server: "R-net"
        }
    }

    package func allows(_ permission: Permission, at site: ID<Site>?) -> Bool {
        switch self {
        case .console: true
        case .token(let token): token.allows(permission, at: site)
        case .visitor: permission == .offer
        case .server: permission == .administer
        }
    }

    /// Who it is where things are approved.
    package var signatory: Signatory {
        switch self {
        case .token(let token): Signatory(token)
        case .console, .server: Signatory(token: nil, role: .admin, name: name)
        case .visitor: Signatory(token: nil, role: .partner, name: name)
        }
    }
}
