import HashTreeCollections
package import Relief
package import Vocabulary

/// What needs approval, what waits for whom, and who decides in whose place.
package struct ApprovalBoard: Board {
    package private(set) var rules = ApprovalRules()
    private(set) var requests: TreeDictionary<ID<ApprovalRequest>, ApprovalRequest> = [:]
    private(set) var byMatter: TreeDictionary<ID<ApprovalMatter>, [ID<ApprovalRequest>]> = [:]
    private(set) var delegations: TreeDictionary<ID<Delegation>, Delegation> = [:]

    package init() {}

    init(rules: ApprovalRules, requests: [ApprovalRequest], delegations: [Delegation]) {
        self.rules = rules
        for request in requests { add(request) }
        self.delegations = TreeDictionary(delegations.map { ($0.id, $0) }) { _, last in last }
    }

    package subscript(id: ID<ApprovalRequest>) -> ApprovalRequest? { requests[id] }
    package subscript(id: ID<Delegation>) -> Delegation? { delegations[id] }

    /// Every request, the latest first.
    package var all: [ApprovalRequest] { requests.values.sorted { ($1.askedAt, $1.id) < ($0.askedAt, $0.id) } }

    /// Those that wait for somebody, the oldest first.
    package var waiting: [ApprovalRequest] {
        requests.values.filter { $0.state == .waiting }.sorted { ($0.askedAt, $0.id) < ($1.askedAt, $1.id) }
    }

    /// Every deputy that was ever named, the latest first.
    package var deputies: [Delegation] { delegations.values.sorted { ($1.starts, $1.id) < ($0.starts, $0.id) } }

    package func delegations(holdingAt now: Moment) -> [Delegation] {
        delegations.values.filter { $0.holds(at: now) }.sorted { ($0.starts, $0.id) < ($1.starts, $1.id) }
    }

    /// Everything that was asked for about one thing, the earliest first.
    package func requests(_ kind: ApprovalKind, _ reference: ID<ApprovalMatter>) -> [ApprovalRequest] {
        (byMatter[reference] ?? []).compactMap { requests[$0] }.filter { $0.matter.kind == kind }
    }

    /// How often anything was asked for about one thing, whatever the kind.
    package func count(about reference: ID<ApprovalMatter>) -> Int { byMatter[reference]?.count ?? 0 }

    /// What waits on any of these grounds, the oldest first: payments of a commitment, grants for a request.
    package func waiting(on grounds: [Subject]) -> [ApprovalRequest] {
        waiting.filter { $0.deferral.map { grounds.contains($0.deed.ground) } ?? false }
    }

    /// What waits about one thing, by its own name.
    package func waiting<Thing>(about thing: ID<Thing>) -> ApprovalRequest? {
        (byMatter[ID(thing.letters)] ?? []).compactMap { requests[$0] }.last { $0.state == .waiting }
    }

    /// Whether a thing may be carried out as far as approval goes.
    ///
    /// `reference` is the thing's own name, `amount` what it costs; `nil` when nobody knows, and then the strictest
    /// rule of the kind counts. Whoever decides on the answer names ``ApprovalEvent/rules`` and
    /// ``ApprovalEvent/subject(of:)`` among what was read.
    package func standing<Thing>(
        _ kind: ApprovalKind, _ reference: ID<Thing>, _ amount: Yen?
    ) -> ApprovalStanding {
        ApprovalStanding(
            kind, rule: rules.rule(for: kind, amount), requests(kind, ID(reference.letters)), amount)
    }

    /// What `person` may approve now, in their own name or as a deputy, the oldest first.
    package func pending(for person: Signatory, at now: Moment) -> [ApprovalRequest] {
        let delegations = delegations(holdingAt: now)
        return waiting.filter { (try? $0.capacity(of: person, delegations)) != nil }
    }

    package mutating func apply(_ recorded: Recorded) {
        guard case .approval(let event) = recorded.event else { return }
        switch event {
        case .ruleSet, .ruleLifted: rules = ApprovalRuleDecider.evolve(rules, event)
        case .delegated(let body): delegations[body.id] = DelegationDecider.evolve(nil, event)
        case .delegationEnded(let body):
            delegations[body.delegation] = DelegationDecider.evolve(delegations[body.delegation], event)
        case .requested, .signed, .returned, .withdrawn, .deferred:
            guard let id = event.request, let request = ApprovalDecider.evolve(requests[id], event) else { return }
            requests[id] == nil ? add(request) : (requests[id] = request)
        }
    }

    private mutating func add(_ request: ApprovalRequest) {
        requests[request.id] = request
        byMatter[request.matter.reference, default: []].append(request.id)
    }
}

/// How much waits for somebody: what a tile on a page says.
package struct PendingApprovals: Hashable, Sendable {
    package let count: Int
    /// When the oldest was asked for.
    package let oldest: Moment?
    /// Of those whose amount is known.
    package let amount: Yen
    /// How many are of unknown amount, which is not zero.
    package let unknown: Int

    package init(_ requests: [ApprovalRequest]) {
        count = requests.count
        oldest = requests.map(\.askedAt).min()
        let known = requests.compactMap(\.matter.amount)
        amount = Yen.sum(known) ?? Yen(clamping: .max)
        unknown = requests.count - known.count
    }
}
