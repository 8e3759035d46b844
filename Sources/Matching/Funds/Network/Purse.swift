/// Money that may be spent alike: one source, or several that only differ in their amounts.
///
/// Sources without a share limit and without a limit per municipality are put together when they may be spent on the same
/// things: no flow can tell them apart. A limit per municipality that the amount cannot reach is none.
struct Purse {
    /// Rows of the problem.
    var sources: [Int32]
    var amount: Int64
    let categories: Int64
    /// Ascending; empty: everywhere.
    let municipalities: [Int32]
    let sharePercent: Int64
    /// 0: no limit.
    let perMunicipality: Int64
    let breadth: Int64

    init(_ row: Int, of problem: FundProblem, breadth: Int64) {
        let limit = problem.sources.maxPerMunicipality[row]
        sources = [Int32(row)]
        amount = problem.sources.amount[row]
        categories = problem.sources.categories[row]
        municipalities = problem.sources.municipalities[row].sorted()
        sharePercent = Int64(problem.sources.maxSharePercent[row])
        perMunicipality = limit < problem.sources.amount[row] ? limit : 0
        self.breadth = breadth
    }

    /// The most restricted money first; what stands behind only makes the order independent of the rows.
    static func precedes(_ a: Self, _ b: Self) -> Bool {
        if a.breadth != b.breadth { return a.breadth < b.breadth }
        if a.categories != b.categories { return a.categories < b.categories }
        if a.municipalities != b.municipalities {
            return a.municipalities.lexicographicallyPrecedes(b.municipalities)
        }
        if a.sharePercent != b.sharePercent { return a.sharePercent > b.sharePercent }
        if a.perMunicipality != b.perMunicipality { return a.perMunicipality < b.perMunicipality }
        return (a.amount, b.sources[0]) > (b.amount, a.sources[0])
    }

    private func isSpentLike(_ other: Self) -> Bool {
        sharePercent == 100 && other.sharePercent == 100 && perMunicipality == 0 && other.perMunicipality == 0
            && categories == other.categories && municipalities == other.municipalities
    }

    /// All purses of `problem` that hold anything, in their order.
    static func all(in problem: FundProblem) -> [Purse] {
        let breadths = problem.breadths
        let singles = problem.sources.amount.indices.filter { problem.sources.amount[$0] > 0 }
            .map { Purse($0, of: problem, breadth: breadths[$0]) }.sorted(by: precedes)
        var purses: [Purse] = []
        for single in singles {
            if let last = purses.indices.last, purses[last].isSpentLike(single) {
                purses[last].amount += single.amount
                purses[last].sources += single.sources
            } else {
                purses.append(single)
            }
        }
        return purses
    }
}
