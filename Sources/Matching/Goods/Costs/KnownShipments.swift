/// What was sent before a change: a start near the new optimum.
struct KnownShipments {
    private var units: [Int64: Int64] = [:]

    /// Nothing is known.
    init() {}

    init(_ shipments: some Sequence<LivePiece.Shipment>) {
        for shipment in shipments { units[Self.key(shipment.node, shipment.need)] = shipment.units }
    }

    /// Units from a node of the class to a need; `nil` when nothing is known at all.
    @inline(__always)
    func units(from node: Int32, to need: Int32) -> Int64? {
        units.isEmpty ? nil : units[Self.key(node, need)] ?? 0
    }

    private static func key(_ node: Int32, _ need: Int32) -> Int64 { Int64(node) << 32 | Int64(need) }
}
