package import Relief
package import Vocabulary

/// What became, or would become, of one of several requests that somebody approves at once.
package struct ApprovalOutcome: Sendable {
    package let request: ID<ApprovalRequest>
    package let result: Result

    package enum Result: Sendable {
        /// Approved; `true` when that was the last approval that was needed, and what it was for is done.
        case signed(isApproved: Bool)
        /// Not approved, and why; it waits as before.
        case refused(any Refusal)
    }

    package var refusal: (any Refusal)? { if case .refused(let reason) = result { reason } else { nil } }
}
