import Vocabulary

extension PartnerFeed {
    /// A word to sort entries by, for programs and for people.
    struct Category: Hashable {
        let term: String
        let label: Wording
    }

    func categories(of need: PartnerNeed) -> [Category] {
        feedCategories + [
            Category(term: need.item.text, label: need.itemName),
            Category(term: need.state, label: need.stateName),
        ]
    }

    /// What holds for the whole feed.
    var feedCategories: [Category] {
        isDrill ? [Category(term: "drill", label: Wording("訓練", "drill (訓練)"))] : []
    }
}

extension PartnerNeed {
    fileprivate var stateName: Wording {
        if let closing { return closing.name }
        return isPartly ? Wording("一部対応済み", "partly covered") : Wording("未対応", "open")
    }
}
