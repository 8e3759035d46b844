package import Vocabulary

/// Why a round of 義援金 was not decided or not taken back.
package enum RoundRefusal: Refusal {
    case noSuchRound(ID<Round>)
    case alreadyDecided(name: String)
    case noName
    case noReason
    case notCondolence(LegalSource)
    case noStandard
    case noSuchClass(ID<HouseholdClass>, known: [Wording])
    case noReach(Wording)
    case overStandard(Wording, most: Yen)
    case cellTwice(Wording, Wording)
    case noSuchMunicipality(ID<Municipality>, known: [Wording])
    case householdsOutOfRange
    case lessThanBefore(ID<Municipality>, Wording, had: Yen, due: Yen)
    case nothingToPay
    case overReceived(total: Yen, free: Yen)
    case tooLarge
    case notTheLast(String)
    case alreadyPaid(payees: [String])

    /// More households than Japan has.
    package static let mostHouseholds = 100_000_000

    package var code: String {
        switch self {
        case .noSuchRound: "round/unknown"
        case .alreadyDecided: "round/already-decided"
        case .noName: "round/no-name"
        case .noReason: "fund/no-reason"
        case .notCondolence: "round/not-condolence-money"
        case .noStandard: "round/no-standard"
        case .noSuchClass: "household/unknown"
        case .noReach: "round/no-amount-for-class"
        case .overStandard: "round/over-standard"
        case .cellTwice: "round/cell-twice"
        case .noSuchMunicipality: "municipality/unknown"
        case .householdsOutOfRange: "round/households-out-of-range"
        case .lessThanBefore: "round/less-than-before"
        case .nothingToPay: "round/nothing-to-pay"
        case .overReceived: "round/over-received"
        case .tooLarge: "yen/too-large"
        case .notTheLast: "round/not-the-last"
        case .alreadyPaid: "round/already-paid"
        }
    }

    package var nature: RefusalNature {
        switch self {
        case .noSuchRound, .noSuchClass, .noSuchMunicipality: .missing
        case .alreadyDecided, .notCondolence, .noStandard, .lessThanBefore, .nothingToPay, .overReceived, .notTheLast,
            .alreadyPaid:
            .conflict
        case .noName, .noReason, .noReach, .overStandard, .cellTwice, .householdsOutOfRange, .tooLarge: .invalid
        }
    }

    package var wording: Wording {
        switch self {
        case .noSuchRound(let id): Wording("配分「\(id)」は登録されていません。", "There is no round “\(id)”.")
        case .alreadyDecided(let name):
            Wording("同じ番号で「\(name)」が決定済みです。", "“\(name)” was decided under this id.")
        case .noName: Wording("配分の名称を入力してください（1〜100文字）。例：第1次配分", "Give the round a name of 1 to 100 characters.")
        case .noReason: FundText.noReason
        case .notCondolence(let source):
            Wording(
                "配分に使えるのは義援金だけです。この資金は\(source.name.japanese)です。",
                "Rounds are paid from condolence money only; this pot is \(source.name.english).")
        case .noStandard:
            Wording("配分基準が登録されていません。先に配分基準を取り込んでください。", "No household standard is set. Import it first.")
        case .noSuchClass(let id, let known):
            Wording(
                "区分「\(id)」は配分基準にありません。使えるのは\(known.map(\.japanese).joined(separator: "、"))です。",
                "The standard has no class “\(id)”. It has \(known.map(\.english).joined(separator: ", ")).")
        case .noReach(let name):
            Wording("「\(name.japanese)」の1件あたりの金額を入力してください。", "Give the amount for “\(name.english)”.")
        case .overStandard(let name, let most):
            Wording(
                "「\(name.japanese)」は配分基準の\(most)以下にしてください。",
                "The standard gives “\(name.english)” at most \(most.wording.english).")
        case .cellTwice(let place, let rank):
            Wording(
                "\(place.japanese)の「\(rank.japanese)」の行が2つあります。1行にまとめてください。",
                "“\(rank.english)” of \(place.english) stands twice. Make one line of it.")
        case .noSuchMunicipality(let id, let known): FundText.unknownMunicipality(id, known)
        case .householdsOutOfRange:
            Wording(
                "件数は0〜\(Self.mostHouseholds.grouped)にしてください。", "Give counts of 0 to \(Self.mostHouseholds.grouped).")
        case .lessThanBefore(let municipality, let name, let had, let due):
            Wording(
                "市町村「\(municipality)」の「\(name.japanese)」は配分済みが\(had)で、今回の累計\(due)を超えています。累計の件数と金額を入力してください。",
                "“\(name.english)” of “\(municipality)” had \(had.wording.english) before, more than \(due.wording.english) in all. Give all households so far and the amount of all rounds."
            )
        case .nothingToPay:
            Wording("新しく配分する金額がありません。件数か1件あたりの金額を見直してください。", "Nothing new is due. Check the households and amounts.")
        case .overReceived(let total, let free):
            Wording(
                "配分額\(total)が、受け入れて未配分の\(free)を超えています。1件あたりの金額を下げるか、入金を待ってください。",
                "\(total.wording.english) is more than the \(free.wording.english) that are received and free. Lower the amounts, or wait for money."
            )
        case .tooLarge: FundText.tooLarge
        case .notTheLast(let last):
            Wording("取り消せるのは最後の配分「\(last)」だけです。", "Only the last round, “\(last)”, can be taken back.")
        case .alreadyPaid(let payees):
            Wording(
                "\(payees.prefix(5).joined(separator: "、"))に支払済みです。先に返金を記録してください。",
                "Paid already to \(payees.prefix(5).joined(separator: ", ")). Record refunds first.")
        }
    }
}
