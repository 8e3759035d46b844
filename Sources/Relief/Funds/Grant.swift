package import Vocabulary

/// Money of one pot that is set apart for a request or for a municipality's part of a round (配分).
package struct Grant: Hashable, Sendable {
    package let id: ID<Grant>
    package let pot: ID<Pot>
    package let target: GrantTarget
    /// What stands of it: what was granted less what was taken back.
    package internal(set) var amount: Yen
    package internal(set) var committed = Yen.zero
    package internal(set) var paid = Yen.zero
    package let signature: Signature

    /// What orders and contracts can still bind.
    package var uncommitted: Yen { amount.remaining(after: committed) }
}

/// For what a grant is.
package enum GrantTarget: Hashable, Sendable {
    case request(ID<FundRequest>)
    case round(ID<Round>, ID<Municipality>)

    package var request: ID<FundRequest>? {
        if case .request(let id) = self { id } else { nil }
    }
}
