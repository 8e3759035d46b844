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
    case suppliers
    case agreements
    case approvals
    case skills
    case units
    case staff
    case volunteers
    case waves
    case manning
    case purposes
    case municipalities
    case ceilings
    case households
    case pots
    case fundRequests = "fund-requests"
    case offers

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
        case .suppliers: Wording("協定事業者名簿", "register of suppliers")
        case .agreements: Wording("協定品目表", "table of agreements")
        case .approvals: Wording("決裁基準表", "rules of approval")
        case .skills: Wording("技能一覧", "list of skills")
        case .units: Wording("部署一覧", "list of units")
        case .staff: Wording("職員名簿", "list of staff")
        case .volunteers: Wording("ボランティア名簿", "list of volunteers")
        case .waves: Wording("応援職員派遣表", "table of seconded staff")
        case .manning: Wording("必要人員の基準表", "table of manning")
        case .purposes: Wording("使途一覧", "list of purposes")
        case .municipalities: Wording("市町村一覧", "list of municipalities")
        case .ceilings: Wording("救助費の限度額表", "ceilings of the Disaster Relief Act")
        case .households: Wording("義援金の配分基準", "standard of condolence money")
        case .pots: Wording("資金一覧", "list of pots")
        case .fundRequests: Wording("資金要望一覧", "list of requests for money")
        case .offers: Wording("支援の申し出一覧", "list of offers")
        }
    }

    /// Whether the sheet itself does not say which site it is of; see ``SheetRequest/site``.
    package var needsSite: Bool { self == .stock }

    /// Whether the sheet can be read in two ways, and its sender has to say in which; see ``SheetRequest/mode``.
    package var needsMode: Bool { self == .stock }
}
