import Vocabulary

/// What several refusals about money say alike.
package enum FundText {
    /// How many of what there is a refusal names.
    package static let mostNamed = 11

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
        guard !known.isEmpty else {
            return Wording(
                "使途「\(id)」は登録されていません。先に使途の表を取り込んでください。",
                "No purpose “\(id)” is listed. Import the table of purposes first.")
        }
        let names = known.prefix(10)
        let more = known.count > names.count
        return Wording(
            "使途「\(id)」は登録されていません。使えるのは\(names.map(\.japanese).joined(separator: "、"))\(more ? "など" : "")です。",
            "No purpose “\(id)” is listed. Known are \(names.map(\.english).joined(separator: ", "))\(more ? " and others" : "")."
        )
    }

    /// 「熊本市（43100）」: what it is called, and what to write for it.
    static func named(_ name: Wording, _ code: String) -> Wording {
        Wording("\(name.japanese)（\(code)）", "\(name.english) (\(code))")
    }

    /// `known` are the first few of what is registered.
    static func unknown(_ id: String, _ kind: Wording, _ known: [Wording]) -> Wording {
        guard !known.isEmpty else {
            return Wording(
                "\(kind.japanese)「\(id)」は登録されていません。先に\(kind.japanese)の表を取り込んでください。",
                "No \(kind.english) “\(id)” is registered. Import the table of them first.")
        }
        let names = known.prefix(mostNamed - 1)
        let more = known.count > names.count
        return Wording(
            "\(kind.japanese)「\(id)」は登録されていません。登録済みは\(names.map(\.japanese).joined(separator: "、"))\(more ? "など" : "")です。",
            "No \(kind.english) “\(id)” is registered. Known are \(names.map(\.english).joined(separator: ", "))\(more ? " and others" : "")."
        )
    }

    static let noReason = Wording("理由を入力してください（1〜200文字）。", "Give a reason of 1 to 200 characters.")
    static let noAmount = Wording("金額は1円以上にしてください。", "Give an amount of at least 1 yen.")
    static let tooLarge = Wording(
        "合計が\(Yen(clamping: Yen.limit))を超えます。", "The total would pass \(Yen(clamping: Yen.limit).wording.english).")
}
