import Boards
import Relief
import Vocabulary

/// What could serve one need: free lots of the item and of its stand-ins, depot by depot.
struct Supply {
    let depots: [(depot: Site, lots: [Lot])]
    /// Free, but nothing can be taken of it: a pin on it would be refused, or never kept.
    let barred: [(depot: Site, lot: Lot)]

    /// `day` leaves out what could not be handed out then; `nil` keeps it.
    init(of need: Need, on wall: Wall, keeping chosen: ID<Lot>? = nil, usableOn day: LocalDate? = nil) {
        let accepted = wall.catalogue.accepted(for: need.item)
        let fitting = wall.depots.all.map { row in
            let lots = row.lots.filter { accepted.contains($0.details.item) && ($0.free > .zero || $0.id == chosen) }
            return (depot: row.site, lots: lots)
        }
        func isUsable(_ lot: Lot, in depot: Site) -> Bool {
            day.map { depot.status == .open && lot.details.mayBeHandedOut(on: $0) } ?? true
        }
        depots = fitting.map { depot, lots in (depot, lots.filter { isUsable($0, in: depot) }) }
            .filter { !$0.lots.isEmpty }
        barred = fitting.flatMap { depot, lots in
            lots.filter { !isUsable($0, in: depot) }.map { (depot, $0) }
        }
    }
}
