import Relief
package import Vocabulary

/// Every board at one and the same position: what headquarters sees when it looks up.
///
/// A copy costs nothing and never changes, so a page, a feed and a plan that are made from one copy agree.
package struct Wall: Sendable {
    package private(set) var access = AccessBoard()
    package private(set) var catalogue = CatalogueBoard()
    package private(set) var consignments = ConsignmentBoard()
    package private(set) var depots = DepotBoard()
    package private(set) var directives = DirectiveBoard()
    package private(set) var holdings = HoldingBoard()
    package private(set) var plans = PlanBoard()
    package private(set) var roads = RoadBoard()
    package private(set) var rules = RuleBoard()
    package private(set) var shelters = ShelterBoard()
    package private(set) var shortfalls = ShortfallBoard()
    package private(set) var situation = SituationBoard()
    package private(set) var suppliers = SupplierBoard()
    package private(set) var orders = OrderBoard()
    package private(set) var approvals = ApprovalBoard()
    package private(set) var offers = OfferBoard()
    package private(set) var people = PeopleBoard()
    package private(set) var attendance = AttendanceBoard()
    package private(set) var waves = WaveBoard()
    package private(set) var posts = PostBoard()
    package private(set) var shifts = ShiftBoard()
    package private(set) var funds = FundBoard()
    package private(set) var jointPlans = JointPlanBoard()
    package private(set) var swaps = SwapBoard()
    private(set) var siteNames = SiteNames()

    /// The last position taken in; 0 before anything has happened.
    package private(set) var position: Int64 = 0
    /// When that was recorded: the as-of time of every number on the wall.
    package private(set) var asOf: Moment?

    package init() {}

    init(_ boards: WallBoards, at head: WallHead) {
        (access, catalogue, consignments) = (boards.access, boards.catalogue, boards.consignments)
        (depots, plans, shelters) = (boards.depots, boards.plans, boards.shelters)
        (directives, roads) = (boards.directives, boards.roads)
        (shortfalls, situation) = (boards.shortfalls, boards.situation)
        (rules, holdings) = (boards.rules, boards.holdings)
        (suppliers, orders) = (boards.suppliers, boards.orders)
        (approvals, offers) = (boards.approvals, boards.offers)
        (people, attendance) = (boards.people, boards.attendance)
        (waves, posts, shifts) = (boards.waves, boards.posts, boards.shifts)
        (funds, jointPlans, swaps) = (boards.funds, boards.jointPlans, boards.swaps)
        siteNames = SiteNames(shelters.all.map(\.site) + depots.all.map(\.site))
        (position, asOf) = (head.position, head.asOf)
    }

    /// Takes in one entry.
    ///
    /// One that was taken in already changes nothing.
    package mutating func apply(_ recorded: consuming Recorded) {
        guard step(to: recorded) else { return }
        tellNeeds(recorded)
        tellGoods(recorded)
        situation.hang(recorded)
    }

    /// Takes in entries that follow each other, as ``apply(_:)-(Recorded)`` takes in each.
    package mutating func apply(_ page: [Recorded]) {
        let new = page.drop { $0.position <= position }
        situation.hang(new)
        new.withUnsafeBufferPointer { new in
            new.withMemoryRebound(to: Uncopied.self) { new in
                for index in new.indices { tell(new[index]) }
            }
        }
    }

    /// An entry that is looked at where it lies: copying one takes as long as telling it.
    private struct Uncopied: ~Copyable {
        let recorded: Recorded
    }

    /// Not inlined, for the optimizer would copy the entry where it calls from.
    @inline(never)
    private mutating func tell(_ entry: borrowing Uncopied) {
        guard step(to: entry.recorded) else { return }
        tellNeeds(entry.recorded)
        tellGoods(entry.recorded)
    }

    /// Whether it is a new entry.
    private mutating func step(to recorded: borrowing Recorded) -> Bool {
        guard recorded.position > position else { return false }
        (position, asOf) = (recorded.position, recorded.recordedAt)
        return true
    }

    // Boards on which such an event changes nothing are not asked; each takes in any event, and a test compares.

    private mutating func tellNeeds(_ recorded: borrowing Recorded) {
        switch recorded.event {
        case .site:
            shelters.apply(recorded)
            siteNames.apply(recorded)
        case .holding:
            holdings.apply(recorded)
            shelters.apply(recorded)
        case .need:
            shelters.apply(recorded)
            shortfalls.apply(recorded)
        case .plan, .consignment: shortfalls.apply(recorded)
        case .directory, .person: people.apply(recorded)
        case .attendance: attendance.apply(recorded)
        case .wave: waves.apply(recorded)
        case .post: posts.apply(recorded)
        case .shift: shifts.apply(recorded)
        case .fund: funds.apply(recorded)
        case .jointPlan: jointPlans.apply(recorded)
        case .swap: swaps.apply(recorded)
        case .incident, .token, .catalogue, .rule, .stock, .road, .directive: break
        case .supplier, .order, .approval, .offer: break
        }
    }

    private mutating func tellGoods(_ recorded: borrowing Recorded) {
        switch recorded.event {
        case .token: access.apply(recorded)
        case .catalogue: catalogue.apply(recorded)
        case .rule: rules.apply(recorded)
        case .stock, .site: depots.apply(recorded)
        case .road: roads.apply(recorded)
        case .directive: directives.apply(recorded)
        case .plan:
            plans.apply(recorded)
            directives.apply(recorded)
            depots.apply(recorded)
        case .consignment:
            consignments.apply(recorded)
            directives.apply(recorded)
            depots.apply(recorded)
        case .supplier: suppliers.apply(recorded)
        case .order: orders.apply(recorded)
        case .approval: approvals.apply(recorded)
        case .offer: offers.apply(recorded)
        case .incident(let event): situation.take(event)
        case .holding, .need: break
        case .directory, .person, .attendance, .wave, .post, .shift, .fund, .jointPlan, .swap: break
        }
    }
}
