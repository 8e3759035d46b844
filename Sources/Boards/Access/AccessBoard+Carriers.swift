package import Relief
package import Vocabulary

extension AccessBoard {
    /// Organisations that hold a carrier's token which is valid at `now`, in the order of their codes.
    package func carriers(at now: Moment) -> [ID<Organisation>] {
        carrierTokens.filter { $0.value.contains { self[$0]?.isValid(at: now) ?? false } }.map(\.key).sorted()
    }

    /// Every token by which an organisation carries or carried.
    package func tokens(ofCarrier organisation: ID<Organisation>) -> [ID<Token>] { carrierTokens[organisation] ?? [] }

    /// What an organisation that carries is called: by the label of its first token that has one, otherwise by its code.
    package func name(of carrier: ID<Organisation>) -> String {
        let labels = (carrierTokens[carrier] ?? []).sorted().compactMap { self[$0]?.label }
        return labels.first ?? carrier.text
    }

    static func carrierTokens(_ tokens: some Sequence<Token>) -> [ID<Organisation>: [ID<Token>]] {
        tokens.reduce(into: [:]) { carriers, token in
            if let organisation = token.ownLoads { carriers[organisation, default: []].append(token.id) }
        }
    }
}
