/// All boards, put together side by side: filling the trees takes as long as reading.
struct WallBoards: Sendable {
    let access: AccessBoard
    let catalogue: CatalogueBoard
    let consignments: ConsignmentBoard
    let depots: DepotBoard
    let directives: DirectiveBoard
    let holdings: HoldingBoard
    let plans: PlanBoard
    let roads: RoadBoard
    let rules: RuleBoard
    let shelters: ShelterBoard
    let shortfalls: ShortfallBoard
    let situation: SituationBoard
    let suppliers: SupplierBoard
    let orders: OrderBoard
    let approvals: ApprovalBoard
    let offers: OfferBoard
    let people: PeopleBoard
    let attendance: AttendanceBoard
    let waves: WaveBoard
    let posts: PostBoard
    let shifts: ShiftBoard
    let funds: FundBoard
    let jointPlans: JointPlanBoard
    let swaps: SwapBoard

    init(_ parts: WallParts) async throws {
        async let consignments = ConsignmentBoard(try parts.all(.consignments), try parts.all(.consignmentsBySite))
        async let shortfalls = ShortfallBoard(try parts.all(.needs), try parts.all(.needsBySite))
        async let depots = DepotBoard(
            try parts.all(.depots), try parts.all(.lots), try parts.all(.sheets), try parts.one(.depotStrays))
        plans = PlanBoard(try parts.all(.plans), try parts.one(.planOrder))
        shelters = ShelterBoard(try parts.all(.shelters))
        (access, catalogue) = (try parts.one(.access), try parts.one(.catalogue))
        (directives, roads) = (try parts.one(.directives), try parts.one(.roads))
        situation = try parts.one(.situation)
        (rules, holdings) = (try parts.one(.rules), try parts.one(.holdings))
        (suppliers, orders) = (try parts.one(.suppliers), try parts.one(.orders))
        (approvals, offers) = (try parts.one(.approvals), try parts.one(.offers))
        people = PeopleBoard(try parts.one(.directory), try parts.all(.people))
        attendance = AttendanceBoard(try parts.all(.attendance))
        waves = try parts.one(.waves)
        posts = PostBoard(try parts.one(.manning), try parts.all(.posts))
        shifts = ShiftBoard(try parts.all(.shifts), try parts.one(.shiftHead))
        funds = try FundBoard(parts)
        jointPlans = JointPlanBoard(try parts.all(.jointPlans))
        swaps = try parts.one(.swaps)
        self.consignments = try await consignments
        self.shortfalls = try await shortfalls
        self.depots = try await depots
    }
}
