/// Finds one more unit for a group: along a chain of exchanges, the shortest first.
///
/// A group that lacks a unit asks its nodes. A node with stock that may leave gives one. Otherwise a group that gets
/// something from the node, or from another node of the same depot when only the depot's limit stands in the way, lets
/// go of a unit, and lacks one itself; unless it is to have one less, because it comes later or has more. On a chain each
/// node, group and depot stands once, and a depot lets in only what weighs no more than what leaves and what is left.
struct UnitExchange {
    /// How a group was reached: who asked for which node, and what the group lets go of for it.
    private struct Link {
        var asker = -1
        var wanted = (arc: -1, node: -1)
        var released = (arc: -1, node: -1)
    }

    private var link: [Link]
    private var nodeSeen: [Int32]
    private var groupSeen: [Int32]
    private var depotSeen: [Int32]
    private var search: Int32 = 0
    private var queue: [Int] = []

    init(of flow: DispatchFlow) {
        link = Array(repeating: Link(), count: flow.rows.groupCount)
        nodeSeen = Array(repeating: 0, count: flow.rows.nodeCount)
        groupSeen = Array(repeating: 0, count: flow.rows.groupCount)
        depotSeen = Array(repeating: 0, count: flow.rows.depots.count)
    }

    /// Gives `group` a unit if a chain leads to one; nothing changes otherwise.
    mutating func raise(_ group: Int, in flow: inout DispatchFlow) -> Bool {
        let one = flow.class(ofGroup: group)
        guard let unit = one.nextUnit(ofGroup: flow.groupInClass(group)) else { return false }
        search += 1
        groupSeen[group] = search
        queue = [group]
        var next = 0
        while next < queue.count {
            let asker = queue[next]
            next += 1
            if asker != group, let spared = sparedUnit(of: asker, for: unit, group, flow) {
                move(to: asker, in: &flow)
                flow.class(ofGroup: asker).shares.granted[spared.member] -= 1
                one.shares.granted[unit.member] += 1
                return true
            }
            if let end = source(for: asker, flow) {
                flow.add(1, toArc: end.arc, ofNode: end.node, group: asker)
                move(to: asker, in: &flow)
                one.shares.granted[unit.member] += 1
                return true
            }
            askNodes(of: asker, flow)
        }
        return false
    }

    /// The unit that `giver` should rather not have while `unit` waits.
    private func sparedUnit(of giver: Int, for unit: WaitingUnit, _ group: Int, _ flow: DispatchFlow) -> WaitingUnit? {
        let (own, other) = (flow.tier(ofGroup: group), flow.tier(ofGroup: giver))
        guard other >= own else { return nil }
        let last = flow.class(ofGroup: giver).lastUnit(ofGroup: flow.groupInClass(giver))
        guard let last, other > own || unit.improves(by: last) else { return nil }
        return last
    }

    /// A node from which `group` may have a unit at once.
    private func source(for group: Int, _ flow: DispatchFlow) -> (arc: Int, node: Int)? {
        for arc in flow.arcs(ofGroup: group) {
            let node = flow.node(ofArc: arc, group: group)
            let depot = Int(flow.depot[node])
            if flow.unitsPermitted(node) > 0, depot < 0 || !passes(group, depot, flow) { return (arc, node) }
        }
        return nil
    }

    /// Whether the chain to `group` has already changed what leaves `depot`.
    private func passes(_ group: Int, _ depot: Int, _ flow: DispatchFlow) -> Bool {
        var group = group
        while link[group].asker >= 0, groupSeen[group] == search, queue[0] != group {
            let step = link[group]
            if step.wanted.node != step.released.node, Int(flow.depot[step.wanted.node]) == depot { return true }
            group = step.asker
        }
        return false
    }

    private mutating func askNodes(of asker: Int, _ flow: DispatchFlow) {
        for arc in flow.arcs(ofGroup: asker) {
            let node = flow.node(ofArc: arc, group: asker)
            guard nodeSeen[node] != search else { continue }
            nodeSeen[node] = search
            askReceivers(of: node, asker, wanted: (arc, node), flow)
            let depot = Int(flow.depot[node])
            guard depot >= 0, flow.stockLeft(node) > 0, depotSeen[depot] != search else { continue }
            depotSeen[depot] = search
            for other in flow.nodesOfDepot[depot]
            where other != node && flow.grams[other] + flow.gramsLeft[depot] >= flow.grams[node] {
                askReceivers(of: other, asker, wanted: (arc, node), flow)
            }
        }
    }

    private mutating func askReceivers(of node: Int, _ asker: Int, wanted: (Int, Int), _ flow: DispatchFlow) {
        flow.forEachReceiver(ofNode: node) { arc, group in
            guard groupSeen[group] != search else { return }
            groupSeen[group] = search
            link[group] = Link(asker: asker, wanted: wanted, released: (arc, node))
            queue.append(group)
        }
    }

    /// Carries out the chain of exchanges that ends at `group`.
    private func move(to group: Int, in flow: inout DispatchFlow) {
        var group = group
        while group != queue[0] {
            let step = link[group]
            flow.add(-1, toArc: step.released.arc, ofNode: step.released.node, group: group)
            flow.add(1, toArc: step.wanted.arc, ofNode: step.wanted.node, group: step.asker)
            group = step.asker
        }
    }
}

extension WaitingUnit {
    /// Whether two shares become fairer when `other` is taken back and this unit is handed out instead.
    ///
    /// Between needs of equal share the order of units decides, which makes every exchange a step forward.
    fileprivate func improves(by other: Self) -> Bool { self < other }
}
