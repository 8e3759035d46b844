package import Vocabulary

/// Why something about a pot was turned down.
package enum PotRefusal: Refusal {
    case noSuchPot(ID<Pot>)
    case noSuchDeposit(ID<Deposit>)
    case alreadyOpened(name: String)
    case alreadyPaidIn(String)
    case noName
    case noPayer
    case noReason
    case noAmount
    case textTooLong
    case tooLarge
    case percentOutOfRange(Int)
    case noSuchPurpose(ID<Purpose>, known: [Wording])
    case noSuchMunicipality(ID<Municipality>, known: [Wording])
    /// `known` are a few of those that there are.
    case noSuchSite(ID<Site>, known: [Wording])
    case noSuchItem(ID<Item>, known: [Wording])
    /// The money is of another kind than the pot.
    case otherSource(LegalSource, pot: String, LegalSource, fitting: [String])
    case inTheFuture(LocalDate)
    case notThere(most: Yen)

    /// Characters of a note or a reason.
    package static let longestText = 200

    package var code: String {
        switch self {
        case .noSuchPot: "pot/unknown"
        case .noSuchDeposit: "deposit/unknown"
        case .alreadyOpened: "pot/already-opened"
        case .alreadyPaidIn: "deposit/already-recorded"
        case .noName: "pot/no-name"
        case .noPayer: "deposit/no-payer"
        case .noReason: "fund/no-reason"
        case .noAmount: "yen/none"
        case .textTooLong: "fund/text-too-long"
        case .tooLarge: "yen/too-large"
        case .percentOutOfRange: "pot/percent-out-of-range"
        case .noSuchPurpose: "purpose/unknown"
        case .noSuchMunicipality: "municipality/unknown"
        case .noSuchSite: "site/unknown"
        case .noSuchItem: "item/unknown"
        case .otherSource: "pot/other-source"
        case .inTheFuture: "fund/in-the-future"
        case .notThere: "deposit/not-there"
        }
    }

    package var nature: RefusalNature {
        switch self {
        case .noSuchPot, .noSuchDeposit, .noSuchPurpose, .noSuchMunicipality, .noSuchSite, .noSuchItem:
            .missing
        case .alreadyOpened, .alreadyPaidIn, .otherSource, .notThere: .conflict
        case .noName, .noPayer, .noReason, .noAmount, .textTooLong, .tooLarge, .percentOutOfRange, .inTheFuture:
            .invalid
        }
    }

    package var wording: Wording {
        switch self {
        case .noSuchPot(let id): Wording("資金「\(id)」は登録されていません。", "There is no pot “\(id)”.")
        case .noSuchDeposit(let id): Wording("入金「\(id)」は登録されていません。", "There is no deposit “\(id)”.")
        case .alreadyOpened(let name):
            Wording(
                "同じ番号で「\(name)」が登録済みです。内容を変えるときは、新しい資金として登録してください。",
                "“\(name)” is recorded under this id. Open another pot to say something else.")
        case .alreadyPaidIn(let payer):
            Wording("同じ番号で「\(payer)」からの入金が登録済みです。", "A deposit by “\(payer)” is recorded under this id.")
        case .noName: Wording("資金の名称を入力してください（1〜100文字）。", "Give the pot a name of 1 to 100 characters.")
        case .noPayer: Wording("だれからの入金かを入力してください（1〜100文字）。", "Say who paid, in 1 to 100 characters.")
        case .noReason: FundText.noReason
        case .noAmount: FundText.noAmount
        case .textTooLong:
            Wording("メモは\(Self.longestText)文字以内にしてください。", "Keep notes to \(Self.longestText) characters.")
        case .tooLarge: FundText.tooLarge
        case .percentOutOfRange(let percent):
            Wording("充当割合「\(percent)%」は1〜100%にしてください。", "Give a share of 1 to 100 %, not \(percent).")
        case .noSuchPurpose(let id, let known): FundText.unknownPurpose(id, known)
        case .noSuchMunicipality(let id, let known): FundText.unknownMunicipality(id, known)
        case .noSuchSite(let id, let known):
            FundText.unknown(id.text, Wording("施設", "site"), known)
        case .noSuchItem(let id, let known):
            FundText.unknown(id.text, Wording("品目", "item"), known)
        case .otherSource(let declared, let pot, let source, let fitting):
            Self.otherSource(declared, pot, source, fitting)
        case .inTheFuture(let date):
            Wording("受入日（\(date)）が今日より先です。", "The day of receipt, \(date), is later than today.")
        case .notThere(let most):
            Wording(
                "返せるのは、配分していない\(most)までです。先に配分を取り消してください。",
                "At most \(most.wording.english) is not granted and can be given back. Take grants back first.")
        }
    }

    private static func otherSource(
        _ declared: LegalSource, _ pot: String, _ source: LegalSource, _ fitting: [String]
    ) -> Wording {
        let possible =
            fitting.isEmpty
            ? Wording("先に\(declared.name.japanese)の資金を作ってください。", "Open a pot of \(declared.name.english) first.")
            : Wording(
                "\(fitting.joined(separator: "、"))に入金してください。", "Pay it into \(fitting.joined(separator: ", ")) instead."
            )
        return Wording(
            "\(declared.name.japanese)は「\(pot)」（\(source.name.japanese)）に入れられません。混ぜて管理することはできません。\(possible.japanese)",
            "\(declared.name.english.capitalizedFirst) cannot go into “\(pot)” (\(source.name.english)): the two are never mixed. \(possible.english)"
        )
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
