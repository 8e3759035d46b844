/// Finds the link between a depot and a shelter.
struct LinkLookup {
    private let byShelter: RowsByKey
    private let depot: NarrowColumn<Int32>

    init(of problem: GoodsProblem) {
        byShelter = RowsByKey(problem.links.shelter, keyCount: problem.shelters.count)
        depot = problem.links.depot
    }

    func link(from depot: Int32, to shelter: Int32) -> Int? {
        byShelter[shelter].first { self.depot[Int($0)] == depot }.map(Int.init)
    }

    /// All links of a shelter, in the order of the problem.
    func links(of shelter: Int32) -> ArraySlice<Int32> { byShelter[shelter] }
}

/// Finds the penalty of one item for another.
struct PenaltyLookup {
    private let byNeedItem: RowsByKey
    private let substitutes: GoodsProblem.Substitutes

    init(of problem: GoodsProblem) {
        substitutes = problem.substitutes
        byNeedItem = RowsByKey(substitutes.needItem, keyCount: problem.items.count)
    }

    /// 0 for the item itself and for pairs that are not listed.
    func penalty(of lotItem: Int32, for needItem: Int32) -> Int64 {
        guard lotItem != needItem else { return 0 }
        let row = byNeedItem[needItem].first { substitutes.lotItem[Int($0)] == lotItem }
        return row.map { substitutes.penalty[Int($0)] } ?? 0
    }

    /// Whether a need for `needItem` takes `lotItem`.
    func accepts(_ lotItem: Int32, for needItem: Int32) -> Bool {
        lotItem == needItem || byNeedItem[needItem].contains { substitutes.lotItem[Int($0)] == lotItem }
    }
}
