/// Which lots may serve which needs inside one class: A, the admissible pairs.
///
///     (l, n) ∈ A  ⇔  item accepted, depot, link and shelter open,
///                     arrival ≤ needed-by(n),  arrival + remaining life ≤ expiry(l)
///
/// Lots and needs are numbered anew inside the class, in the order of the problem. Arcs are ordered by lot, then need,
/// so that an arc's number is its rank by id.
struct SupplyGraph {
    /// Rows of the problem behind the numbers.
    let lots: [Int32]
    let needs: [Int32]
    let stock: [Int64]
    let demand: [Int64]
    let tier: [Int32]
    /// Expiry of each lot; ``GoodsProblem/Lots/undated`` sorts last.
    let expiry: [Int32]

    let arcLot: [Int32]
    let arcNeed: [Int32]
    let arcMinutes: [Int32]
    let arcPenalty: [Int64]
    let arcsOfLot: RowsByKey
    let arcsOfNeed: RowsByKey

    init(of itemClass: ItemClass, in problem: GoodsProblem, over roads: OpenRoads) {
        lots = itemClass.lots
        needs = itemClass.needs
        stock = lots.map { problem.lots.quantity[Int($0)] }
        expiry = lots.map { problem.lots.expiryMinute[Int($0)] }
        demand = needs.map { problem.needs.quantity[Int($0)] }
        tier = needs.map { problem.needs.tier[Int($0)] }

        var search = ArcSearch(of: itemClass, in: problem, over: roads)
        let found = search.arcs()
        let byLot = RowsByKey(found.map(\.lot), keyCount: lots.count)
        arcLot = byLot.rows.map { found[Int($0)].lot }
        arcNeed = byLot.rows.map { found[Int($0)].need }
        arcMinutes = byLot.rows.map { found[Int($0)].minutes }
        arcPenalty = byLot.rows.map { found[Int($0)].penalty }
        arcsOfLot = RowsByKey(arcLot, keyCount: lots.count)
        arcsOfNeed = RowsByKey(arcNeed, keyCount: needs.count)
    }

    var arcCount: Int { arcLot.count }
}
