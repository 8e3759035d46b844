import Boards
import Relief
import Vocabulary

/// Everything that can be read off a wall, so that two walls can be compared.
struct WallFace: Equatable {
    private let position: Int64
    private let asOf: Moment?
    private let incident: Incident?
    private let recent: [Recorded]
    private let shelters: [ShelterBoard.Row]
    private let depots: [DepotBoard.Row]
    private let needs: [ShortfallBoard.Row]
    private let shortages: [Shortage]
    private let consignments: [ConsignmentBoard.Row]
    private let plans: [Plan?]
    private let directives: [DirectiveBoard.Row]
    private let roads: [RoadBoard.Row]
    private let measured: [RoadBoard.Measured]
    private let items: [Item]
    private let tokens: [Token]
    private let signIns: [Token?]
    private let picture: Picture
    private let suppliers: [SupplierFile]
    private let orders: [OrderBoard.Row]
    private let trades: TradesFace

    init(_ wall: Wall) {
        (position, asOf) = (wall.position, wall.asOf)
        (incident, recent) = (wall.situation.incident, wall.situation.recent)
        (shelters, depots) = (wall.shelters.all, wall.depots.all)
        (needs, shortages) = (wall.shortfalls.all, wall.shortfalls.shortages())
        consignments = wall.consignments.all
        plans = wall.plans.order.map { wall.plans[$0] }
        directives = wall.directives.all
        (roads, measured) = (wall.roads.all, wall.roads.measured)
        items = wall.catalogue.items
        tokens = wall.access.all
        signIns = wall.access.all.map { wall.access.token(secretHash: $0.secretHash) }
        picture = Picture(wall)
        (suppliers, orders) = (wall.suppliers.all, wall.orders.all)
        trades = TradesFace(wall)
    }

    /// The names of what differs, for a report.
    func differences(from other: Self) -> [String] {
        [
            ("position", position == other.position), ("as-of", asOf == other.asOf),
            ("incident", incident == other.incident), ("recent", recent == other.recent),
            ("shelters", shelters == other.shelters), ("depots", depots == other.depots),
            ("needs", needs == other.needs), ("shortages", shortages == other.shortages),
            ("consignments", consignments == other.consignments), ("plans", plans == other.plans),
            ("directives", directives == other.directives),
            ("roads", roads == other.roads && measured == other.measured), ("items", items == other.items),
            ("tokens", tokens == other.tokens), ("sign-ins", signIns == other.signIns),
            ("picture", picture == other.picture),
            ("suppliers", suppliers == other.suppliers), ("orders", orders == other.orders),
        ].filter { !$0.1 }.map(\.0) + trades.differences(from: other.trades)
    }
}
