import Matching

/// Compares what several allocations grant, need by need, with the first of them.
struct Comparison {
    let path: String

    func run(_ files: ArraySlice<String>) throws {
        let problem = try Instance.read(path).problem
        let rows = Dictionary(grouping: 0..<problem.needs.count) { problem.needs.tier[$0] }
        var first: [Int32: [Fraction]] = [:]
        for file in files {
            let units = try GrantedFile.read(file, needs: problem.needs.count)
            for (tier, rows) in rows.sorted(by: { $0.key < $1.key }) {
                let shares = rows.map { Fraction(units[$0], of: problem.needs.quantity[$0]) }.sorted()
                let ours = first[tier] ?? shares
                first[tier] = ours
                var facts = Self.facts(shares, against: ours)
                facts["file"] = file
                facts["tier"] = Int(tier)
                facts["units"] = rows.reduce(0) { $0 + units[$1] }
                facts["asked"] = rows.reduce(0) { $0 + problem.needs.quantity[$1] }
                try tell(facts)
            }
        }
    }

    /// Both sorted; rank for rank.
    private static func facts(_ shares: [Fraction], against ours: [Fraction]) -> [String: any Sendable] {
        let lower = shares.indices.count { shares[$0] < ours[$0] }
        let differing = shares.indices.first { shares[$0] < ours[$0] || ours[$0] < shares[$0] }
        let order = differing.map { shares[$0] < ours[$0] ? -1 : 1 } ?? 0
        let tenth = shares.prefix(max(1, shares.count / 10))
        return [
            "needs": shares.count, "nothing": shares.count { $0.part == 0 }, "lowest": shares.first.map(value) ?? 1,
            "full": shares.count { $0.part == $0.whole }, "ranksBelow": lower, "order": order,
            "lowestTenth": tenth.reduce(0) { $0 + value($1) } / Double(max(1, tenth.count)),
        ]
    }

    private static func value(_ share: Fraction) -> Double { Double(share.part) / Double(share.whole) }
}
