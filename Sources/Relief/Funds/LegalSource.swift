package import Vocabulary

/// By which law money came in, and so what it may be spent on.
package enum LegalSource: String, CaseIterable, Sendable {
    /// 災害救助法: what the prefecture and the state answer for, within ceilings and periods.
    case reliefAct = "relief-act"
    /// 義援金: all of it goes to the people who were hit, by rounds, and to nobody else.
    case condolence
    /// 支援金: for the work of those who help.
    case aid
    /// 寄付: a donor's money, often for a purpose of theirs.
    case donation
    /// 予算: the city's own.
    case budget

    package var name: Wording {
        switch self {
        case .reliefAct: Wording("災害救助法", "Disaster Relief Act")
        case .condolence: Wording("義援金", "condolence money")
        case .aid: Wording("支援金", "aid money")
        case .donation: Wording("寄付", "donation")
        case .budget: Wording("予算", "budget")
        }
    }

    /// Whether requests are paid from it; 義援金 is handed out in rounds only.
    package var servesRequests: Bool { self != .condolence }
}
