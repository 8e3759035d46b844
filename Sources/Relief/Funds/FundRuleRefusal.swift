package import Vocabulary

/// Why a rule about money was not set.
package enum FundRuleRefusal: Refusal {
    case noName
    case noAmount
    case noSource
    case noDocument
    case agreedInTheFuture
    case alreadyAgreed(document: String)
    case noSuchMunicipality(ID<Municipality>, known: [Wording])
    case raisesNothing
    case notMoreYen(now: Yen?)
    case notMoreDays(now: Int?)
    case classTwice
    case law(LawRefusal)

    package var code: String {
        switch self {
        case .noName: "term/no-name"
        case .noAmount: "yen/none"
        case .noSource: "term/no-source"
        case .noDocument: "standard/no-document"
        case .agreedInTheFuture: "standard/in-the-future"
        case .alreadyAgreed: "standard/already-agreed"
        case .noSuchMunicipality: "municipality/unknown"
        case .raisesNothing: "standard/raises-nothing"
        case .notMoreYen: "standard/not-more-yen"
        case .notMoreDays: "standard/not-more-days"
        case .classTwice: "household/class-twice"
        case .law(let refusal): refusal.code
        }
    }

    package var nature: RefusalNature {
        switch self {
        case .noSuchMunicipality: .missing
        case .alreadyAgreed: .conflict
        case .law(let refusal): refusal.nature
        default: .invalid
        }
    }

    package var wording: Wording {
        switch self {
        case .noName: Wording("名称は日本語と英語で1〜100文字にしてください。", "Give Japanese and English names of 1 to 100 characters.")
        case .noAmount: Wording("金額は1円以上にしてください。", "Give an amount of at least 1 yen.")
        case .noSource: Wording("出典を書いてください。", "Say where the number comes from.")
        case .noDocument: Wording("特別基準の文書番号を入力してください（1〜100文字）。", "Give the number of the letter, 1 to 100 characters.")
        case .agreedInTheFuture: Wording("同意の日が今日より先です。", "It cannot have been agreed later than today.")
        case .alreadyAgreed(let document):
            Wording(
                "同じ番号で「\(document)」が登録済みです。新しい特別基準として登録してください。",
                "“\(document)” is recorded under this id. Record another special standard.")
        case .noSuchMunicipality(let id, let known): FundText.unknownMunicipality(id, known)
        case .raisesNothing:
            Wording("引き上げる限度額か日数を入力してください。", "Say by what the ceiling or the period is raised.")
        case .notMoreYen(let now):
            now.map {
                Wording("限度額は今の\($0)より高くしてください。", "The ceiling must be above today's \($0.wording.english).")
            } ?? Wording("この費目に限度額はありません。日数だけを入力してください。", "This item has no ceiling; give days only.")
        case .notMoreDays(let now):
            now.map {
                Wording(
                    "日数は今の\($0)日より多く、\(LawPeriod.range.upperBound)日以内にしてください。",
                    "Give more than today's \($0.english("day")) and at most \(LawPeriod.range.upperBound).")
            } ?? Wording("この費目に期間の定めはありません。", "This item has no period.")
        case .classTwice: Wording("同じ区分が2回あります。", "A class stands twice.")
        case .law(let refusal): refusal.wording
        }
    }
}
