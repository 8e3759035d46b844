/// A settled class as reasons look at it: who may use which stock, who got how much, and what lies idle.
///
/// All that ``Bottlenecks`` and ``IdleStock`` ask for, so that they do not depend on how the engine works. A supply is
/// a lot, or several lots that may serve the same needs. Supplies and needs are numbered inside the class.
struct FlowView {
    /// Rows of the problem behind the numbers; a supply of several lots is named by one of them.
    let supplyLot: [Int32]
    let needRow: [Int32]

    let stock: [Int64]
    let demand: [Int64]
    let tier: [Int32]
    /// Units that each need gets, at most its demand.
    let got: [Int64]

    let arcSupply: [Int32]
    let arcNeed: [Int32]
    /// Units on each arc.
    let amount: [Int64]
    let arcsOfSupply: RowsByKey
    let arcsOfNeed: RowsByKey

    /// Lots of the class, closed depots included, of which something is left over, and how many units.
    let idleLots: [(row: Int32, units: Int64)]

    /// The needs that may use `supply`, with the units they get from it.
    func needs(of supply: Int) -> some Sequence<(need: Int32, amount: Int64)> {
        arcsOfSupply.rows[arcsOfSupply.range(supply)].lazy.map { (arcNeed[Int($0)], amount[Int($0)]) }
    }

    /// The supplies that `need` may use, with the units it gets from them.
    func supplies(of need: Int) -> some Sequence<(supply: Int32, amount: Int64)> {
        arcsOfNeed.rows[arcsOfNeed.range(need)].lazy.map { (arcSupply[Int($0)], amount[Int($0)]) }
    }
}

extension SupplyFlow {
    /// The flow as reasons look at it.
    var view: FlowView {
        FlowView(
            supplyLot: graph.lots, needRow: graph.needs, stock: graph.stock, demand: graph.demand, tier: graph.tier,
            got: got, arcSupply: graph.arcLot, arcNeed: graph.arcNeed, amount: amount, arcsOfSupply: graph.arcsOfLot,
            arcsOfNeed: graph.arcsOfNeed,
            idleLots: graph.lots.indices.filter { used[$0] < graph.stock[$0] }.map {
                (graph.lots[$0], graph.stock[$0] - used[$0])
            })
    }
}
