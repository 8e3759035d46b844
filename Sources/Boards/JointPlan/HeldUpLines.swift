package import Relief
import Vocabulary

/// What became of the lines of a joint plan that a rule of approval held up when their part was approved.
package struct HeldUpLines: Hashable, Sendable {
    package fileprivate(set) var waiting: [JointPlan.Dropped] = []
    package fileprivate(set) var carriedOut: [JointPlan.Dropped] = []
    /// Sent back or taken back, so that nothing comes of them any more.
    package fileprivate(set) var refused: [JointPlan.Dropped] = []
}

extension Wall {
    /// As it stands now; the approval of the part itself only knows how it stood then.
    package func heldUpLines(of approval: JointPlan.Approval) -> HeldUpLines {
        approval.waiting.reduce(into: HeldUpLines()) { held, line in
            let asked = ID<ApprovalMatter>(line.line).flatMap { approvals.requests(.grant, $0).last }
            switch asked?.state {
            case .waiting?, nil: held.waiting.append(line)
            case .approved?: held.carriedOut.append(line)
            case .returned?, .withdrawn?: held.refused.append(line)
            }
        }
    }
}
