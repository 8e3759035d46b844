import Boards
import Relief
import Vocabulary

/// What could serve one need: free lots of the item and of its stand-ins, depot by depot.
struct Supply {
    let depots: [(depot: Site, lots: [Lot])]

    init(of need: Need, on wall: Wall, keeping chosen: ID<Lot>? = nil) {
        let accepted = wall.catalogue.accepted(for: need.item)
        depots = wall.depots.all.compactMap { row in
            let lots = row.lots.filter {
                accepted.contains($0.details.item) && ($0.free > .zero || $0.id == chosen)
            }
            return lots.isEmpty ? nil : (row.site, lots)
        }
    }
}
