extension FundProblem {
    /// Everything that would make a plan wrong or the arithmetic overflow.
    func faults() -> [FundFault] {
        var inspection = Inspection<FundProblem>()
        inspection.table(
            .sources, sources.count,
            [
                ("categories", sources.categories.count), ("municipalities", sources.municipalities.count),
                ("max_share_pct", sources.maxSharePercent.count),
                ("max_per_municipality", sources.maxPerMunicipality.count),
                ("max_in_municipality", sources.maxInMunicipality.count),
            ])
        inspection.table(
            .requests, requests.count,
            [
                ("municipality", requests.municipality.count), ("category", requests.category.count),
                ("tier", requests.tier.count),
            ])
        guard inspection.faults.isEmpty else { return inspection.faults }
        inspection.values(.policy, "tiers", [tiers], within: FundLimits.tiers)
        inspection.sources(sources)
        inspection.requests(requests, tiers: tiers)
        inspection.sums(of: self)
        return inspection.faults
    }
}

extension Inspection<FundProblem> {
    fileprivate mutating func sources(_ sources: FundProblem.Sources) {
        values(.sources, "amount", sources.amount, within: FundLimits.amount)
        values(.sources, "categories", sources.categories, within: 0...Int64.max)
        places(of: sources)
        values(.sources, "max_share_pct", sources.maxSharePercent, within: FundLimits.share)
        values(.sources, "max_per_municipality", sources.maxPerMunicipality, within: FundLimits.amount)
        let strangest = sources.maxInMunicipality.map {
            $0.values.filter { !FundLimits.amount.contains($0) }.min() ?? 0
        }
        values(.sources, "max_in_municipality", strangest, within: FundLimits.amount)
    }

    fileprivate mutating func requests(_ requests: FundProblem.Requests, tiers: Int32) {
        values(.requests, "amount", requests.amount, within: 1...FundLimits.amount.upperBound)
        numbers(.requests, "municipality", requests.municipality, within: FundLimits.municipality)
        numbers(.requests, "category", requests.category, within: FundLimits.category)
        values(.requests, "tier", requests.tier, within: 1...max(1, Int64(tiers)))
    }
}
