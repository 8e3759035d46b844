/// The network of one class: stock on one side, needs on the other, and who may serve whom.
///
/// Needs of one tier that may be served from exactly the same nodes stand together as a **group**: for the question of
/// who gets how much they are one, with a fifth of the needs' arcs in large incidents. Arcs stand by group, in each
/// group by node in the order of ``ReachableSupply``.
struct SupplyNetwork: ~Copyable {
    /// The node of the class behind each node.
    let nodes: Column<Int32>
    let stock: Column<Int64>
    /// Rows of the problem, by group, ascending in each.
    ///
    /// Needs that nothing can reach are in no group.
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
    var nodeCount: Int { nodes.count }
    var arcCount: Int { arcNode.count }

    @inline(__always)
    func arcs(of group: Int) -> Range<Int> { Int(arcStart[group])..<Int(arcStart[group + 1]) }

    @inline(__always)
    func members(of group: Int) -> Range<Int> { Int(memberStart[group])..<Int(memberStart[group + 1]) }

    @inline(__always)
    func uses(of node: Int) -> Range<Int> { Int(nodeStart[node])..<Int(nodeStart[node + 1]) }
}

extension SupplyNetwork {
    /// The network of some needs, rows of the problem in ascending order, and of the nodes of `stretch`.
    init(of needs: [Int32], on stretch: Stretch) {
        let (supply, ground) = (stretch.supply, stretch.supply.ground)
        nodes = Column(stretch.nodes)
        stock = Column(stretch.nodes.map { supply.nodes.stock[$0] })
        var grouping = Grouping(needs: needs.count)
        for need in needs {
            supply.forEachWay(to: need) { way in
                let node = stretch.number[way.node]
                if node >= 0 { grouping.note(node) }
            }
            grouping.place(tier: ground.problem.needs.tier[Int(need)])
        }
        tier = grouping.tiers()
        arcStart = grouping.arcStarts()
        arcNode = grouping.arcNodes()
        let groups = grouping.groupOfNeed
        let byGroup = RowsByKey(groups, keyCount: grouping.count) { groups[$0] >= 0 }
        let rows = byGroup.rows.map { needs[Int($0)] }
        members = Column(rows)
        place = Column(byGroup.rows)
        memberStart = Column(byGroup.start.map(Int32.init))
        demand = Column(rows.map { ground.asked(by: $0) })
        let byNode = RowsByKey(Array(arcNode.elements), keyCount: stretch.nodes.count)
        nodeStart = Column(byNode.start.map(Int32.init))
        nodeArc = Column(byNode.rows)
        arcGroup = Self.groups(of: arcStart)
        nodeGroup = Column(byNode.rows.count, repeating: 0)
        for (position, arc) in byNode.rows.enumerated() { nodeGroup[position] = arcGroup[arc] }
    }

    /// The group of each arc.
    private static func groups(of arcStart: borrowing Column<Int32>) -> Column<Int32> {
        let groups = Column<Int32>(Int(arcStart[arcStart.count - 1]), repeating: 0)
        for group in 0..<arcStart.count - 1 {
            for arc in Int(arcStart[group])..<Int(arcStart[group + 1]) {
                groups[arc] = Int32(truncatingIfNeeded: group)
            }
        }
        return groups
    }
}
