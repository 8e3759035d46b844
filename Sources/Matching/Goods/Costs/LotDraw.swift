/// Takes the goods that a node sends from its lots, the oldest first.
///
/// Which lot serves which need changes no level of the objective: lots of one node differ in nothing but a date that
/// forbids no journey. Needs are served in their order, so the same shipments give the same lines.
struct LotDraw: ~Copyable {
    /// Lines by need, then in the order of the shipments.
    private(set) var lot = Pile<Int32>(capacity: 1024)
    private(set) var need = Pile<Int32>(capacity: 1024)
    private(set) var quantity = Pile<Int64>(capacity: 1024)
    /// For each node the lot to take from, and what has been taken from it.
    private let cursor: Column<Int32>
    private let taken: Column<Int64>

    init(_ shipments: borrowing Shipments, in network: borrowing SupplyNetwork, of supply: ReachableSupply, needs: Int)
    {
        cursor = Column(network.nodeCount, repeating: 0)
        taken = Column(network.nodeCount, repeating: 0)
        for node in 0..<network.nodeCount { cursor[node] = supply.nodes.lotStart[network.nodes[node]] }
        let order = Self.byNeed(shipments, in: network, needs: needs)
        for position in 0..<order.count {
            let shipment = shipments.all[Int(order[position])]
            draw(shipment.units, from: Int(shipment.node), for: network.members[shipment.member], supply)
        }
    }

    /// The shipments in the order of the needs of the class; those of one need as they are.
    private static func byNeed(
        _ shipments: borrowing Shipments, in network: borrowing SupplyNetwork, needs: Int
    ) -> Column<Int32> {
        let next = Column<Int32>(needs + 1, repeating: 0)
        for position in 0..<shipments.all.count { next[network.place[shipments.all[position].member] + 1] += 1 }
        for need in 0..<needs { next[need + 1] += next[need] }
        let order = Column<Int32>(shipments.all.count, repeating: 0)
        for position in 0..<shipments.all.count {
            let place = network.place[shipments.all[position].member]
            order[next[place]] = Int32(truncatingIfNeeded: position)
            next[place] += 1
        }
        return order
    }

    private mutating func draw(_ units: Int64, from node: Int, for row: Int32, _ supply: ReachableSupply) {
        var left = units
        while left > 0 {
            let source = supply.nodes.lots[cursor[node]]
            let stock = supply.ground.problem.lots.quantity[Int(source)]
            let units = min(left, stock - taken[node])
            lot.append(source)
            need.append(row)
            quantity.append(units)
            left -= units
            taken[node] += units
            guard taken[node] == stock else { continue }
            taken[node] = 0
            cursor[node] += 1
        }
    }
}
