extension GoodsProblem {
    /// Everything that would make a plan wrong or the arithmetic overflow.
    func faults() -> [GoodsFault] {
        var inspection = Inspection<GoodsProblem>()
        inspection.columnLengths(of: self)
        guard inspection.faults.isEmpty else { return inspection.faults }
        inspection.policy(policy)
        inspection.items(items, substitutes)
        inspection.sites(self)
        inspection.links(self)
        inspection.lots(self)
        inspection.needs(self)
        inspection.transport(self)
        return inspection.faults
    }
}

extension Inspection<GoodsProblem> {
    mutating func columnLengths(of problem: GoodsProblem) {
        let (items, substitutes, depots) = (problem.items, problem.substitutes, problem.depots)
        let (shelters, links, lots, needs) = (problem.shelters, problem.links, problem.lots, problem.needs)
        table(.items, items.count, [("grams", items.grams.count)])
        table(
            .substitutes, substitutes.count,
            [("lotItem", substitutes.lotItem.count), ("penalty", substitutes.penalty.count)])
        table(.depots, depots.count, [("dispatchGrams", depots.dispatchGrams.count)])
        table(.shelters, shelters.count, [("population", shelters.population.count)])
        table(
            .links, links.count,
            [
                ("shelter", links.shelter.count), ("minutes", links.minutes.count), ("metres", links.metres.count),
                ("isOpen", links.isOpen.count),
                ("closure", links.closure.isEmpty ? links.count : links.closure.count),
            ])
        table(
            .lots, lots.count,
            [
                ("depot", lots.depot.count), ("item", lots.item.count), ("pack", lots.pack.count),
                ("expiryMinute", lots.expiryMinute.count),
            ])
        table(
            .needs, needs.count,
            [
                ("shelter", needs.shelter.count), ("item", needs.item.count), ("tier", needs.tier.count),
                ("neededByMinute", needs.neededByMinute.count),
            ])
    }

    mutating func policy(_ policy: GoodsProblem.Policy) {
        values(.policy, "tiers", [policy.tiers], within: GoodsLimits.tiers)
        values(.policy, "minLifeMinutes", [policy.minLifeMinutes], within: GoodsLimits.duration)
        values(.policy, "handlingMinutes", [policy.handlingMinutes], within: GoodsLimits.duration)
    }

    mutating func items(_ items: GoodsProblem.Items, _ substitutes: GoodsProblem.Substitutes) {
        ids(.items, items.ids, rows: items.count)
        values(.items, "grams", items.grams, within: GoodsLimits.grams)
        indices(.substitutes, "needItem", substitutes.needItem, below: items.count)
        indices(.substitutes, "lotItem", substitutes.lotItem, below: items.count)
        values(.substitutes, "penalty", substitutes.penalty, within: GoodsLimits.penalty)
        pairs(
            .substitutes, "lotItem", substitutes.needItem, substitutes.lotItem, below: (items.count, items.count))
        selves(substitutes)
    }

    mutating func sites(_ problem: GoodsProblem) {
        ids(.depots, problem.depots.ids, rows: problem.depots.count)
        values(.depots, "dispatchGrams", problem.depots.dispatchGrams, within: 0...Int64.max)
        ids(.shelters, problem.shelters.ids, rows: problem.shelters.count)
        values(.shelters, "population", problem.shelters.population, within: -1...GoodsLimits.quantity.upperBound)
    }

    mutating func links(_ problem: GoodsProblem) {
        let links = problem.links
        indices(.links, "depot", links.depot, below: problem.depots.count)
        indices(.links, "shelter", links.shelter, below: problem.shelters.count)
        values(.links, "minutes", links.minutes, within: GoodsLimits.duration)
        values(.links, "metres", links.metres, within: GoodsLimits.metres)
        pairs(
            .links, "shelter", links.depot, links.shelter, below: (problem.depots.count, problem.shelters.count))
    }

    mutating func lots(_ problem: GoodsProblem) {
        let lots = problem.lots
        ids(.lots, lots.ids, rows: lots.count)
        indices(.lots, "depot", lots.depot, below: problem.depots.count)
        indices(.lots, "item", lots.item, below: problem.items.count)
        values(.lots, "quantity", lots.quantity, within: GoodsLimits.quantity)
        values(.lots, "pack", lots.pack, within: GoodsLimits.pack)
        dates(.lots, "expiryMinute", lots.expiryMinute, none: GoodsProblem.Lots.undated)
        if !problem.policy.breakCases { packs(lots) }
    }

    mutating func needs(_ problem: GoodsProblem) {
        let needs = problem.needs
        ids(.needs, needs.ids, rows: needs.count)
        indices(.needs, "shelter", needs.shelter, below: problem.shelters.count)
        indices(.needs, "item", needs.item, below: problem.items.count)
        values(.needs, "quantity", needs.quantity, within: 1...GoodsLimits.quantity.upperBound)
        values(.needs, "tier", needs.tier, within: 1...max(1, Int64(problem.policy.tiers)))
        dates(.needs, "neededByMinute", needs.neededByMinute, none: nil)
    }
}
