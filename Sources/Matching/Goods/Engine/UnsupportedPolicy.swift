package import Vocabulary

/// A rule that the policy asks for and the engine does not know; nothing was planned.
///
/// Refusing is better than a plan that looks right and breaks the rule.
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
                "箱を開けない割当（箱単位のみ）には対応していません。「箱を開けてよい」にして計画してください。",
                "Planning in whole cases only is not supported; allow cases to be opened.")
        case .dispatchCapacity:
            Wording(
                "拠点ごとの出庫重量の上限には対応していません。上限を外して計画してください。",
                "A limit on the weight that leaves a depot is not supported; plan without it.")
        }
    }

    static func check(_ policy: GoodsProblem.Policy) throws(Self) {
        if !policy.breakCases { throw .wholeCases }
        if policy.useDispatchCapacity { throw .dispatchCapacity }
    }
}
