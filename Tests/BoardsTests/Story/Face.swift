import Boards
import Relief
import ReliefTesting
import Vocabulary

/// Everything that can be read off a wall, so that two walls can be compared.
struct Face: Equatable {
    private let position: Int64
    private let asOf: Moment?
    private let incident: Incident?
    private let recent: [Recorded]
    private let shelters: [ShelterBoard.Row]
    private let depots: [DepotBoard.Row]
    private let needs: [ShortfallBoard.Row]
    private let held: [ShortfallBoard.Row]
    private let needsBySite: [[ShortfallBoard.Row]]
    private let shortages: [Shortage]
    private let consignments: [ConsignmentBoard.Row]
    private let consignmentsBySite: [[ConsignmentBoard.Row]]
    private let plans: [Plan?]
    private let directives: [DirectiveBoard.Row]
    private let pins: [[DirectiveBoard.Row]]
    private let closures: [RoadBoard.Row]
    private let measured: [RoadBoard.Measured]
    private let cutOff: [CutOff.Extent?]
    private let items: [Item]
    private let substitutes: [Substitute]
    private let tokens: [Token]
    private let tokensBySecret: [Token?]
    private let lots: [Lot?]
    private let sheetDepots: [ID<Site>?]
    private let picture: Picture
    private let rules: RuleBook
    private let holdings: [Holding]
    private let provisions: [Provision]
    private let approvalRules: ApprovalRules
    private let approvals: [ApprovalRequest]
    private let deputies: [Delegation]
    private let offers: [Offer]
    private let offersBySecret: [Offer?]
    private let wanted: [Wanted]

    init(_ wall: Wall) {
        (position, asOf) = (wall.position, wall.asOf)
        (incident, recent) = (wall.situation.incident, wall.situation.recent)
        (shelters, depots) = (wall.shelters.all, wall.depots.all)
        (needs, held, shortages) = (wall.shortfalls.all, wall.shortfalls.held, wall.shortfalls.shortages())
        needsBySite = wall.sites.map { wall.shortfalls.needs(of: $0.id) }
        consignments = wall.consignments.all
        consignmentsBySite = wall.sites.map { wall.consignments.consignments(of: $0.id) }
        plans = wall.plans.order.map { wall.plans[$0] }
        directives = wall.directives.all
        pins = wall.shortfalls.all.map { wall.directives.pins(of: $0.need.id) }
        (closures, measured) = (wall.roads.all, wall.roads.measured)
        cutOff = wall.sites.map { CutOff(wall).extent(of: $0) }
        (items, substitutes) = (wall.catalogue.items, wall.catalogue.substitutes)
        tokens = wall.access.all
        tokensBySecret = wall.access.all.map { wall.access.token(secretHash: $0.secretHash) }
        lots = wall.depots.all.flatMap(\.lots).map { wall.depots.lot($0.id) }
        let sheets = wall.depots.all.flatMap { $0.stock.sheets.keys.sorted() }
        sheetDepots = (sheets + [.of("sheet-9")]).map { wall.depots.depot(of: $0) }
        picture = Picture(wall)
        (rules, holdings) = (wall.rules.book, wall.sites.map { wall.holdings[$0.id] })
        provisions = wall.provisions(at: wall.asOf ?? Example.now)
        (approvalRules, approvals, deputies) = (wall.approvals.rules, wall.approvals.all, wall.approvals.deputies)
        offers = wall.offers.all
        offersBySecret = offers.map { wall.offers.offer(secretHash: $0.secretHash ?? "") }
        wanted = wall.wanted(on: Example.now.japaneseDate)
    }
}
