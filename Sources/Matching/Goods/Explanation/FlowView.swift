/// A settled class as reasons look at it: who may use which stock, who got how much, and what lies idle.
///
/// All that ``Bottlenecks`` and ``IdleStock`` ask for, so that they do not depend on how the engine works. A supply is
/// a lot, or several lots that may serve the same needs; a group is a need, or several of one tier that may use the
/// same supplies. Both are numbered inside the class.
struct FlowView {
    /// A row of the problem for each supply, the first of its lots.
    let supplyLot: [Int32]
    let stock: [Int64]

    /// Rows of the problem, by group.
    let members: [Int32]
    let memberStart: [Int32]
    let tier: [Int32]
    /// Units that all members of a group ask for, and get.
    let demand: [Int64]
    let got: [Int64]

    let arcSupply: [Int32]
    let arcGroup: [Int32]
    /// Units on each arc.
    let amount: [Int64]
    let arcsOfSupply: RowsByKey
    let arcsOfGroup: RowsByKey

    /// Lots of the class, closed depots included, of which something is left over, and how many units.
    let idleLots: [(row: Int32, units: Int64)]

    func members(of group: Int32) -> ArraySlice<Int32> {
        members[Int(memberStart[Int(group)])..<Int(memberStart[Int(group) + 1])]
    }

    /// The groups that may use `supply`, with the units they get from it.
    func groups(of supply: Int) -> some Sequence<(group: Int32, amount: Int64)> {
        arcsOfSupply.rows[arcsOfSupply.range(supply)].lazy.map { (arcGroup[Int($0)], amount[Int($0)]) }
    }

    /// The supplies that `group` may use, with the units it gets from them.
    func supplies(of group: Int) -> some Sequence<(supply: Int32, amount: Int64)> {
        arcsOfGroup.rows[arcsOfGroup.range(group)].lazy.map { (arcSupply[Int($0)], amount[Int($0)]) }
    }
}

extension FlowView {
    /// What reasons need of a settled class, in base units; `taken` are those taken from each row of lots.
    init(of base: ClassShares, taken: [Int32: Int64]) {
        supplyLot = (0..<base.nodeCount).map { node in base.supply.nodes.lots[base.supply.nodes.lotStart[node]] }
        stock = base.shares.flow.network.stock.elements.map { $0 * base.pack }
        members = Array(base.shares.flow.network.members.elements)
        memberStart = Array(base.shares.flow.network.memberStart.elements)
        tier = Array(base.shares.flow.network.tier.elements)
        demand = (0..<base.groupCount).map { base.asked(ofGroup: $0) }
        got = (0..<base.groupCount).map { base.served(ofGroup: $0) }
        arcSupply = Array(base.shares.flow.network.arcNode.elements)
        arcGroup = Array(base.shares.flow.network.arcGroup.elements)
        amount = base.shares.flow.amount.elements.map { $0 * base.pack }
        arcsOfSupply = RowsByKey(arcSupply, keyCount: stock.count)
        arcsOfGroup = RowsByKey(arcGroup, keyCount: tier.count)
        idleLots = base.itemClass.lots.compactMap { row in
            let units = base.supply.ground.problem.lots.quantity[Int(row)] - (taken[row] ?? 0)
            return units > 0 ? (row, units) : nil
        }
    }
}
