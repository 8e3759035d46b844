/// The order in which arcs are used once quantities are settled.
///
/// (penalty of the stand-in, expiry, minutes on the road, lot id, need id), smallest first: own item before stand-in,
/// oldest stock first, shortest way.
enum Preference {
    private struct Rank {
        var penaltyAndExpiry: UInt64
        var minutesAndArc: UInt64
    }

    static func order(of graph: SupplyGraph) -> [Int] {
        let ranks = (0..<graph.arcCount).map { rank(ofArc: $0, in: graph) }
        return ranks.sorted {
            ($0.penaltyAndExpiry, $0.minutesAndArc) < ($1.penaltyAndExpiry, $1.minutesAndArc)
        }.map { Int($0.minutesAndArc & 0xFFFF_FFFF) }
    }

    private static func rank(ofArc arc: Int, in graph: SupplyGraph) -> Rank {
        // Shifted so that dates in the past come before dates to come.
        let expiry = UInt64(Int64(graph.expiry[Int(graph.arcLot[arc])]) + 0x8000_0000)
        return Rank(
            penaltyAndExpiry: UInt64(graph.arcPenalty[arc]) << 32 | expiry,
            minutesAndArc: UInt64(graph.arcMinutes[arc]) << 32 | UInt64(arc))
    }
}
