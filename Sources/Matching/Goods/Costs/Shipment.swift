/// Units from a node of a class to a need, a row of the problem.
struct Shipment: Hashable, BitwiseCopyable {
    let need: Int32
    let node: Int32
    let units: Int64
}

extension Shipments {
    /// All shipments in the order of the needs of `network`; those of one need as they were found.
    ///
    /// The solvers are gone by then, which have more memory than the shipments.
    consuming func byNeed(in network: borrowing SupplyNetwork, needs: Int) -> [Shipment] {
        let all = taken()
        let next = Column<Int32>(needs + 1, repeating: 0)
        for position in 0..<all.count { next[network.place[all[position].member] + 1] += 1 }
        for need in 0..<needs { next[need + 1] += next[need] }
        let none = Shipment(need: 0, node: 0, units: 0)
        var ordered = [Shipment](repeating: none, count: all.count)
        for position in 0..<all.count {
            let one = all[position]
            let place = network.place[one.member]
            ordered[Int(next[place])] = Shipment(
                need: network.members[one.member], node: network.nodes[one.node], units: one.units)
            next[place] += 1
        }
        return ordered
    }
}
