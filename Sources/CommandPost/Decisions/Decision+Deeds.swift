import Boards
import Relief
import Vocabulary

/// What is carried out at once where no rule minds, and otherwise waits for approval with all that it takes.
extension Decision {
    /// Carries `deed` out, or has it wait.
    ///
    /// It is tried out first, so that nobody is asked to approve what could not be done anyway. What it was refused for is
    /// named like what it was done on: a joint plan leaves out what is refused, and says why.
    mutating func act(_ deed: Deed) throws(SubmissionError) {
        let grounds = wall.grounds(of: deed)
        reads(ApprovalEvent.rules, ApprovalEvent.subject(of: deed.reference))
        reads(all: grounds)
        // What waits beside it counts, and may come back at this moment.
        reads(all: wall.approvals.waiting(on: grounds).map { Subject("approval", $0.id) })
        var trial = self
        defer { reads(all: trial.read) }
        try trial.carryOut(deed)
        guard trial.events.count > events.count else { return }  // said twice, done once
        let counted = trial.sum(after: deed, waiting: true)
        guard let rule = rule(for: deed, counted), !isApproved(deed, counted) else {
            self = trial
            return
        }
        if try waits(deed) { return }
        if rule.kind == .oralOrder, case .placeOrder(let request) = deed {
            try call(request, rule, counted)
        } else {
            try ask(Deferral(deed, counted: counted), rule, trial.title(of: deed), trial.ownAmount(of: deed))
        }
    }

    private func rule(for deed: Deed, _ counted: Yen?) -> ApprovalRule? {
        if beganByTelephone(deed) { return wall.approvals.rules.ruleForCall(counted) }
        return wall.approvals.rules.rule(for: deed.kind, counted)
    }

    /// What was ordered by telephone is approved by the rules for that, its paper too.
    private func beganByTelephone(_ deed: Deed) -> Bool {
        switch deed {
        case .placeOrder(let request): request.call != nil
        case .requestOrder(let order, _, _): wall.orders[order]?.order.call != nil
        case .grant, .pay: false
        }
    }

    /// The paper of an order goes out once the order is approved; money never moves on the word of another request.
    private func isApproved(_ deed: Deed, _ counted: Yen?) -> Bool {
        guard case .requestOrder(let order, _, _) = deed else { return false }
        let asked = wall.approvals.requests(.order, ID(order.letters))
        return asked.contains { $0.state == .approved && $0.covers(counted) }
    }

    /// Whether just this waits already; something else under the same name is refused.
    private func waits(_ deed: Deed) throws(SubmissionError) -> Bool {
        let earlier = wall.approvals.requests(deed.kind, deed.reference).filter { $0.state == .waiting }
        guard let request = earlier.last else { return false }
        guard request.deferral?.deed == deed else {
            throw .refused(ApprovalRefusal.approvalWaits(by: request.asked.name, at: request.askedAt))
        }
        return true
    }

    /// The call has been made and goods may come; it is approved afterwards, and before any paper goes out.
    private mutating func call(
        _ request: OrderRequest, _ rule: ApprovalRule, _ counted: Yen?
    ) throws(SubmissionError) {
        try place(request.onlyCalled)
        let paper = request.paper.map { Deed.requestOrder(request.order, $0, prices: [:]) }
        let title = title(of: .placeOrder(request))
        try ask(
            paper.map { Deferral($0, counted: counted) }, about: ID(request.order.letters), .order, rule, title, counted
        )
    }

    private mutating func ask(
        _ deferral: Deferral, _ rule: ApprovalRule, _ title: String, _ amount: Yen?
    ) throws(SubmissionError) {
        try ask(deferral, about: deferral.deed.reference, deferral.deed.kind, rule, title, amount)
    }

    private mutating func ask(
        _ deferral: Deferral?, about reference: ID<ApprovalMatter>, _ kind: ApprovalKind, _ rule: ApprovalRule,
        _ title: String, _ amount: Yen?
    ) throws(SubmissionError) {
        let matter = ApprovalRequest.Matter(
            kind: kind, reference: reference, title: String(title.prefix(ApprovalRefusal.longestTitle)), amount: amount)
        let id = ID<ApprovalRequest>(reference, number: UInt64(wall.approvals.count(about: reference) + 1))
        reads(Subject("approval", id))
        let command = ApprovalCommand.ask(id, matter, by: sender.signatory, rule: rule, earlier: [], at: now)
        let known = wall.approvals[id]
        happen(
            try asking { () throws(ApprovalRefusal) in try ApprovalDecider.decide(command, known) }
                .map(ReliefEvent.approval))
        if let deferral, let request = wall.approvals[id] { try decide(.hold(deferral), request) }
    }
}

/// What an approved deed comes to.
extension Decision {
    /// Carries out what `request` was for, once enough persons have approved; until then only looks whether it could be.
    ///
    /// Everything is looked at again as it stands now. What no longer holds is refused, and the approval with it: the
    /// request keeps waiting, and whoever wanted to approve it is told why.
    mutating func carryOutApproved(_ request: ApprovalRequest) throws(SubmissionError) {
        guard let deferral = request.deferral, let signed = wall.approvals[request.id] else { return }
        reads(ApprovalEvent.rules)
        reads(all: wall.grounds(of: deferral.deed))
        var trial = self
        trial.onBehalfOf = request.asked.name
        do {
            try trial.carryOut(deferral.deed)
        } catch {
            guard case .refused(let reason) = error else { throw error }
            throw .refused(ApprovalRefusal.noLongerHolds(reason.wording))
        }
        reads(all: trial.read)
        try checkSum(deferral, signed, trial)
        guard signed.state == .approved else { return }
        trial.onBehalfOf = nil
        self = trial
    }

    /// What others spent meanwhile may have brought the sum to where more persons are wanted.
    private func checkSum(
        _ deferral: Deferral, _ request: ApprovalRequest, _ trial: Self
    ) throws(SubmissionError) {
        guard let before = deferral.counted, let sum = trial.sum(after: deferral.deed, waiting: false), sum > before,
            let rule = wall.approvals.rules.rule(for: deferral.deed.kind, sum), !request.satisfies(rule)
        else { return }
        throw .refused(ApprovalRefusal.othersNeeded(sum, rule.wording))
    }

    /// Does it, without asking anybody.
    private mutating func carryOut(_ deed: Deed) throws(SubmissionError) {
        switch deed {
        case .placeOrder(let request): try place(request)
        case .requestOrder(let id, let paper, let prices):
            try decide(.request(paper, prices: prices), try order(id))
        case .grant(let id, let pot, let request, let amount):
            try makeGrant(id, from: pot, for: request, amount)
        case .pay(let id, let commitment, let details): try makePayment(id, of: commitment, details)
        }
    }

    /// What the rule is chosen by, on the wall on which `deed` is done: what it comes to with all that went before.
    private func sum(after deed: Deed, waiting: Bool) -> Yen? {
        let beside = waiting ? wall.approvals.waiting(on: wall.grounds(of: deed)) : []
        let others = beside.filter { $0.deferral?.deed != deed }
        let pending = others.compactMap { $0.deferral?.deed.yen }
        return ground(of: deed).map { Yen.sum([$0] + pending) ?? Yen(clamping: .max) }
    }

    private func ground(of deed: Deed) -> Yen? {
        switch deed {
        case .placeOrder, .requestOrder: ownAmount(of: deed)
        case .grant, .pay: wall.sum(on: deed)
        }
    }

    private func ownAmount(of deed: Deed) -> Yen? {
        switch deed {
        case .placeOrder(let request): wall.orders[request.order]?.order.amountOrdered
        case .requestOrder(let id, _, _): wall.orders[id]?.order.amountOrdered
        case .grant, .pay: deed.yen
        }
    }

    private func title(of deed: Deed) -> String {
        switch deed {
        case .placeOrder(let request): title(of: request.order)
        case .requestOrder(let id, _, _): title(of: id)
        case .grant(_, let pot, let request, _):
            "\(wall.funds[request]?.details.title ?? request.text)（\(wall.funds[pot]?.details.name ?? pot.text)から）"
        case .pay(_, let id, let details):
            "\(wall.funds[id].map { "\($0.details.payee)：\($0.details.subject)" } ?? id.text)（領収書\(details.receipt)）"
        }
    }

    private func title(of id: ID<Order>) -> String {
        guard let order = wall.orders[id]?.order else { return id.text }
        let supplier = wall.suppliers.supplier(order.details.supplier)?.name ?? order.details.supplier.text
        let goods = order.details.lines.map { "\(wall.item($0.item)?.name.japanese ?? $0.item.text) \($0.quantity)" }
        let site = wall.site(order.details.destination)?.name ?? order.details.destination.text
        return "\(supplier)：\(goods.joined(separator: "、"))→\(site)"
    }
}
