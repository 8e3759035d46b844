/// Who sends how much to whom as it was announced, by node or by lot.
private struct KnownShipments {
    private var units: [Int64: Int64] = [:]

    var isEmpty: Bool { units.isEmpty }

    mutating func add(_ more: Int64, from node: Int32, to need: Int32) {
        units[Self.key(node, need), default: 0] += more
    }

    @inline(__always)
    func units(from node: Int32, to need: Int32) -> Int64 {
        units.isEmpty ? 0 : units[Self.key(node, need)] ?? 0
    }

    private static func key(_ node: Int32, _ need: Int32) -> Int64 { Int64(node) << 32 | Int64(need) }
}

/// What people were told of, by node and by lot.
struct AnnouncedShipments {
    private var byNode = KnownShipments()
    private var byLot = KnownShipments()

    /// Those lines of `announced` that come out of the lots of `nodes`, counted in cases of `pack` units.
    init(_ announced: GoodsAllocation, from nodes: borrowing SupplyNodes, pack: Int64) {
        guard announced.count > 0 else { return }
        var nodeOfLot: [Int32: Int32] = [:]
        for node in 0..<nodes.count {
            for position in nodes.lots(of: node) { nodeOfLot[nodes.lots[position]] = Int32(node) }
        }
        for line in announced.lot.indices {
            guard let node = nodeOfLot[announced.lot[line]] else { continue }
            let units = announced.quantity[line] / pack
            byNode.add(units, from: node, to: announced.need[line])
            byLot.add(units, from: announced.lot[line], to: announced.need[line])
        }
    }

    var isEmpty: Bool { byNode.isEmpty }

    func units(from node: Int32, to need: Int32) -> Int64 { byNode.units(from: node, to: need) }
    func units(ofLot lot: Int32, to need: Int32) -> Int64 { byLot.units(from: lot, to: need) }
}
