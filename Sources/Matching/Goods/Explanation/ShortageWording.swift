import Vocabulary

/// Why stock within reach does not suffice, as people ask it: how much is there, where, who else needs it, how it was
/// shared, and what would change that.
///
/// One sentence each, in this order, so that somebody who has never seen the program can follow the numbers.
struct ShortageWording {
    let bottleneck: Bottleneck
    let item: Int32
    let served: Fraction
    let names: GoodsNames

    var scarcity: Wording { lead + stock + competition + remedy }
    var higherTierFirst: Wording { lead + stock + priority + remedy }

    private func amount(_ pieces: Int64, _ language: Language) -> String { names.amount(pieces, of: item, language) }

    private var lead: Wording { names.share(item, served) }

    private var stock: Wording {
        guard bottleneck.stock > 0 else {
            return Wording("届けられる在庫がもうありません。", "No stock is left within reach.")
        }
        let (japanese, english) = (names.list(bottleneck.depots, .japanese), names.list(bottleneck.depots, .english))
        let standIns = bottleneck.items.contains { $0 != item }
        return Wording(
            "届けられる在庫は\(standIns ? "代わりの品も含めて" : "")\(japanese)の\(amount(bottleneck.stock, .japanese))です。",
            "Within reach\(standIns ? ", stand-ins included" : ""): \(amount(bottleneck.stock, .english)) at \(english)."
        )
    }

    private var competition: Wording {
        guard bottleneck.needs > 1 else {
            return Wording("そのすべてを割り当てました。", "All of it goes to this need.")
        }
        let needs = Int64(bottleneck.needs).grouped
        let percent = bottleneck.level.percent
        return Wording(
            "同じ在庫を\(needs)件の要請(合計\(amount(bottleneck.demand, .japanese)))が必要としていて、在庫はその\(percent)%分です。"
                + "割合がいちばん低い所から順に公平に分けました。",
            "\(needs) needs ask for \(amount(bottleneck.demand, .english)), of which that is \(percent) %; "
                + "the lowest shares were raised first.")
    }

    private var priority: Wording {
        let rest = bottleneck.stock - bottleneck.higherTiers
        let percent = bottleneck.level.percent
        return Wording(
            "うち\(amount(bottleneck.higherTiers, .japanese))は優先度の高い要請に先に割り当てました。"
                + "残り\(amount(rest, .japanese))は、同じ優先度の要請(合計\(amount(bottleneck.demand, .japanese)))の\(percent)%分です。",
            "\(amount(bottleneck.higherTiers, .english)) go to needs of higher priority; the remaining "
                + "\(amount(rest, .english)) are \(percent) % of the \(amount(bottleneck.demand, .english)) asked at this priority."
        )
    }

    // MARK: - What would change it

    private var remedy: Wording { bottleneck.openings.reduce(supply) { $0 + opening($1) } }

    /// One more unit raises the level of all by 1 / demand, hence a hundredth of the demand by one point; of what comes a
    /// part may be held back.
    private var supply: Wording {
        guard bottleneck.shortage > 0, let supply = names.supply(for: bottleneck.shortage, of: item) else {
            return Wording("", "")
        }
        let (all, held) = (amount(supply.pieces, .japanese), heldBack(supply.heldPerMille))
        guard bottleneck.needs > 1 else {
            return Wording(
                "あと\(all)\(held.japanese)あれば満たせます。",
                "\(supply.pieces.grouped) more\(held.english) would be enough.")
        }
        let end = Wording(
            "あと\(all)\(held.japanese)で全件を満たせます。",
            "\(supply.pieces.grouped) more\(held.english) would serve them all.")
        guard bottleneck.higherTiers == 0, bottleneck.demand > 100,
            let point = names.supply(for: (bottleneck.demand + 99) / 100, of: item)?.pieces
        else { return end }
        return Wording(
            "在庫が\(amount(point, .japanese))増えるごとに約1ポイント上がり、\(end.japanese)",
            "Every \(point.grouped) more raise the share by about one point; \(end.english)")
    }

    private func heldBack(_ perMille: Int64) -> Wording {
        guard perMille > 0 else { return Wording("", "") }
        let percent = perMille % 10 == 0 ? "\(perMille / 10)" : "\(perMille / 10).\(perMille % 10)"
        return Wording(
            "（うち最大\(percent)%は連絡の取れない避難所のために残します）",
            ", of which up to \(percent) % is held for shelters nobody has heard of,")
    }

    private func opening(_ opening: Bottleneck.Opening) -> Wording {
        let units = (japanese: amount(opening.units, .japanese), english: amount(opening.units, .english))
        switch opening.kind {
        case .depot(let row):
            return Wording(
                "閉鎖中の\(names.depot(row, .japanese))が開けば、そこにある\(units.japanese)も使えます。",
                "If \(names.depot(row, .english)), now closed, opened, \(units.english) more could be used.")
        case .road(let link): return road(link, to: opening.shelters, units)
        }
    }

    private func road(_ link: Int32, to shelters: Int, _ units: (japanese: String, english: String)) -> Wording {
        let ends = names.ends(ofLink: link)
        let japanese = names.closure(ofLink: link, .japanese).map { "(\($0))" } ?? ""
        let english = names.closure(ofLink: link, .english).map { " (\($0))" } ?? ""
        let more = shelters - 1
        return Wording(
            "\(names.depot(ends.depot, .japanese))から\(names.shelter(ends.shelter, .japanese))\(more > 0 ? "ほか\(more)か所" : "")"
                + "への通行止め\(japanese)が解ければ、残っている\(units.japanese)も使えます。",
            "If the road from \(names.depot(ends.depot, .english)) to \(names.shelter(ends.shelter, .english))"
                + "\(more > 0 ? " and \(more) more" : "")\(english) opened, \(units.english) more could be used.")
    }
}

extension Wording {
    /// One sentence after the other; English ones with a space between them.
    static func + (a: Self, b: Self) -> Self {
        Wording(a.japanese + b.japanese, [a.english, b.english].filter { !$0.isEmpty }.joined(separator: " "))
    }
}

extension GoodsNames {
    /// At most three depots by name, then how many there are besides.
    fileprivate func list(_ depots: [Int32], _ language: Language) -> String {
        let shown = depots.prefix(3).map { depot($0, language) }
        let more = depots.count - shown.count
        switch language {
        case .japanese: return shown.joined(separator: "・") + (more > 0 ? "ほか\(more)拠点" : "")
        case .english: return shown.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
        }
    }
}
