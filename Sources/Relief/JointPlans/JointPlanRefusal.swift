package import Vocabulary

/// Why a part of a joint plan was not approved or rejected.
package enum JointPlanRefusal: Refusal {
    case noSuchPlan(ID<JointPlan>)
    case alreadyProposed(ID<JointPlan>)
    case alreadyApproved(JointPlan.Part, by: String, at: Moment)
    case alreadyRejected(JointPlan.Part, by: String, at: Moment)
    /// Every line was dropped; the first one's reason is said.
    case nothingLeft(JointPlan.Part, first: Reason)
    case nothingChosen
    case notInPlan(String)
    case noReason

    package var code: String {
        switch self {
        case .noSuchPlan: "joint/unknown"
        case .alreadyProposed: "joint/already-proposed"
        case .alreadyApproved: "joint/already-approved"
        case .alreadyRejected: "joint/already-rejected"
        case .nothingLeft: "joint/nothing-left"
        case .nothingChosen: "joint/nothing-chosen"
        case .notInPlan: "joint/not-in-plan"
        case .noReason: "joint/no-reason"
        }
    }

    package var nature: RefusalNature {
        switch self {
        case .noSuchPlan: .missing
        case .alreadyProposed, .alreadyApproved, .alreadyRejected, .nothingLeft: .conflict
        case .noReason, .nothingChosen, .notInPlan: .invalid
        }
    }

    package var wording: Wording {
        switch self {
        case .noSuchPlan(let id): Wording("全体計画「\(id)」はありません。", "There is no joint plan “\(id)”.")
        case .alreadyProposed(let id):
            Wording("全体計画「\(id)」は登録済みです。", "Joint plan “\(id)” is recorded already.")
        case .alreadyApproved(let part, let by, let at):
            Wording(
                "この計画の\(part.name.japanese)は\(at.short)に\(by)が承認済みです。",
                "\(by) approved the \(part.name.english) of this plan at \(at.short).")
        case .alreadyRejected(let part, let by, let at):
            Wording(
                "この計画の\(part.name.japanese)は\(at.short)に\(by)が却下済みです。もう一度計画してください。",
                "\(by) rejected the \(part.name.english) of this plan at \(at.short). Make a new one.")
        case .nothingLeft(let part, let first):
            Wording(
                "計画の後に状況が変わり、承認できる\(part.name.japanese)がありません。もう一度計画してください。最初の理由：\(first.wording.japanese)",
                "Things have changed since; none of its \(part.name.english) can be approved. Make a new plan. The first reason: \(first.wording.english)"
            )
        case .nothingChosen:
            Wording(
                "承認する行がありません。1行以上選ぶか、却下してください。", "No line was chosen. Choose at least one, or reject it.")
        case .notInPlan(let name):
            Wording("「\(name)」の行はこの計画にありません。", "This plan has no line of “\(name)”.")
        case .noReason:
            Wording("却下の理由を入力してください（1〜500文字）。", "Give a reason of 1 to 500 characters.")
        }
    }
}

extension JointPlan.Part {
    package var name: Wording {
        switch self {
        case .people: Wording("要員", "people")
        case .funds: Wording("資金", "money")
        }
    }
}
