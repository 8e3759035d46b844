import Vocabulary

extension JointPlan.Approval {
    /// Lines that wait for an approval of their own.
    package var waiting: [JointPlan.Dropped] { dropped.filter { $0.reason.code == Reason.waitsForApproval.code } }
    /// Lines that no longer held.
    package var lost: [JointPlan.Dropped] { dropped.filter { $0.reason.code != Reason.waitsForApproval.code } }
}

extension Reason {
    /// Why a line of a joint plan is not carried out yet.
    package static let waitsForApproval = Reason(
        code: "approval/waits",
        wording: Wording(
            "決裁基準により決裁待ちです。「決裁」の画面から進めてください。", "A rule of approval concerns it; it waits on the page of approvals."))
}
