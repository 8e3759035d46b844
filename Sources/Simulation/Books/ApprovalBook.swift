import Relief
import Vocabulary

/// What needs leave, who gave it, and in whose place.
struct ApprovalBook {
    private struct Asked {
        let kind: ApprovalKind
        let reference: String
        let amount: Int64?
        let persons: Int
        let asker: String
        var signers: [String] = []
        var isOver = false
    }

    private var rules: [ID<ApprovalRule>: ApprovalRule] = [:]
    private var asked: [ID<ApprovalRequest>: Asked] = [:]
    private var deputies: [ID<Delegation>: Delegation] = [:]

    var count: Int { asked.count }
    /// How many wait for somebody.
    var waiting: Int { asked.values.count { !$0.isOver && $0.signers.count < $0.persons } }

    mutating func take(_ event: ApprovalEvent, by sender: String) throws(Broken) {
        switch event {
        case .ruleSet(let rule): rules[rule.id] = rule
        case .ruleLifted(let body): rules[body.rule] = nil
        case .requested(let body):
            try hold(.leaveIsGiven, asked[body.request] == nil, "\(body.request) was asked for twice")
            asked[body.request] = Asked(
                kind: body.matter.kind, reference: body.matter.reference.text, amount: body.matter.amount?.value,
                persons: body.rule.persons, asker: body.by.name)
        case .signed(let body): try sign(body, by: sender)
        case .returned(let body): try end(body.request)
        case .withdrawn(let body): try end(body.request)
        case .delegated(let body): deputies[body.id] = body
        case .delegationEnded(let body): deputies[body.delegation] = nil
        case .deferred(let body): try checkKnown(body.request)
        }
    }

    private mutating func end(_ id: ID<ApprovalRequest>) throws(Broken) {
        try checkWaits(id)
        asked[id]?.isOver = true
    }

    private func checkKnown(_ id: ID<ApprovalRequest>) throws(Broken) {
        guard asked[id] != nil else { throw Broken(.leaveIsGiven, "\(id) was never asked for") }
    }

    private func checkWaits(_ id: ID<ApprovalRequest>) throws(Broken) {
        guard let request = asked[id] else { throw Broken(.leaveIsGiven, "\(id) was never asked for") }
        try hold(.leaveIsGiven, !request.isOver && request.signers.count < request.persons, "\(id) is decided again")
    }

    private mutating func sign(_ body: ApprovalEvent.Signed, by sender: String) throws(Broken) {
        try checkWaits(body.request)
        let signature = body.signature
        try hold(.leaveIsGiven, "token:\(signature.by.token?.text ?? "")", is: sender, "who approved \(body.request)")
        let persons = [signature.by.name] + (signature.onBehalfOf.map { [$0.name] } ?? [])
        let before = asked[body.request]
        for person in persons {
            try hold(.leaveIsGiven, person != before?.asker, "\(person) asked for \(body.request) and approves it")
            let isNew = before?.signers.contains(person) == false
            try hold(.leaveIsGiven, isNew, "\(person) approves \(body.request) twice")
        }
        if let principal = signature.onBehalfOf {
            let isDeputy = deputies.values.contains {
                $0.to.token == signature.by.token && $0.from.token == principal.token && $0.starts <= signature.at
                    && signature.at < $0.ends
            }
            try hold(.leaveIsGiven, isDeputy, "\(signature.by.name) is no deputy of \(principal.name)")
        }
        asked[body.request]?.signers.append(persons.last ?? "")
    }

    func isApproved(_ id: ID<ApprovalRequest>) -> Bool {
        asked[id].map { !$0.isOver && $0.signers.count >= $0.persons } ?? false
    }

    /// How many have to approve a request; `nil` when nobody asked.
    func persons(of id: ID<ApprovalRequest>) -> Int? { asked[id]?.persons }

    /// The rule with the largest amount that fits; any of the kind does where nobody knows the amount.
    func rule(_ kind: ApprovalKind, _ amount: Int64?) -> ApprovalRule? {
        let fitting = rules.values.filter { $0.kind == kind && (amount == nil || $0.from.value <= amount ?? 0) }
        return fitting.max { ($0.from.value, $0.id) < ($1.from.value, $1.id) }
    }

    /// That a thing of so much money may go on.
    func check(_ kind: ApprovalKind, _ reference: String, _ amount: Int64?) throws(Broken) {
        if rule(kind, amount) != nil { try checkGiven(kind, reference, amount) }
    }

    /// That somebody gave leave for it, and for as much.
    func checkGiven(_ kind: ApprovalKind, _ reference: String, _ amount: Int64?) throws(Broken) {
        let isGiven = asked.values.contains { request in
            request.kind == kind && request.reference == reference && !request.isOver
                && request.signers.count >= request.persons
                && (request.amount.map { upTo in amount.map { $0 <= upTo } ?? false } ?? true)
        }
        try hold(.leaveIsGiven, isGiven, "\(kind.rawValue) \(reference) goes on without the leave that it needs")
    }
}
