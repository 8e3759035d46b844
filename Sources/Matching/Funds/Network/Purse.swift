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
    /// What it may give in one municipality; `nil`: no limit.
    private let perMunicipality: Int64?
    /// Municipalities with a limit of their own, ascending.
    private let ownLimits: [(municipality: Int32, most: Int64)]
    let breadth: Int64
    /// The least limit that any of its sources has everywhere, whether the amount reaches it or not.
    private var leastLimit: Int64?

    var hasLimits: Bool { perMunicipality != nil || !ownLimits.isEmpty }

    init(_ row: Int, of problem: FundProblem, breadth: Int64) {
        let limit = problem.sources.maxPerMunicipality[row]
        sources = [Int32(row)]
        amount = problem.sources.amount[row]
        categories = problem.sources.categories[row]
        municipalities = problem.sources.municipalities[row].sorted()
        sharePercent = Int64(problem.sources.maxSharePercent[row])
        perMunicipality = limit > 0 && limit < problem.sources.amount[row] ? limit : nil
        ownLimits = problem.sources.maxInMunicipality[row].sorted { $0.key < $1.key }
            .map { (municipality: $0.key, most: $0.value) }
        leastLimit = limit > 0 ? limit : nil
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
        let (first, second) = (a.limits, b.limits)
        if first != second { return first.lexicographicallyPrecedes(second) }
        return (a.amount, b.sources[0]) > (b.amount, a.sources[0])
    }

    /// All that limits it in municipalities, in numbers that can be compared.
    private var limits: [Int64] { [perMunicipality ?? 0] + ownLimits.flatMap { [Int64($0.municipality), $0.most] } }

    /// What it may give in `municipality` at most; `nil` where its amount is less.
    func limit(in municipality: Int32) -> Int64? {
        guard let own = ownLimits.first(where: { $0.municipality == municipality }) else { return perMunicipality }
        return own.most < amount ? own.most : nil
    }

    /// Whether a limit would hold it back from giving `asked` in `municipality`, however much it held.
    func isHeldBack(from asked: Int64, in municipality: Int32) -> Bool {
        let own = ownLimits.first { $0.municipality == municipality }?.most
        return (own ?? leastLimit).map { $0 < asked } ?? false
    }

    private func isSpentLike(_ other: Self) -> Bool {
        sharePercent == 100 && other.sharePercent == 100 && !hasLimits && !other.hasLimits
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
                purses[last].leastLimit = [purses[last].leastLimit, single.leastLimit].compactMap(\.self).min()
            } else {
                purses.append(single)
            }
        }
        return purses
    }
}
