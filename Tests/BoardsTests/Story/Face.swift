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
    private let suppliers: [SupplierFile]
    private let orders: [OrderBoard.Row]
    private let remedies: [Remedies]
    private let people: [PeopleBoard.Row]
    private let directory: Directory
    private let contacts: [SiteContacts]
    private let namesakes: [Person?]
    private let attendance: [Attendance]
    private let present: [[Attendance]]
    private let waves: [WaveBoard.Row]
    private let rosters: [WaveRoster]
    private let manning: [[Manning]]
    private let book: ManningBook
    private let shifts: [ShiftBoard.Row]
    private let duties: [[ShiftBoard.Row]]
    private let calendars: [ShiftCalendar?]
    private let batches: [ShiftBatch?]
    private let funds: FundFace
    private let approvalRules: ApprovalRules
    private let approvals: [ApprovalRequest]
    private let deputies: [Delegation]
    private let offers: [Offer]
    private let offersBySecret: [Offer?]
    private let swaps: [SwapBoard.Row]
    private let swapsOf: [[SwapBoard.Row]]
    private let vacancies: [[Vacancy]]
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
        (people, directory, attendance) = (wall.people.all, wall.people.directory, wall.attendance.all)
        contacts = wall.sites.map { wall.people.contacts(of: $0.id) }
        namesakes = wall.people.all.map { wall.people.namesake(of: $0.person.details, other: .of("nobody")) }
        present = wall.sites.map { wall.attendance.present(at: $0.id) }
        (waves, rosters) = (wall.waves.all, wall.waves.rosters)
        manning = wall.sites.map { site in wall.posts.posts(of: site.id).map { Manning($0, on: wall) } }
        (book, shifts) = (wall.posts.book, wall.shifts.all)
        duties =
            wall.people.all.map { wall.shifts.rows(of: $0.person.id) } + wall.sites.map { wall.shifts.rows(at: $0.id) }
        calendars = ["0af3", "0af4"].map { wall.shifts.calendar(secretHash: $0) }
        batches = (0..<50).map { wall.shifts.batch(.of("list-\($0)")) }
        provisions = wall.provisions(at: wall.asOf ?? Example.now)
        (suppliers, orders) = (wall.suppliers.all, wall.orders.all)
        remedies = RemedyFinder(wall, at: wall.asOf ?? Example.now).all()
        funds = FundFace(wall.funds)
        (approvalRules, approvals, deputies) = (wall.approvals.rules, wall.approvals.all, wall.approvals.deputies)
        offers = wall.offers.all
        offersBySecret = offers.map { wall.offers.offer(secretHash: $0.secretHash ?? "") }
        wanted = wall.wanted(on: Example.now.japaneseDate)
        swaps = wall.swaps.all
        swapsOf = people.map { wall.swaps.rows(of: $0.person.id) }
        vacancies = wall.posts.all.map { wall.vacancies(at: $0.id) }
    }
}
