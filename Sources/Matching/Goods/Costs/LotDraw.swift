/// Takes the goods that a node sends from its lots, the oldest first.
///
/// Which of the lots in use serves which need changes no level of the objective: lots of one node differ in nothing but
/// a date that forbids no journey. So needs are given what was announced to them first, and then served in their order;
/// the same shipments give the same lines.
struct LotDraw: ~Copyable {
    /// Lines by need, then in the order of the shipments.
    private(set) var lot = Pile<Int32>(capacity: 1024)
    private(set) var need = Pile<Int32>(capacity: 1024)
    private(set) var quantity = Pile<Int64>(capacity: 1024)
    private let supply: ReachableSupply
    /// Units of each lot of the class that are still to be handed out, and for each node the lot to take from.
    private let left: Column<Int64>
    private let cursor: Column<Int32>

    /// Draws for shipments that stand by need.
    init(_ shipments: [Shipment], of supply: ReachableSupply) {
        self.supply = supply
        left = Column(supply.nodes.lots.count, repeating: 0)
        cursor = Column(supply.nodes.count, repeating: 0)
        for node in 0..<supply.nodes.count { cursor[node] = supply.nodes.lotStart[node] }
        takeOldest(for: shipments)
        let kept = keepAnnounced(shipments)
        var line = 0
        for (number, shipment) in shipments.enumerated() {
            var units = shipment.units
            while line < kept.count, kept[line].shipment == number {
                units -= kept[line].units
                append(supply.nodes.lots[kept[line].position], shipment.need, kept[line].units)
                line += 1
            }
            draw(units, from: Int(shipment.node), for: shipment.need)
        }
    }

    /// Settles how much of each lot is used.
    private func takeOldest(for shipments: [Shipment]) {
        let sent = Column<Int64>(supply.nodes.count, repeating: 0)
        for shipment in shipments { sent[shipment.node] += shipment.units }
        for node in 0..<supply.nodes.count {
            for position in supply.nodes.lots(of: node) where sent[node] > 0 {
                left[position] = min(sent[node], supply.ground.inStock[supply.nodes.lots[position]])
                sent[node] -= left[position]
            }
        }
    }

    /// A line that was announced and stands, by the number of its shipment.
    private struct Kept {
        let shipment: Int
        let position: Int
        let units: Int64
    }

    private func keepAnnounced(_ shipments: [Shipment]) -> [Kept] {
        guard !supply.announced.isEmpty else { return [] }
        var kept: [Kept] = []
        for (number, shipment) in shipments.enumerated() {
            var open = shipment.units
            for position in supply.nodes.lots(of: Int(shipment.node)) {
                let told = supply.announced.units(ofLot: supply.nodes.lots[position], to: shipment.need)
                let units = min(open, min(told, left[position]))
                guard units > 0 else { continue }
                kept.append(Kept(shipment: number, position: position, units: units))
                left[position] -= units
                open -= units
            }
        }
        return kept
    }

    private mutating func draw(_ units: Int64, from node: Int, for row: Int32) {
        var open = units
        while open > 0 {
            let position = Int(cursor[node])
            let units = min(open, left[position])
            if units > 0 { append(supply.nodes.lots[position], row, units) }
            left[position] -= units
            open -= units
            if left[position] == 0 { cursor[node] += 1 }
        }
    }

    /// Two lines of one lot for one need are one; those of a need stand together at the end.
    private mutating func append(_ source: Int32, _ row: Int32, _ units: Int64) {
        var line = lot.count - 1
        while line >= 0, need[line] == row {
            if lot[line] == source {
                quantity[line] += units
                return
            }
            line -= 1
        }
        lot.append(source)
        need.append(row)
        quantity.append(units)
    }
}
