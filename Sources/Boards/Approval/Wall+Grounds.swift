package import Relief
package import Vocabulary

/// What is counted together when a rule is chosen, so that nothing gets below a threshold by being split.
extension Wall {
    /// The requests, or the commitments, whose sums are one; the deed's own is among them.
    package func grounds(of deed: Deed) -> [Subject] {
        let others: [Subject]
        switch deed {
        case .placeOrder, .requestOrder: others = []
        case .grant(_, _, let request, _): others = funds.requests(like: request).map { Subject("fund-request", $0.id) }
        case .pay(_, let commitment, _):
            others = funds.commitments(like: commitment).map { Subject("commitment", $0.id) }
        }
        return others.contains(deed.ground) ? others : [deed.ground] + others
    }

    /// What was granted or paid on these grounds and not taken back.
    package func sum(on deed: Deed) -> Yen? {
        switch deed {
        case .placeOrder, .requestOrder: nil
        case .grant(_, _, let request, _): Yen.sum(funds.requests(like: request).map(\.granted))
        case .pay(_, let commitment, _): Yen.sum(funds.commitments(like: commitment).map(\.paid))
        }
    }
}
