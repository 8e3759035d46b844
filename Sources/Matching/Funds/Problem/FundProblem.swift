/// Who has money for what, and who asks for how much: the input of ``FairFunding``.
///
/// Amounts are whole units of one currency unit, yen or thousand yen; nothing here depends on which. Rows are counted
/// from 0, and municipalities and categories are numbers that mean the same in both sections. The order of rows does not
/// show in the answer.
package struct FundProblem: Hashable, Sendable {
    /// How many tiers there are, 1–9; tier 1 comes first.
    package let tiers: Int32
    package let sources: Sources
    package let requests: Requests

    /// Takes the problem, or throws everything that is wrong with it.
    package init(tiers: Int32, sources: Sources, requests: Requests) throws(FundFaults) {
        self.tiers = tiers
        self.sources = sources
        self.requests = requests
        let faults = faults()
        guard faults.isEmpty else { throw FundFaults(all: faults) }
    }

    /// Money and what it may be spent on.
    package struct Sources: Hashable, Sendable {
        package var amount: [Int64] = []
        /// Bit c is set when category c may be funded.
        package var categories: [Int64] = []
        /// Where it may be spent; empty: everywhere.
        package var municipalities: [[Int32]] = []
        /// At most this part of what a request asks for, 0–100 percent, rounded down to whole units.
        package var maxSharePercent: [Int32] = []
        /// At most so much in one municipality; 0: no such limit.
        package var maxPerMunicipality: [Int64] = []
        /// At most so much in a municipality that stands here, whatever ``maxPerMunicipality`` says; 0: nothing more.
        package var maxInMunicipality: [[Int32: Int64]] = []

        package var count: Int { amount.count }

        package init() {}

        package mutating func add(
            _ amount: Int64, categories: Int64, municipalities: [Int32] = [], maxSharePercent: Int32 = 100,
            maxPerMunicipality: Int64 = 0, maxInMunicipality: [Int32: Int64] = [:]
        ) {
            self.amount.append(amount)
            self.categories.append(categories)
            self.municipalities.append(municipalities)
            self.maxSharePercent.append(maxSharePercent)
            self.maxPerMunicipality.append(maxPerMunicipality)
            self.maxInMunicipality.append(maxInMunicipality)
        }
    }

    /// What is asked for.
    package struct Requests: Hashable, Sendable {
        /// At least 1.
        package var amount: [Int64] = []
        package var municipality: [Int32] = []
        /// 0–62.
        package var category: [Int32] = []
        package var tier: [Int32] = []

        package var count: Int { amount.count }

        package init() {}

        package mutating func add(_ amount: Int64, municipality: Int32, category: Int32, tier: Int32) {
            self.amount.append(amount)
            self.municipality.append(municipality)
            self.category.append(category)
            self.tier.append(tier)
        }
    }
}

extension FundProblem {
    /// Whether `source` may give anything to `request`, apart from its limits.
    package func isEligible(_ source: Int, for request: Int) -> Bool {
        let places = sources.municipalities[source]
        return sources.categories[source] >> Int64(requests.category[request]) & 1 == 1
            && (places.isEmpty || places.contains(requests.municipality[request]))
    }

    /// What `source` may give to `request` at most: ⌊percent · amount / 100⌋.
    package func shareLimit(of source: Int, for request: Int) -> Int64 {
        Int64(sources.maxSharePercent[source]) * requests.amount[request] / 100
    }

    /// What `source` may give in `municipality` at most; `nil` where nothing limits it but its amount.
    package func limit(of source: Int, in municipality: Int32) -> Int64? {
        if let own = sources.maxInMunicipality[source][municipality] { return own }
        let everywhere = sources.maxPerMunicipality[source]
        return everywhere > 0 ? everywhere : nil
    }

    /// In how many cells of category and municipality each source may be spent: the less, the more restricted.
    ///
    /// Municipalities are counted from 0 to the largest that a request names, as the exchange format says.
    package var breadths: [Int64] {
        let everywhere = Int64(requests.municipality.max().map { $0 + 1 } ?? 1)
        return sources.categories.indices.map { row in
            let places = sources.municipalities[row].count
            return Int64(sources.categories[row].nonzeroBitCount) * (places == 0 ? everywhere : Int64(places))
        }
    }
}
