package import Vocabulary

/// The sheets that the program can read; the raw value is what the command line calls them.
package enum SheetKind: String, CaseIterable, Sendable {
    case catalogue
    case substitutes
    case staples
    case criteria
    case sites
    case stock
    case headcounts
    case needs
    case approvals

    package var name: Wording {
        switch self {
        case .catalogue: Wording("品目表", "catalogue of items")
        case .substitutes: Wording("代替品表", "table of substitutes")
        case .staples: Wording("基本品目の基準表", "rules of what a person needs")
        case .criteria: Wording("判断基準表", "table of criteria")
        case .sites: Wording("施設台帳", "register of sites")
        case .stock: Wording("在庫表", "stock sheet")
        case .headcounts: Wording("避難者数表", "sheet of headcounts")
        case .needs: Wording("要請一覧", "list of needs")
        case .approvals: Wording("決裁基準表", "rules of approval")
        }
    }

    /// Whether the sheet itself does not say which site it is of; see ``SheetRequest/site``.
    package var needsSite: Bool { self == .stock }
}
