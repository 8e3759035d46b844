import Boards
import Relief
import Vocabulary

/// A shelter that goes short, by how much of what it asks for is promised or has come.
struct WorstOff {
    let site: ID<Site>
    /// Needs that are not over and whose quantity is known.
    let needs: Int
    /// The mean over those needs, each counting the same: bottles and blankets cannot be added up.
    let coveragePerMille: Int

    /// The shelters of `wall` that miss something, the worst first, in the order of the situation's page.
    static func shelters(of wall: Wall) -> [WorstOff] {
        let waiting = wall.askedInNoOrder.map(\.need).filter { !$0.isHeld }
        let needs = Dictionary(grouping: waiting, by: \.site)
        return SiteNeeds.worstFirst(wall.needsBySite()).compactMap { row in
            needs[row.site].flatMap { WorstOff(row.site, $0) }
        }
    }

    private init?(_ site: ID<Site>, _ needs: [Need]) {
        guard needs.contains(where: { $0.missing > .zero }) else { return nil }
        self.site = site
        self.needs = needs.count
        coveragePerMille = needs.map(\.coveragePerMille).reduce(0, +) / needs.count
    }
}

extension Need {
    /// Promised and received of a thousand asked, rounded down.
    fileprivate var coveragePerMille: Int {
        guard let pieces, pieces > .zero else { return 1000 }
        return 1000 - (missing.value * 1000 + pieces.value - 1) / pieces.value
    }
}
