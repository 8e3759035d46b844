package import Vocabulary

/// What is to be approved: the thing's own name, whatever kind of thing it is.
package enum ApprovalMatter {}

/// Somebody's wish that a thing be approved, and what became of it (決裁).
package struct ApprovalRequest: Hashable, Sendable {
    package let id: ID<ApprovalRequest>
    package let matter: Matter
    package let asked: Signatory
    package let askedAt: Moment
    /// The rule as it stood when it was asked for; a rule changed later does not reach back.
    package let rule: ApprovalRule
    package internal(set) var signatures: [ApprovalSignature] = []
    package internal(set) var end: End?
    /// What happens by itself with the last approval; `nil` when somebody goes on by hand.
    package internal(set) var deferral: Deferral?

    /// What is asked for.
    package struct Matter: Hashable, Sendable {
        package let kind: ApprovalKind
        /// The name of the plan, order, payment.
        package let reference: ID<ApprovalMatter>
        package let title: String
        /// `nil` when nobody knows what it costs, which is not zero.
        package let amount: Yen?
        package let note: String?

        package init(
            kind: ApprovalKind, reference: ID<ApprovalMatter>, title: String, amount: Yen?, note: String? = nil
        ) {
            self.kind = kind
            self.reference = reference
            self.title = title
            self.amount = amount
            self.note = note
        }
    }

    /// How it came back without leave.
    package enum End: Hashable, Sendable {
        case returned(by: Signatory, at: Moment, reason: String)
        case withdrawn(at: Moment)
    }

    package enum State: String, CaseIterable, Sendable {
        case waiting
        case approved
        case returned
        case withdrawn
    }

    package var state: State {
        switch end {
        case .returned: .returned
        case .withdrawn: .withdrawn
        case nil: signatures.count >= rule.persons ? .approved : .waiting
        }
    }

    /// The person who gave the last approval that was needed.
    package var approval: ApprovalSignature? { state == .approved ? signatures.last : nil }

    /// Whether what was approved is enough for so much money.
    package func covers(_ amount: Yen?) -> Bool {
        guard let approved = matter.amount else { return true }
        return amount.map { $0 <= approved } ?? false
    }

    /// Whether those who approve it are as many and as high as `rule` wants.
    package func satisfies(_ rule: ApprovalRule) -> Bool {
        self.rule.persons >= rule.persons && self.rule.role == rule.role
            && (rule.holder == nil || rule.holder == self.rule.holder)
    }

    /// Whether the holder whom the rule names is still missing among the approvals.
    var lacksHolder: Bool {
        rule.holder.map { holder in !signatures.contains { $0.principal.isCalled(holder) } } ?? false
    }
}

extension ApprovalRequest {
    /// In whose name `person` may approve this now: their own, or that of somebody who named them as deputy.
    ///
    /// `delegations` are those that hold at the moment. Neither the one who asks nor anybody who has approved already
    /// is asked again, in person or through a deputy.
    package func capacity(
        of person: Signatory, _ delegations: [Delegation]
    ) throws(ApprovalRefusal) -> Signatory {
        try check(person)
        let principals = [person] + delegations.filter { $0.to.token == person.token }.map(\.from)
        let entitled = principals.filter { $0.role == rule.role && $0.token != nil }
        guard !entitled.isEmpty else { throw .notEntitled(rule.wording) }
        let free = entitled.filter { principal in
            !principal.isSamePerson(as: asked) && !signatures.contains { $0.involves(principal) }
        }
        guard let first = free.first else { throw .principalIsBound }
        guard lacksHolder, signatures.count + 1 >= rule.persons else { return first }
        guard let holder = free.first(where: { $0.isCalled(rule.holder ?? "") }) else {
            throw .holderNeeded(rule.holder ?? "")
        }
        return holder
    }

    private func check(_ person: Signatory) throws(ApprovalRefusal) {
        guard person.token != nil else { throw .nobodyKnown }
        guard !person.isSamePerson(as: asked) else { throw .ownRequest }
        if let earlier = signatures.first(where: { $0.involves(person) }) { throw .alreadySigned(earlier.at) }
    }
}
