import Boards
import Relief
import ReliefTesting
import Vocabulary

extension Story {
    mutating func approvals(by rules: ApprovalRule...) throws {
        for rule in rules {
            try decide(ApprovalRuleDecider.self, .set(rule), wall.approvals.rules, ReliefEvent.approval)
        }
    }

    mutating func ask(
        _ id: String, _ matter: ApprovalRequest.Matter = Example.matter(), by name: String = "sato"
    ) throws {
        let command = ApprovalCommand.ask(
            .of(id), matter, by: Example.signatory(name),
            rule: wall.approvals.rules.rule(for: matter.kind, matter.amount),
            earlier: wall.approvals.requests(matter.kind, matter.reference), at: now)
        try approval(command, id)
    }

    /// What is carried out with the last approval of `id`.
    mutating func hold(_ deed: Deed, with id: String, counted: Int64? = nil) throws {
        try approval(.hold(Deferral(deed, counted: counted.map(Example.wholeYen))), id)
    }

    mutating func sign(_ id: String, by name: String) throws {
        try approval(.sign(by: Example.signatory(name), wall.approvals.delegations(holdingAt: now), at: now), id)
    }

    mutating func sendBack(_ id: String, by name: String) throws {
        try approval(.sendBack(by: Example.signatory(name), [], reason: "見積書がない", at: now), id)
    }

    private mutating func approval(_ command: ApprovalCommand, _ id: String) throws {
        try decide(ApprovalDecider.self, command, wall.approvals[.of(id)], ReliefEvent.approval)
    }

    mutating func delegate(_ delegation: Delegation) throws {
        try decide(DelegationDecider.self, .delegate(delegation, at: now), nil, ReliefEvent.approval)
    }

    mutating func endDelegation(_ id: String, by name: String) throws {
        let known: Delegation? = wall.approvals[.of(id)]
        try decide(DelegationDecider.self, .end(by: Example.signatory(name), at: now), known, ReliefEvent.approval)
    }

    mutating func offer(
        _ id: String, _ terms: Offer.Terms = Example.terms(), giver: Giver = Example.giver, by token: String? = nil
    ) throws {
        let new = NewOffer(id: .of(id), terms: terms, giver: giver, secretHash: "hash-of-\(id)")
        try offer(
            .make(new, by: token.map { .of($0) }, wall.offers.crowd(of: giver, at: now), at: now), id)
    }

    mutating func identify(_ id: String, _ item: Item) throws { try offer(.identify(item, by: "本部"), id) }

    mutating func accept(_ id: String, _ pieces: Int, of item: Item = Example.water, at depot: String = "depot-1")
        throws
    {
        let acceptance = Acceptance.goods(.init(item: item.id, pieces: .of(pieces), depot: .of(depot)))
        try accept(id, acceptance, item: item, site: Example.depot(depot))
    }

    mutating func accept(_ id: String, _ acceptance: Acceptance, item: Item? = nil, site: Site? = nil) throws {
        try offer(.accept(acceptance, item: item, site: site, by: "本部", note: nil, at: now), id)
    }

    mutating func decline(_ id: String, _ reason: DeclineReason = .enough) throws {
        try offer(.decline(reason, by: "本部", note: nil, at: now), id)
    }

    mutating func withdraw(_ id: String, by sender: String = "本部 佐藤") throws {
        try decide(
            OfferDecider.self, .withdraw(reason: nil, at: now), wall.offers[.of(id)], by: sender, ReliefEvent.offer)
    }

    mutating func arrive(_ id: String, _ pieces: Int, isLast: Bool = false) throws {
        guard case .goods(let goods) = wall.offers[.of(id)]?.acceptance else { return }
        let details = LotDetails(item: goods.item, depot: goods.depot, packing: nil, expiry: nil, origin: .donated)
        let arrival = OfferArrival(lines: [.init(details: details, pieces: .of(pieces))], isLast: isLast)
        try offer(.receive(arrival, sheet: .of("\(id)-s"), by: "拠点", at: now), id)
    }

    private mutating func offer(_ command: OfferCommand, _ id: String) throws {
        try decide(OfferDecider.self, command, wall.offers[.of(id)], ReliefEvent.offer)
    }
}
