import HashTreeCollections
package import Relief
package import Vocabulary

/// Who may come in.
package struct AccessBoard: Board {
    private(set) var tokens: TreeDictionary<ID<Token>, Token> = [:]
    private(set) var bySecret: TreeDictionary<String, ID<Token>> = [:]
    /// Every token that a carrier's organisation was ever given.
    private(set) var carrierTokens: [ID<Organisation>: [ID<Token>]] = [:]

    package init() {}

    init(tokens: TreeDictionary<ID<Token>, Token>, bySecret: TreeDictionary<String, ID<Token>>) {
        (self.tokens, self.bySecret) = (tokens, bySecret)
        carrierTokens = Self.carrierTokens(tokens.values)
    }

    package subscript(id: ID<Token>) -> Token? { tokens[id] }

    /// Every token in the order of its name.
    package var all: [Token] { tokens.sorted { $0.key < $1.key }.map(\.value) }

    /// The token of the secret with this SHA-256, valid or not.
    package func token(secretHash: String) -> Token? { bySecret[secretHash].flatMap { tokens[$0] } }

    /// The token that stands in the chronology as the sender of an entry; `nil` where somebody else stands.
    package func token(ofSender text: String) -> Token? {
        guard text.hasPrefix("token:") else { return nil }
        return ID<Token>(String(text.dropFirst(6))).flatMap { tokens[$0] }
    }

    package mutating func apply(_ recorded: Recorded) {
        guard case .token(let event) = recorded.event,
            let token = TokenDecider.evolve(tokens[event.token], event)
        else { return }
        if tokens[token.id] == nil, let organisation = token.ownLoads {
            carrierTokens[organisation, default: []].append(token.id)
        }
        tokens[token.id] = token
        bySecret[token.secretHash] = token.id
    }
}
