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
    private(set) var goods = GoodsBook()
    private(set) var needs = NeedBook()
    private(set) var sites = SiteBook()
    private(set) var tokens = TokenBook()
    private(set) var plans = PlanBook()

    /// Takes in the next entry of the log and what it says.
    mutating func take(_ written: Written, _ event: ReliefEvent) throws(Broken) {
        try checkChain(written)
        try tokens.checkSender(written)
        switch event {
        case .incident, .catalogue, .road, .rule, .holding, .directive, .directory, .person, .attendance: break
        case .wave, .post, .shift: break
        case .fund, .supplier, .order: break
        case .approval, .offer, .jointPlan, .swap: break
        case .site(let event): sites.take(event)
        case .need(let event): try needs.take(event)
        case .stock(let event): try goods.take(event)
        case .plan(let event): try take(event)
        case .consignment(let event): try take(event)
        case .token(let event): try tokens.take(event, at: written.position)
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
        guard case .allocated(let body) = event else { return }
        try sites.checkOpen(body.allocation)
        try goods.promise(body.allocation)
        try needs.promise(body.allocation)
    }

    private mutating func take(_ event: ConsignmentEvent) throws(Broken) {
        try goods.take(event)
        switch event {
        case .prepared(let body): plans.prepared(body)
        case .departed: break
        case .loaded(let body): for line in body.lines { try needs.load(line) }
        case .received(let body): for line in body.lines { try needs.receive(line) }
        }
    }

    /// What must hold when no append is half read.
    func checkWhole() throws(Broken) {
        try hold(
            .commitsAreWhole, goods.owed.isEmpty && plans.owed.isEmpty,
            "announced and never written: \(goods.owed.sorted()) \(plans.owed.sorted())")
    }
}
