package import Vocabulary

extension LineReason {
    /// The reason as a sentence for the people who load the truck and those who receive it.
    package func wording(_ names: GoodsNames) -> Wording {
        switch self {
        case .servedInFull:
            Wording("要請の全量を割り当てました。", "Served in full.")
        case .fairShare(let share):
            share.wording(names)
        case .substitute(let wanted, let given, let share):
            Self.substitute(wanted, given, share, names)
        case .pinned(let order): order.pinned
        case .provisional(let served):
            Wording(
                "計算を途中で止めたため、仮の割当です(\(served.whole.grouped)のうち\(served.part.grouped))。",
                "Provisional: planning was stopped early (\(served.part.grouped) of \(served.whole.grouped)).")
        }
    }

    private static func substitute(
        _ wanted: Int32, _ given: Int32, _ share: FairShare?, _ names: GoodsNames
    ) -> Wording {
        let rest = share?.wording(names) ?? Wording("要請の全量を満たします。", "The need is served in full.")
        return Wording(
            "\(names.item(wanted, .japanese))の代わりに\(names.item(given, .japanese))を送ります。\(rest[.japanese])",
            "\(names.item(given, .english)) stands in for \(names.item(wanted, .english)). \(rest[.english])")
    }
}

extension LineReason.FairShare {
    fileprivate func wording(_ names: GoodsNames) -> Wording {
        let amount = Wording(
            "(\(names.amount(served.whole, of: item, .japanese))のうち\(names.amount(served.part, of: item, .japanese))、\(served.percent)%)",
            "\(served.part.grouped) of \(served.whole.grouped) (\(served.percent) %)")
        let needs = Int64(bottleneck.needs).grouped
        let (japanese, english) = (names.item(item, .japanese), names.item(item, .english))
        if let limit { return limit.share(names, japanese: japanese, english: english, amount) }
        if let pack {
            return Wording(
                "箱を開けずに送るため(1箱\(names.amount(pack, of: item, .japanese)))、\(japanese)はこの数になります\(amount[.japanese])。",
                "Only whole cases of \(pack.grouped) are sent, which comes to \(amount[.english]) of \(english).")
        }
        if bottleneck.higherTiers > 0 {
            return Wording(
                "優先度の高い要請に先に割り当てた残りの\(japanese)を公平に分けました\(amount[.japanese])。",
                "A fair share of the \(english) that needs of higher priority leave: \(amount[.english]).")
        }
        guard bottleneck.needs > 1 else {
            return Wording(
                "\(japanese)の在庫が足りないため、届けられる全量です\(amount[.japanese])。",
                "All the \(english) within reach: \(amount[.english]).")
        }
        return Wording(
            "\(japanese)の在庫が足りないため、\(needs)件の要請で公平に分けました\(amount[.japanese])。",
            "\(needs) needs compete for \(english) in short supply; a fair share is \(amount[.english]).")
    }
}
