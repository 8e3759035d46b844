import Vocabulary

extension DispatchLimit {
    /// Why a need goes short, which limit it is, and what more weight would bring.
    func wording(_ item: Int32, _ served: Fraction, _ names: GoodsNames) -> Wording {
        names.share(item, served) + limit(names) + gain
    }

    /// Why a need gets this share and no more.
    func share(_ names: GoodsNames, japanese: String, english: String, _ amount: Wording) -> Wording {
        Wording(
            "\(names.depot(depot, .japanese))から出せる重さに上限があるため、\(japanese)を公平に分けました\(amount[.japanese])。",
            "The weight that may leave \(names.depot(depot, .english)) is limited; "
                + "a fair share of \(english) is \(amount[.english]).")
    }

    private func limit(_ names: GoodsNames) -> Wording {
        let kilograms = (grams / 1000).grouped
        return Wording(
            "在庫はありますが、\(names.depot(depot, .japanese))から出せる重さの上限\(kilograms)kgに達しました。",
            "Stock is left, but \(names.depot(depot, .english)) may send no more than \(kilograms) kg.")
    }

    /// In hundredths of a point, below which nobody would notice.
    private var gain: Wording {
        let hundredths = gainPerTonne / 100
        guard hundredths > 0 else { return Wording("", "") }
        let points = "\(hundredths / 100).\(hundredths % 100 / 10)\(hundredths % 10)"
        let count = Int64(needs).grouped
        guard needs > 1 else {
            return Wording(
                "上限が1トン増えるごとに約\(points)ポイント上がります。",
                "Each tonne more would raise it by about \(points) points.")
        }
        return Wording(
            "上限が1トン増えるごとに、同じ水準の\(count)件が約\(points)ポイント上がります。",
            "Each tonne more would raise the \(count) needs at this level by about \(points) points.")
    }
}

extension GoodsNames {
    /// What a need gets: 「飲料水は、要請100本のうち40本です」.
    func share(_ row: Int32, _ served: Fraction) -> Wording {
        let (asked, given) = (served.whole, served.part)
        guard given > 0 else {
            return Wording(
                "\(item(row, .japanese))は、要請\(amount(asked, of: row, .japanese))に対して割り当てられませんでした。",
                "\(item(row, .english)): nothing of the \(amount(asked, of: row, .english)) asked for.")
        }
        return Wording(
            "\(item(row, .japanese))は、要請\(amount(asked, of: row, .japanese))のうち"
                + "\(amount(given, of: row, .japanese))です(\(served.percent)%)。",
            "\(item(row, .english)): \(amount(given, of: row, .english)) of the "
                + "\(amount(asked, of: row, .english)) asked for (\(served.percent) %).")
    }

    func roundedToCases(_ pack: Int64, _ row: Int32, _ served: Fraction) -> Wording {
        share(row, served)
            + Wording(
                "箱を開けずに送る決まりのため、残りは1箱(\(amount(pack, of: row, .japanese)))に満たず送れません。",
                "Only whole cases are sent (\(pack.grouped) each); what is left does not make up one for this need.")
    }
}
