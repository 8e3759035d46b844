import Boards
import Relief
import Vocabulary

/// The loads in which a depot is to send what it has promised and not loaded.
struct PromisedLoads {
    /// A part of a lot, and the load that waits for it.
    struct Part {
        let consignment: Consignment
        let pieces: Count<Piece>
    }

    private let loads: [ID<Allocation>: Consignment]

    init(_ wall: Wall, _ depot: ID<Site>) {
        let waiting = wall.consignments.open(of: depot).map(\.consignment).filter { $0.state == .prepared }
        loads = Dictionary(waiting.flatMap { load in load.lines.map { ($0.allocation, load) } }) { first, _ in first }
    }

    /// One part a load, the largest first.
    func parts(of lot: Lot) -> [Part] {
        let promised = lot.reserved.compactMap { allocation, pieces in loads[allocation].map { ($0, pieces) } }
        return Dictionary(promised, uniquingKeysWith: +).map { Part(consignment: $0, pieces: $1) }
            .sorted { ($1.pieces, $0.consignment.id) < ($0.pieces, $1.consignment.id) }
    }
}
