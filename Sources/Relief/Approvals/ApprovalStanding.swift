package import Vocabulary

/// Whether a thing may be carried out as far as approval goes.
package enum ApprovalStanding: Hashable, Sendable {
    /// No rule wants it.
    case notNeeded
    /// Nobody has asked yet, or what was asked for came back.
    case needed(ApprovalRule)
    case waiting(ApprovalRequest)
    /// It was approved, but for less money.
    case approvedForLess(ApprovalRequest, upTo: Yen)
    case approved(ApprovalRequest)

    package var mayGoOn: Bool {
        switch self {
        case .notNeeded, .approved: true
        case .needed, .waiting, .approvedForLess: false
        }
    }

    /// What `rule` and the requests for one thing come to, for so much money.
    package init(_ kind: ApprovalKind, rule: ApprovalRule?, _ requests: [ApprovalRequest], _ amount: Yen?) {
        guard let rule else {
            self = .notNeeded
            return
        }
        let approved = requests.filter { $0.state == .approved }
        if let request = approved.first(where: { $0.covers(amount) }) {
            self = .approved(request)
        } else if let request = requests.first(where: { $0.state == .waiting }) {
            self = .waiting(request)
        } else if let request = approved.last, let upTo = request.matter.amount {
            self = .approvedForLess(request, upTo: upTo)
        } else {
            self = .needed(rule)
        }
    }

    /// Does nothing when it may go on, and says otherwise what is missing.
    package func demand() throws(ApprovalRefusal) {
        switch self {
        case .notNeeded, .approved: return
        case .needed(let rule): throw .approvalNeeded(rule.kind, rule.wording)
        case .waiting(let request): throw .approvalWaits(by: request.asked.name, at: request.askedAt)
        case .approvedForLess(_, let upTo): throw .approvedForLess(upTo)
        }
    }
}
