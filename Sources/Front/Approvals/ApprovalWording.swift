import Boards
import Relief
import Vocabulary

extension Wording {
    static let unknownAmount = Wording("金額不明", "amount unknown")
}

extension ApprovalRequest.State {
    var mark: StateMark {
        switch self {
        case .waiting: StateMark(name: Wording("決裁待ち", "waiting"), shape: "○", tone: "some")
        case .approved: StateMark(name: Wording("決裁済み", "approved"), shape: "✓", tone: "good")
        case .returned: StateMark(name: Wording("差し戻し", "returned"), shape: "✕", tone: "bad")
        case .withdrawn: StateMark(name: Wording("取り下げ", "withdrawn"), shape: "–", tone: "off")
        }
    }
}

extension ApprovalSignature {
    /// Who signed, and for whom: 「佐藤（本部長の代決）」.
    var wording: Wording {
        guard let principal = onBehalfOf else { return Wording(by.name, by.name) }
        return Wording("\(by.name)（\(principal.name)の代決）", "\(by.name), for \(principal.name)")
    }
}

extension ApprovalRequest {
    /// Who decided, when and why.
    var outcome: Wording {
        switch end {
        case .returned(let by, let at, let reason):
            Wording("\(by.name)が\(at.short)に差し戻し：\(reason)", "returned by \(by.name) at \(at.short): \(reason)")
        case .withdrawn(let at): Wording("\(at.short)に取り下げ", "withdrawn at \(at.short)")
        case nil: signed
        }
    }

    /// Who has approved so far.
    var signed: Wording {
        let ways = signatures.map { signature in
            Wording(
                "\(signature.wording.japanese) \(signature.at.short)",
                "\(signature.wording.english) \(signature.at.short)")
        }
        return Wording(
            "決裁：\(ways.map(\.japanese).joined(separator: "、"))",
            "approved by \(ways.map(\.english).joined(separator: "; "))")
    }
}

extension PendingApprovals {
    /// How many, how much and how old: 「3件・合計1,200,000円・最も古いもの2時間前」.
    func wording(at now: Moment) -> Wording {
        let age = oldest?.age(at: now) ?? Wording("–", "–")
        let unknown =
            unknown > 0 ? Wording("（ほか金額不明\(unknown)件）", " (and \(unknown) of unknown amount)") : Wording("", "")
        return Wording(
            "\(count)件・合計\(amount)\(unknown.japanese)・最も古いもの\(age.japanese)",
            "\(count), \(amount.grouped) yen in all\(unknown.english), the oldest \(age.english)")
    }
}
