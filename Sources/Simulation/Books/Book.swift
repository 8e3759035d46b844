import Boards
import Chronology
import Relief
import Vocabulary

/// A second bookkeeping of the whole city, kept from the log alone.
///
/// It shares no code with the boards or the rules: whole numbers in dictionaries, and a complaint where an entry does
/// not fit what came before.
struct Book {
    private(set) var head = Head.none
    private(set) var recordedAt = Moment(milliseconds: .min)
    var goods = GoodsBook()
    var needs = NeedBook()
    private(set) var sites = SiteBook()
    private(set) var tokens = TokenBook()
    private(set) var plans = PlanBook()
    private(set) var people = PeopleBook()
    private(set) var waves = WaveBook()
    var money = MoneyBook()
    var orders = OrderBook()
    var offers = OfferBook()
    private(set) var approvals = ApprovalBook()
    var deeds = DeedBook()

    /// Takes in the next entry of the log and what it says.
    mutating func take(_ written: Written, _ event: ReliefEvent) throws(Broken) {
        try checkChain(written)
        try tokens.checkSender(written)
        switch event {
        case .site(let event): sites.take(event)
        case .need(let event): try take(event)
        case .stock(let event): try take(event)
        case .plan(let event): try take(event)
        case .consignment(let event): try take(event)
        case .token(let event): try tokens.take(event, at: written.position)
        case .approval(let event): try take(event, by: written.by)
        default: try takeMore(event)
        }
    }

    /// People, money, suppliers and givers.
    private mutating func takeMore(_ event: ReliefEvent) throws(Broken) {
        switch event {
        case .rule(let event): people.take(event)
        case .directory(let event): people.take(event)
        case .person(let event): try people.take(event)
        case .attendance(let event): try people.take(event)
        case .post(let event): people.take(event)
        case .shift(let event): try people.take(event)
        case .wave(let event): try waves.take(event)
        case .fund(let event): try take(event)
        case .order(let event): try take(event)
        case .offer(let event): try take(event)
        case .jointPlan(let event): try plans.take(event)
        default: break
        }
    }

    private mutating func checkChain(_ written: Written) throws(Broken) {
        try hold(.logOnlyGrows, written.position, is: head.position + 1, "the next position")
        let hash = written.computedHash(after: head.hash)
        try hold(.logOnlyGrows, written.hash == hash, "entry \(written.position) does not follow from its predecessor")
        try hold(
            .timeGoesOn, written.recordedAt >= recordedAt,
            "entry \(written.position) was recorded at \(written.recordedAt), its predecessor at \(recordedAt)")
        (head, recordedAt) = (Head(position: written.position, hash: written.hash), written.recordedAt)
    }

    private mutating func take(_ event: PlanEvent) throws(Broken) {
        try plans.take(event)
        if case .approved(let body) = event { try approvals.check(.plan, body.plan.text, nil) }
        guard case .allocated(let body) = event else { return }
        try sites.checkOpen(body.allocation)
        try goods.promise(body.allocation)
        try needs.promise(body.allocation)
    }

    private mutating func take(_ event: ConsignmentEvent) throws(Broken) {
        try goods.take(event)
        switch event {
        case .prepared(let body): plans.prepared(body)
        case .assigned, .departed: break
        case .loaded(let body): for line in body.lines { try needs.load(line) }
        case .received(let body): for line in body.lines { try needs.receive(line) }
        case .calledOff(let body): for line in body.lines { try needs.callOff(line) }
        case .receiptCorrected(let body): for line in body.lines { try needs.correct(line) }
        case .receiptWithdrawn(let body): for line in body.lines { try needs.takeBack(line) }
        }
    }

    /// What waits instead of being paid is owed no more.
    private mutating func take(_ event: ApprovalEvent, by sender: String) throws(Broken) {
        try approvals.take(event, by: sender)
        try note { deeds, book throws(Broken) in try deeds.take(event, book) }
        guard case .deferred(let body) = event, case .pay(_, let commitment, let details) = body.deferral.deed else {
            return
        }
        money.owesNoMore("payment \(commitment) \(details.amount.value)")
    }

    /// Lets the page of what waits look at the others.
    mutating func note(_ work: (inout DeedBook, Book) throws(Broken) -> Void) throws(Broken) {
        var next = deeds
        try work(&next, self)
        deeds = next
    }

    /// What must hold when no append is half read.
    func checkWhole() throws(Broken) {
        try hold(
            .commitsAreWhole, goods.owed.isEmpty && plans.owed.isEmpty && money.owed.isEmpty,
            "announced and never written: \(goods.owed.sorted()) \(plans.owed.sorted()) \(money.owed.sorted())")
        try hold(.deedsWait, deeds.owed.sorted(), is: [], "what was approved and not done, or done and not asked")
        try hold(.deliveriesAgree, orders.owed.sorted(), is: [], "goods that were announced and went nowhere")
    }
}
