import Vocabulary

/// What stands in titles and sentences.
extension PartnerFeed {
    var title: String {
        let plain = Wording("支援物資の不足一覧", "Relief goods still missing")[query.language]
        return drillMark + plain + (incident.map { " — \($0)" } ?? "")
    }

    func title(of need: PartnerNeed) -> String {
        drillMark + need.title[query.language]
    }

    func sentence(of need: PartnerNeed) -> String { need.sentence[query.language] }

    /// Before every title, so that nobody sends a truck because of a drill.
    private var drillMark: String {
        isDrill ? Wording("【訓練】", "[DRILL 訓練] ")[query.language] : ""
    }
}

extension PartnerNeed {
    fileprivate var title: Wording {
        if let closing {
            return Wording(
                "〔終了:\(closing.name.japanese)〕\(site.name) \(itemName.japanese)",
                "Closed (\(closing.name.english)): \(site.name), \(itemName.english)")
        }
        let number = missing?.value ?? 0
        return Wording(
            "\(site.name) \(itemName.japanese) あと\(number)\(unit)",
            "\(site.name): \(itemName.english), \(number) missing")
    }

    fileprivate var sentence: Wording {
        let facts = facts
        return Wording(
            facts.map { "\($0.name.japanese) \($0.text)" }.joined(separator: "、"),
            facts.map { "\($0.name.english): \($0.text)" }.joined(separator: "; "))
    }

    private var facts: [(name: Wording, text: String)] {
        let known: [(Wording, String?)] = [
            (Wording("区", "ward"), site.ward),
            (Wording("不足", "missing"), missing.map(inUnits)),
            (Wording("要請", "asked"), asked.map(inUnits)),
            (Wording("手配済み", "promised"), inUnits(promised)),
            (Wording("受領済み", "received"), inUnits(received)),
            (Wording("必要な日時", "needed by"), neededBy?.japanese),
        ]
        return known.compactMap { name, text in text.map { (name, $0) } }
    }

    private func inUnits(_ pieces: Count<Piece>) -> String { "\(pieces.value)\(unit)" }
}
