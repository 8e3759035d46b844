import Boards
import Chronology
import Relief
import Vocabulary

/// What a group of commands comes to, decided one after the other on a scratch copy of the wall.
///
/// Each command sees what the ones before it would do; none of it is true until it is written.
struct Decision {
    let now: Moment
    let sender: Sender
    /// The position up to which was read.
    let position: Int64
    /// What the decision rests on.
    private(set) var read: Set<Subject> = []
    private(set) var events: [ReliefEvent] = []
    private(set) var wall: Wall
    /// When it was said, where that was before `now`.
    private let saidAt: Moment?
    /// The moment before `now` at which something counts as observed.
    private(set) var observedAt: Moment?
    /// In whose name money is moved when that is not the sender: whoever asked for what was approved.
    var onBehalfOf: String?

    init(on wall: Wall, at now: Moment, by sender: Sender, waited: Waiting = .none) {
        self.wall = wall
        self.now = now
        self.sender = sender
        position = wall.position
        saidAt = waited.beginning(before: now)
    }

    /// When something was seen of which nobody said when: as it was said, and not before what it follows on.
    mutating func observed(after earlier: Moment? = nil) -> Moment {
        guard let saidAt, saidAt < now else { return now }
        let moment = min(max(saidAt, earlier ?? saidAt), now)
        if moment < now { observedAt = moment }
        return moment
    }

    mutating func add(_ command: ReliefCommand) throws(SubmissionError) {
        let authority = command.authority(on: wall)
        guard senderMayStillAct(), sender.allows(authority.permission, at: authority.site) else {
            throw .refused(TokenRefusal.notAllowed(authority.permission))
        }
        switch command {
        case .openIncident, .closeIncident: try decideIncident(command)
        case .registerSite, .changeStatus, .reportHeadcount, .limitDispatch: try decideSite(command)
        case .closeRoad, .reopenRoad, .measureWay: try decideRoad(command)
        case .listItem, .allowSubstitute: try decideCatalogue(command)
        case .setStaple, .setCriterion: try decideRule(command)
        case .reportHolding, .releaseReserve: try decideHolding(command)
        case .raiseNeed, .amendNeed, .confirmNeed, .cancelNeed, .liftCap: try decideNeed(command)
        case .storeStock, .undoStock, .countLot: try decideStock(command)
        case .proposePlan, .approvePlan, .rejectPlan: try decidePlan(command)
        case .pin, .ban, .liftDirective: try decideDirective(command)
        case .assignCarrier, .load, .depart, .receive, .correctReceipt, .withdrawReceipt, .callOff:
            try decideConsignment(command)
        case .issueToken, .revokeToken: try decideToken(command)
        case .registerSupplier, .concludeAgreement: try decideSupplier(command)
        case .placeOrder, .requestOrder, .confirmOrder, .cancelOrder: try decideOrder(command)
        case .recordDelivery, .withdrawDelivery, .reportDelivery, .settleOrder: try decideDelivery(command)
        case .listUnit, .listTeam, .listSkill: try decideDirectory(command)
        case .registerPerson, .certify, .tellAvailability, .recordDeparture, .recordReturn:
            try decidePerson(command)
        case .proposeSwap, .answerSwap: try decideSwap(command)
        case .nameContact, .releaseContact: try decideContact(command)
        case .checkIn, .checkOut: try decideAttendance(command)
        case .announceWave, .changeWave, .cancelWave: try decideWave(command)
        case .setManning, .reckonPosts, .askPost, .withdrawPost: try decidePost(command)
        case .assignShifts, .assignWhatHolds, .cancelShift, .swapShifts, .openCalendar, .closeCalendar:
            try decideShift(command)
        case .fund(let command): try decideFund(command)
        case .setApprovalRule, .liftApprovalRule, .askApproval, .approve, .returnApproval, .withdrawApproval,
            .delegate, .endDelegation:
            try decideApproval(command)
        case .makeOffer, .identifyOffer, .acceptOffer, .declineOffer, .withdrawOffer, .receiveOffer,
            .bankOffer, .enrolHelpers, .removeHelper:
            try decideOffer(command)
        case .proposeJointPlan, .approveRoster, .approveFunding, .rejectJointPlan: try decideJointPlan(command)
        }
    }

    /// Whether the sender's token is neither revoked nor over.
    ///
    /// It came in with the boards of a moment ago; another server may have revoked it since. A clock that was set back
    /// makes no token valid again.
    private mutating func senderMayStillAct() -> Bool {
        guard case .token(let token) = sender else { return true }
        reads(Subject("token", token.id))
        return wall.access[token.id]?.isValid(at: max(now, wall.asOf ?? now)) ?? false
    }

    /// Names what was looked at.
    mutating func reads(_ subjects: Subject...) { read.formUnion(subjects) }
    mutating func reads(all subjects: some Sequence<Subject>) { read.formUnion(subjects) }

    /// Takes in what the rules said happens.
    mutating func happen(_ new: some Sequence<ReliefEvent>) {
        for event in new {
            events.append(event)
            wall.apply(
                Recorded(
                    position: wall.position + 1, recordedAt: max(now, wall.asOf ?? now), by: sender.text,
                    event: event))
        }
    }

    func entries() -> [Entry] { events.map { Entry($0) } }
}

/// Asks the rules, and says their refusal in the command post's words.
func asking<Answer, Reason: Refusal>(
    _ rules: () throws(Reason) -> Answer
) throws(SubmissionError) -> Answer {
    do throws(Reason) { return try rules() } catch { throw .refused(error) }
}
