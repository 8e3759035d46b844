package import Vocabulary

/// A rule under which a plan cannot follow changes one by one; it has to be made anew.
///
/// ``FairAllocation`` keeps these rules. A ``LiveAllocation`` would not, and a plan that looks right and breaks a rule is
/// worse than none.
package enum UnsupportedPolicy: String, Error, Hashable, CaseIterable, Sendable {
    /// Cases may not be opened.
    case wholeCases = "goods/unsupported-whole-cases"
    /// What leaves a depot is limited by weight.
    case dispatchCapacity = "goods/unsupported-dispatch-capacity"

    package var code: String { rawValue }

    package var wording: Wording {
        switch self {
        case .wholeCases:
            Wording(
                "箱を開けない割当（箱単位のみ）では、変更だけを反映することはできません。計画を作り直してください。",
                "In whole cases a plan cannot follow single changes; plan anew.")
        case .dispatchCapacity:
            Wording(
                "拠点ごとの出庫重量に上限がある場合、変更だけを反映することはできません。計画を作り直してください。",
                "Under limits of weight a plan cannot follow single changes; plan anew.")
        }
    }

    static func check(_ policy: GoodsProblem.Policy) throws(Self) {
        if !policy.breakCases { throw .wholeCases }
        if policy.useDispatchCapacity { throw .dispatchCapacity }
    }
}
