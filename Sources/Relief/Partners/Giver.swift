package import Vocabulary

/// Who offers something, and how headquarters reaches them.
///
/// Nobody but headquarters is ever shown it.
package struct Giver: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case citizen
        case company
        case nonprofit
        case government

        package var name: Wording {
            switch self {
            case .citizen: Wording("個人", "citizen")
            case .company: Wording("企業", "company")
            case .nonprofit: Wording("支援団体・NPO", "non-profit organisation")
            case .government: Wording("自治体・公的機関", "public body")
            }
        }
    }

    package let kind: Kind
    package let name: String
    /// A telephone number or an address for mail.
    package let contact: String

    package init(kind: Kind, name: String, contact: String) {
        (self.kind, self.name, self.contact) = (kind, name, contact)
    }

    /// The same for the same telephone or address, however it was typed.
    package var contactKey: String { Self.key(contact) }

    static func key(_ contact: String) -> String {
        let digits = contact.compactMap(\.wholeNumberValue).filter { (0...9).contains($0) }
        guard !contact.contains("@"), !contact.contains("＠") else {
            return contact.lowercased().filter { !$0.isWhitespace }
        }
        return digits.map(String.init).joined()
    }

    /// Whether somebody can be reached by it: an address with an at sign, or nine digits and more.
    var isReachable: Bool {
        let key = contactKey
        return key.contains("@") || key.contains("＠") ? key.count >= 5 : key.count >= 9
    }
}

/// To whom given money belongs in law (義援金と支援金は別の資金).
package enum GiftPurpose: String, CaseIterable, Sendable {
    /// 義援金: all of it goes to the victims, by rounds.
    case condolence
    /// 支援金: for the work of organisations that help.
    case aid
    /// 寄付金: for the city's own work, as the giver says.
    case donation

    /// The pots that it may be paid into.
    package var source: LegalSource {
        switch self {
        case .condolence: .condolence
        case .aid: .aid
        case .donation: .donation
        }
    }

    package var name: Wording {
        switch self {
        case .condolence: Wording("義援金（被災者へ）", "condolence money, for the victims")
        case .aid: Wording("支援金（支援活動へ）", "aid money, for those who help")
        case .donation: Wording("寄付金（市の活動へ）", "donation, for the city's work")
        }
    }
}
