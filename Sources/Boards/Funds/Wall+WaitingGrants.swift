package import Relief
import Vocabulary

extension Wall {
    /// Grants for requests that wait for approval, the oldest first.
    package var waitingGrants: [WaitingGrant] {
        approvals.waiting.compactMap { asked in
            guard case .grant(_, let pot, let request, let amount) = asked.deferral?.deed, let pot = funds[pot],
                let request = funds[request]
            else { return nil }
            return WaitingGrant(amount, from: pot, for: request)
        }
    }
}
