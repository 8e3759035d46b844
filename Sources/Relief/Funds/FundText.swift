import Vocabulary

/// What several refusals about money say alike.
enum FundText {
    /// The names of what is known are what would be possible; more than ten are a list that nobody reads.
    static func unknownMunicipality(_ id: ID<Municipality>, _ known: [Wording]) -> Wording {
        guard !known.isEmpty else {
            return Wording(
                "市町村「\(id)」は登録されていません。先に市町村の表を取り込んでください。",
                "No municipality “\(id)” is listed. Import the table of municipalities first.")
        }
        let names = known.prefix(10)
        let more = known.count > names.count
        return Wording(
            "市町村「\(id)」は登録されていません。使えるのは\(names.map(\.japanese).joined(separator: "、"))\(more ? "など" : "")です。",
            "No municipality “\(id)” is listed. Known are \(names.map(\.english).joined(separator: ", "))\(more ? " and others" : "")."
        )
    }

    static func unknownPurpose(_ id: ID<Purpose>, _ known: [Wording]) -> Wording {
        Wording(
            "使途「\(id)」は登録されていません。使えるのは\(known.prefix(10).map(\.japanese).joined(separator: "、"))です。",
            "No purpose “\(id)” is listed. Known are \(known.prefix(10).map(\.english).joined(separator: ", ")).")
    }

    static let noReason = Wording("理由を入力してください（1〜200文字）。", "Give a reason of 1 to 200 characters.")
    static let noAmount = Wording("金額は1円以上にしてください。", "Give an amount of at least 1 yen.")
    static let tooLarge = Wording(
        "合計が\(Yen(clamping: Yen.limit))を超えます。", "The total would pass \(Yen(clamping: Yen.limit).wording.english).")
}
