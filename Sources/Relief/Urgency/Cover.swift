package import Vocabulary

/// How far what is known to be at a shelter, and on its way there, goes.
///
///     days of cover = (known stock + on the way) / (heads × units a head and day)
///
/// What nobody counted and nobody delivered is in no stock, so the cover is at least this.
package struct Cover: Hashable, Sendable {
    /// What the stock rests on.
    package enum Basis: Hashable, Sendable {
        /// The shelter counted it, then; deliveries since are added and use by rule is taken off.
        case counted(at: Moment)
        /// Only what was delivered since then less use by rule; what else lies there nobody has said.
        case delivered(since: Moment)
        case nothing
    }

    /// Goods that came in, in the staple's units.
    package struct Receipt: Hashable, Sendable {
        package let at: Moment
        package let units: Int

        package init(at: Moment, units: Int) { (self.at, self.units) = (at, units) }
    }

    package let use: Use
    package let basis: Basis
    /// Units reckoned to be there now.
    package let stock: Int
    /// Units promised, loaded or on the road.
    package let onTheWay: Int
    package let asOf: Moment

    /// Runs through what came in, in the order of time, and takes off what is used in between.
    package init(
        _ use: Use, report: HoldingReport?, receipts: [Receipt], onTheWay: Int, at now: Moment
    ) {
        self.use = use
        self.onTheWay = onTheWay
        asOf = now
        let counted = report.flatMap { report in report.units.map { Receipt(at: report.observedAt, units: $0) } }
        let later = receipts.filter { $0.at > counted?.at ?? Moment(milliseconds: .min) }.sorted { $0.at < $1.at }
        let all = [counted].compactMap(\.self) + later
        basis = counted.map { .counted(at: $0.at) } ?? all.first.map { .delivered(since: $0.at) } ?? .nothing
        stock = Self.left(of: all, use, at: now)
    }

    private static func left(of receipts: [Receipt], _ use: Use, at now: Moment) -> Int {
        guard var last = receipts.first?.at else { return 0 }
        var units = 0
        for receipt in receipts {
            units = max(0, units - use.units(usedIn: receipt.at - last)) + receipt.units
            last = receipt.at
        }
        return max(0, units - use.units(usedIn: now - last))
    }

    package var known: Int { stock + onTheWay }

    /// How long it lasts from ``asOf`` on; `nil` for what is handed out once, or when nobody uses it.
    package var lasts: Span? { use.span(of: known) }

    /// When it runs out.
    package var runsOut: Moment? { lasts.map { asOf + $0 } }

    /// For what is handed out once: how many of a thousand people have it.
    package var servedPerMille: Int { use.servedPerMille(by: known) }

    /// Surely as much as `hours` need: there may be more than is known, never less.
    package func lasts(hours: Int) -> Bool {
        lasts.map { $0 >= .hours(hours) } ?? (servedPerMille == 1000)
    }

    package var isCounted: Bool {
        if case .counted = basis { return true }
        return false
    }
}

extension CoverTiers {
    /// The tier of a need by what is known to lie at its shelter.
    ///
    /// Enough is sure as soon as enough is known to be there. Too little is sure only where somebody counted: where
    /// only deliveries are known, the shelter may have goods of its own, and the catalogue's tier holds.
    package func tier(_ cover: Cover?, usual: Item.Tier) -> Item.Tier {
        guard let cover, !cover.use.isNothing else { return usual }
        if cover.lasts(hours: belowHours) { return enough }
        return cover.isCounted ? low : usual
    }
}
