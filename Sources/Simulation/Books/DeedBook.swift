import Relief
import Vocabulary

/// What waits for leave with all that it takes, and what must be done in the same append once it is given.
///
/// Whether leave is needed is reckoned anew from the rules and sums in the log, by arithmetic of its own.
struct DeedBook {
    private struct Waiting {
        let deed: Deed
        /// The sum by which the rule was chosen, as the log says.
        let counted: Int64?
    }

    private var waiting: [ID<ApprovalRequest>: Waiting] = [:]
    /// What was just approved and is not done yet, with the request.
    private var due: [String: ID<ApprovalRequest>] = [:]
    /// The sums by which those that were approved had waited.
    private var counted: [ID<ApprovalRequest>: Int64] = [:]
    /// Everything that was done: what needed no leave when it was said again has nothing left to be approved.
    private var happened: Set<String> = []
    /// Requests for money that must be told what they are for before the append is over.
    private var untold: Set<ID<ApprovalRequest>> = []
    /// Orders by telephone that stand already and must be asked for before the append is over.
    private var unasked: Set<ID<ApprovalMatter>> = []
    private var called: Set<ID<Order>> = []
    /// How many were made to wait, and how many of them were done with their approval.
    private(set) var held = 0
    private(set) var done = 0

    /// What was announced and has not happened.
    var owed: [String] {
        due.keys.map { "approved: \($0)" } + untold.map { "what \($0) is for" } + unasked.map { "leave for \($0)" }
    }
}

/// Requests.
extension DeedBook {
    mutating func take(_ event: ApprovalEvent, _ book: Book) throws(Broken) {
        switch event {
        case .requested(let body):
            unasked.remove(body.matter.reference)
            if [.grant, .payment].contains(body.matter.kind) { untold.insert(body.request) }
        case .deferred(let body): try wait(body, book)
        case .signed(let body) where book.approvals.isApproved(body.request):
            guard let request = waiting.removeValue(forKey: body.request) else { return }
            counted[body.request] = request.counted
            for name in Self.names(of: request.deed) where !happened.contains(name) { due[name] = body.request }
        case .returned(let body): waiting[body.request] = nil
        case .withdrawn(let body): waiting[body.request] = nil
        case .signed, .ruleSet, .ruleLifted, .delegated, .delegationEnded: break
        }
    }

    private mutating func wait(_ body: ApprovalEvent.Deferred, _ book: Book) throws(Broken) {
        let deed = body.deferral.deed
        untold.remove(body.request)
        held += 1
        let isNew = waiting[body.request] == nil
        try hold(.deedsWait, isNew, "\(body.request) is held twice")
        waiting[body.request] = Waiting(deed: deed, counted: body.deferral.counted?.value)
        guard let yen = deed.yen else { return }
        let counted = sum(before: deed, book) + yen.value + pending(beside: deed, book)
        try hold(.deedsWait, body.deferral.counted?.value, is: counted, "the sum by which \(body.request) waits")
        let persons = book.approvals.rule(deed.kind, counted)?.persons
        try hold(.deedsWait, book.approvals.persons(of: body.request), is: persons, "how many approve \(body.request)")
    }

    /// What was granted or paid in the same matter before.
    private func sum(before deed: Deed, _ book: Book) -> Int64 {
        switch deed {
        case .grant(_, _, let request, _): book.money.granted(inMatterOf: request)
        case .pay(_, let commitment, _): book.money.paid(inMatterOf: commitment)
        case .placeOrder, .requestOrder: 0
        }
    }

    /// What waits in the same matter beside it.
    private func pending(beside deed: Deed, _ book: Book) -> Int64 {
        waiting.values.reduce(0) { sum, other in
            isOneMatter(other.deed, deed, book) && other.deed != deed ? sum + (other.deed.yen?.value ?? 0) : sum
        }
    }

    private func isOneMatter(_ a: Deed, _ b: Deed, _ book: Book) -> Bool {
        switch (a, b) {
        case (.grant(_, _, let one, _), .grant(_, _, let other, _)): book.money.isOneMatter(one, other)
        case (.pay(_, let one, _), .pay(_, let other, _)): book.money.isOneMatter(one, other)
        default: a.ground == b.ground
        }
    }
}

/// What is done.
extension DeedBook {
    mutating func granted(_ body: FundEvent.Granted, _ book: Book) throws(Broken) {
        guard case .request(let request) = body.target else { return }
        let deed = Deed.grant(body.grant, from: body.pot, for: request, body.amount)
        try settle(deed, sum: book.money.granted(inMatterOf: request), book)
    }

    mutating func paid(_ body: FundEvent.Paid, _ book: Book) throws(Broken) {
        let deed = Deed.pay(body.payment, of: body.commitment, body.details)
        try settle(deed, sum: book.money.paid(inMatterOf: body.commitment), book)
    }

    /// Money goes on its approval, or where everything in its matter together needs none.
    private mutating func settle(_ deed: Deed, sum: Int64, _ book: Book) throws(Broken) {
        let name = Self.names(of: deed)[0]
        happened.insert(name)
        guard let request = due.removeValue(forKey: name) else {
            let counted = sum + pending(beside: deed, book)
            let rule = book.approvals.rule(deed.kind, counted)
            try hold(.deedsWait, rule == nil, "\(name) is done without leave, though \(counted) yen come together")
            return
        }
        done += 1
        // Spent meanwhile beside it: as many persons as the whole sum wants.
        let wanted = book.approvals.rule(deed.kind, sum)?.persons ?? 1
        let asked = book.approvals.persons(of: request) ?? 0
        let isEnough = asked >= wanted || sum <= counted[request] ?? sum
        try hold(.deedsWait, isEnough, "\(name) is done with \(asked) persons, and \(sum) yen together want \(wanted)")
    }

    mutating func placed(_ body: OrderEvent.Placed, _ book: Book) throws(Broken) {
        if body.call != nil { called.insert(body.order) }
        happened.insert("order \(body.order)")
        if due.removeValue(forKey: "order \(body.order)") != nil {
            done += 1
            return
        }
        let amount = try book.orders.ordered(body.order)
        switch rule(for: body.order, amount, book)?.kind {
        case nil: return
        case .oralOrder: unasked.insert(ID(body.order.letters))
        default: throw Broken(.deedsWait, "order \(body.order) goes out without leave")
        }
    }

    mutating func requested(_ body: OrderEvent.Requested, _ book: Book) throws(Broken) {
        let name = "paper \(body.order) \(body.paper.number)"
        happened.insert(name)
        if due.removeValue(forKey: name) != nil {
            done += 1
            return
        }
        let amount = try book.orders.ordered(body.order)
        guard rule(for: body.order, amount, book) != nil else { return }
        try book.approvals.checkGiven(.order, body.order.text, amount)
    }

    /// Of a telephone order the larger threshold counts, its own where both are alike.
    private func rule(for order: ID<Order>, _ amount: Int64?, _ book: Book) -> ApprovalRule? {
        let written = book.approvals.rule(.order, amount)
        guard called.contains(order), let oral = book.approvals.rule(.oralOrder, amount) else { return written }
        return (written?.from.value ?? -1) > oral.from.value ? written : oral
    }

    /// What the log will say once it is done.
    private static func names(of deed: Deed) -> [String] {
        switch deed {
        case .placeOrder(let request):
            ["order \(request.order)"] + (request.paper.map { ["paper \(request.order) \($0.number)"] } ?? [])
        case .requestOrder(let order, let paper, _): ["paper \(order) \(paper.number)"]
        case .grant(let id, let pot, let request, let amount): ["grant \(id) \(pot) \(request) \(amount.value)"]
        case .pay(let id, let commitment, let details):
            ["payment \(id) \(commitment) \(details.amount.value) \(details.receipt)"]
        }
    }
}
