package import Vocabulary

/// Anything that somebody can want, by the names of the things that it is about.
///
/// The command post looks the things up, lets the rules of their folder decide, and writes down what happened.
package enum ReliefCommand: Hashable, Sendable {
    case openIncident(ID<Incident>, name: String, Incident.Kind)
    case closeIncident

    case registerSite(ID<Site>, SiteDetails, status: Site.Status?)
    case changeStatus(ID<Site>, Site.Status, reason: String?)
    case reportHeadcount(ID<Site>, Headcount)
    /// What can leave a depot in a day; `nil` when nobody knows.
    case limitDispatch(ID<Site>, Grams?)

    case closeRoad(ID<RoadClosure>, ClosureDetails)
    case reopenRoad(ID<RoadClosure>, RoadClosure.Reopening)
    case measureWay(Way, WayMeasure)

    case listItem(Item)
    case allowSubstitute(Substitute)

    case setStaple(Staple)
    case setCriterion(Criterion)

    case raiseNeed(NeedRequest)
    case amendNeed(ID<Need>, Asked)
    case confirmNeed(ID<Need>, packing: Packing?)
    case cancelNeed(ID<Need>, reason: String)
    case liftCap(ID<Need>, reason: String)

    case reportHolding(ID<Site>, ID<Staple>, HoldingReport)
    case releaseReserve(ID<Site>, reason: String)

    case storeStock(StockSheet)
    case undoStock(ID<StockSheet>)
    /// One lot alone: counted anew, or thrown away.
    case countLot(LotCount)

    case proposePlan(PlanEvent.Proposed)
    case approvePlan(ID<Plan>, PlanChoice = .all)
    case rejectPlan(ID<Plan>, reason: String)

    case pin(ID<Directive>, Pin, reason: String)
    case ban(ID<Directive>, Ban, reason: String)
    case liftDirective(ID<Directive>)

    /// Who drives it until it leaves; `nil` makes it open to any carrier again.
    case assignCarrier(ID<Consignment>, Carrier?)
    // Of these nobody may have said when they were seen; then it was at the moment of sending.
    case load(ID<Consignment>, [Int: Count<Piece>], observedAt: Moment? = nil)
    case depart(ID<Consignment>, vehicle: String?, observedAt: Moment? = nil)
    case receive(ID<Consignment>, [LineReceipt], note: String?, observedAt: Moment? = nil)
    case correctReceipt(ID<Consignment>, [LineReceipt], reason: String, observedAt: Moment? = nil)
    case withdrawReceipt(ID<Consignment>, reason: String, observedAt: Moment? = nil)
    case callOff(ID<Consignment>, [Int: Count<Piece>], reason: String, observedAt: Moment? = nil)

    case issueToken(TokenEvent.Issued)
    case revokeToken(ID<Token>)

    case registerSupplier(ID<Supplier>, SupplierDetails)
    case concludeAgreement(ID<Agreement>, AgreementTerms)
    case placeOrder(OrderRequest)
    /// Sends the paper; prices of lines that have none yet, in yen a unit.
    case requestOrder(ID<Order>, OrderPaper, prices: [Int: Yen])
    case confirmOrder(ID<Order>, OrderConfirmation)
    case cancelOrder(ID<Order>, reason: String)
    /// What came goes into stock or to the needs of a shelter, by where it was ordered to.
    case recordDelivery(ID<Order>, Delivery)
    case withdrawDelivery(ID<Order>, ID<Delivery>, reason: String)
    case reportDelivery(ID<Order>, DeliveryReport)
    case settleOrder(ID<Order>, SettlementRequest)
    case setApprovalRule(ApprovalRule)
    case liftApprovalRule(ID<ApprovalRule>)
    case askApproval(ID<ApprovalRequest>, ApprovalRequest.Matter)
    /// One person's approval of it.
    case approve(ID<ApprovalRequest>)
    case returnApproval(ID<ApprovalRequest>, reason: String)
    case withdrawApproval(ID<ApprovalRequest>)
    /// Lets another token decide in the sender's place.
    case delegate(ID<Delegation>, to: ID<Token>, from: Moment, until: Moment, reason: String)
    case endDelegation(ID<Delegation>)

    case makeOffer(NewOffer)
    case identifyOffer(ID<Offer>, ID<Item>)
    case acceptOffer(ID<Offer>, Acceptance, note: String?)
    case declineOffer(ID<Offer>, DeclineReason, note: String?)
    /// `secretHash` is that of the giver's own link, where it was opened by one.
    case withdrawOffer(ID<Offer>, secretHash: String?, reason: String?)
    case receiveOffer(ID<Offer>, OfferArrival)
    /// The money of an accepted offer has come in.
    case bankOffer(ID<Offer>, ID<Pot>, receivedOn: LocalDate)

    case listUnit(Unit)
    case listTeam(Team)
    case listSkill(Skill)
    case registerPerson(ID<Person>, Person.Kind, PersonDetails)
    case certify(ID<Person>, Certificate)
    case tellAvailability(ID<Person>, [Availability])
    case nameContact(ID<Site>, ContactRole, ID<Person>)
    case releaseContact(ID<Site>, ContactRole)
    case checkIn(ID<Person>, ID<Site>, observedAt: Moment)
    case checkOut(ID<Person>, ID<Site>, observedAt: Moment)
    /// Without a number the next free one of its row.
    case announceWave(ID<Wave>, WaveDetails, number: Int?)
    case changeWave(ID<Wave>, WaveDetails)
    case cancelWave(ID<Wave>, reason: String)

    case setManning(ManningRule)
    /// What the rules want at a site on so many days.
    case reckonPosts(ID<Site>, from: LocalDate, days: Int)
    case askPost(ID<Post>, PostPlace, people: Int, reason: String?)
    case withdrawPost(ID<Post>, reason: String)

    /// All of them or none.
    case assignShifts([ShiftRequest])
    /// As many as hold; what was left out is written down with its reason.
    case assignWhatHolds(ID<ShiftBatch>, [ShiftRequest])
    case cancelShift(ID<Shift>, reason: String)
    case swapShifts(ID<Shift>, ID<Shift>)
    case openCalendar(ShiftCalendar)
    case closeCalendar(ID<ShiftCalendar>)
    case fund(FundCommand)

    /// What people and money would do; the goods of it are proposed by ``proposePlan(_:)`` in the same submission.
    case proposeJointPlan(ID<JointPlan>, JointPlan.Proposal)
    case approveRoster(ID<JointPlan>, RosterChoice = .all)
    case approveFunding(ID<JointPlan>, FundingChoice = .all)
    case rejectJointPlan(ID<JointPlan>, JointPlan.Part, reason: String)
    /// Takes part no more from then on; what the person was to do after that is cancelled.
    case recordDeparture(ID<Person>, from: Moment, reason: String)
    case recordReturn(ID<Person>, from: Moment)
    /// Asks the person of the second shift whether they take the first, and give theirs.
    case proposeSwap(ID<Swap>, ID<Shift>, with: ID<Shift>, note: String?)
    case answerSwap(ID<Swap>, Swap.Answer, reason: String?)
    /// Who comes with an accepted offer of people.
    case enrolHelpers(HelperList)
    /// Somebody who was named does not come; `secretHash` is that of the giver's own link.
    case removeHelper(ID<Offer>, ID<Person>, reason: String, secretHash: String?)
}

/// A need as its sender knows it; the site and the item are looked up by name.
package struct NeedRequest: Hashable, Sendable {
    package let need: ID<Need>
    package let site: ID<Site>
    package let item: ID<Item>
    package let asked: Asked
    package let neededBy: Moment?
    package let note: String?
    /// `nil` when it was seen at the moment of sending.
    package let observedAt: Moment?

    package init(
        need: ID<Need>, site: ID<Site>, item: ID<Item>, asked: Asked, neededBy: Moment? = nil, note: String? = nil,
        observedAt: Moment? = nil
    ) {
        self.need = need
        self.site = site
        self.item = item
        self.asked = asked
        self.neededBy = neededBy
        self.note = note
        self.observedAt = observedAt
    }
}
