/// What was sent before a change, where the search for the cheapest way begins.
///
/// Looked up once for each need: it gets from a few nodes at most, while it may be served from many.
struct EarlierShipments {
    /// By need.
    private var shipments: [Shipment] = []
    private var first: [Int32: Int] = [:]

    /// Nothing is known.
    init() {}

    init(_ shipments: some Sequence<Shipment>) {
        self.shipments = shipments.sorted { $0.need < $1.need }
        first.reserveCapacity(self.shipments.count)
        for row in self.shipments.indices.reversed() { first[self.shipments[row].need] = row }
    }

    var isEmpty: Bool { shipments.isEmpty }

    /// What one need got.
    struct OfNeed {
        fileprivate let shipments: ArraySlice<Shipment>

        @inline(__always)
        func units(from node: Int32) -> Int64 {
            for shipment in shipments where shipment.node == node { return shipment.units }
            return 0
        }
    }

    /// `nil` when nothing is known of any need.
    func of(_ need: Int32) -> OfNeed? {
        guard !shipments.isEmpty else { return nil }
        guard let start = first[need] else { return OfNeed(shipments: []) }
        let end = shipments[start...].firstIndex { $0.need != need } ?? shipments.endIndex
        return OfNeed(shipments: shipments[start..<end])
    }
}
