/// The network of one class: stock on one side, needs on the other, and who may serve whom.
///
/// Needs of one tier that may be served from exactly the same nodes stand together as a **group**: for the question of
/// who gets how much they are one, with a fifth of the needs' arcs in large incidents. Arcs stand by group, in each
/// group by node in the order of ``ReachableSupply``.
struct SupplyNetwork: ~Copyable {
    let supply: ReachableSupply
    /// Rows of the problem, by group, ascending in each. Needs that nothing can reach are in no group.
    let members: Column<Int32>
    /// Where each member stands among the needs of the class.
    let place: Column<Int32>
    /// Where the members of each group begin; one more at the end.
    let memberStart: Column<Int32>
    let tier: Column<Int32>
    let arcStart: Column<Int32>
    let arcNode: Column<Int32>
    let arcGroup: Column<Int32>
    /// The same arcs seen from the nodes.
    let nodeStart: Column<Int32>
    let nodeArc: Column<Int32>
    let nodeGroup: Column<Int32>
    /// What each member asks for.
    let demand: Column<Int64>

    var groupCount: Int { tier.count }
    var nodeCount: Int { supply.nodes.count }
    var arcCount: Int { arcNode.count }

    @inline(__always)
    func arcs(of group: Int) -> Range<Int> { Int(arcStart[group])..<Int(arcStart[group + 1]) }

    @inline(__always)
    func members(of group: Int) -> Range<Int> { Int(memberStart[group])..<Int(memberStart[group + 1]) }

    @inline(__always)
    func uses(of node: Int) -> Range<Int> { Int(nodeStart[node])..<Int(nodeStart[node + 1]) }
}

extension SupplyNetwork {
    init(of itemClass: ItemClass, in problem: GoodsProblem, over roads: borrowing RoadTable, standIns: RowsByKey) {
        supply = ReachableSupply(of: itemClass, in: problem, over: roads, standIns: standIns)
        var grouping = Grouping(needs: itemClass.needs.count)
        for need in itemClass.needs {
            supply.forEachWay(to: need, over: roads) { grouping.note($0.node) }
            grouping.place(tier: problem.needs.tier[Int(need)])
        }
        let groups = grouping.groupOfNeed
        let byGroup = RowsByKey(groups, keyCount: grouping.count) { groups[$0] >= 0 }
        let rows = byGroup.rows.map { itemClass.needs[Int($0)] }
        members = Column(rows)
        place = Column(byGroup.rows)
        memberStart = Column(byGroup.start.map(Int32.init))
        demand = Column(rows.map { problem.needs.quantity[Int($0)] })
        tier = grouping.tiers()
        arcStart = grouping.arcStarts()
        arcNode = grouping.arcNodes()
        let arcs = Array(arcNode.elements)
        let byNode = RowsByKey(arcs, keyCount: supply.nodes.count)
        nodeStart = Column(byNode.start.map(Int32.init))
        nodeArc = Column(byNode.rows)
        nodeGroup = Column(byNode.rows.count, repeating: 0)
        arcGroup = Column(arcs.count, repeating: 0)
        for group in 0..<tier.count {
            for arc in Int(arcStart[group])..<Int(arcStart[group + 1]) { arcGroup[arc] = Int32(group) }
        }
        for (position, arc) in byNode.rows.enumerated() { nodeGroup[position] = arcGroup[arc] }
    }
}
