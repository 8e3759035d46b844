package import Vocabulary

/// What somebody may need leave for (決裁の種類).
package enum ApprovalKind: String, CaseIterable, Sendable {
    case plan
    case order
    case grant
    case commitment
    case payment
    case reimbursement
    case round
    case offer
    /// An order by telephone that goes out first and is approved afterwards (口頭要請の事後決裁).
    case oralOrder = "oral-order"

    package var name: Wording {
        switch self {
        case .plan: Wording("物資計画", "goods plan")
        case .order: Wording("物資供給要請", "order")
        case .grant: Wording("資金配分", "grant")
        case .commitment: Wording("支出負担", "commitment")
        case .payment: Wording("支払", "payment")
        case .reimbursement: Wording("求償", "reimbursement")
        case .round: Wording("義援金配分", "round of condolence money")
        case .offer: Wording("支援の申し出", "offer")
        case .oralOrder: Wording("口頭要請（事後決裁）", "order by telephone, approved afterwards")
        }
    }
}

/// From which amount on a thing of one kind needs leave, of how many persons, and of whom (決裁基準).
///
/// Rules are data of the city: without one for a kind, nothing of that kind waits for anybody.
package struct ApprovalRule: Hashable, Sendable {
    /// One person, or two different ones.
    package static let personsRange = 1...2

    package let id: ID<ApprovalRule>
    package let kind: ApprovalKind
    /// The smallest amount to which it applies; the rule with the largest one that fits is the one that counts.
    package let from: Yen
    package let persons: Int
    /// Who may approve.
    package let role: Role
    /// Whose approval must be among them, by the label of the token; `nil`: anybody's of the role.
    package let holder: String?
    package let note: RuleNote

    package init(
        id: ID<ApprovalRule>, kind: ApprovalKind, from: Yen, persons: Int, role: Role, holder: String? = nil,
        note: RuleNote
    ) {
        self.id = id
        self.kind = kind
        self.from = from
        self.persons = persons
        self.role = role
        self.holder = holder
        self.note = note
    }

    /// Who has to approve, in a few words.
    package var wording: Wording {
        let who = Wording(
            holder.map { "\(role.name.japanese)（\($0)を含む）" } ?? role.name.japanese,
            holder.map { "\(role.name.english), \($0) among them" } ?? role.name.english)
        return Wording("\(who.japanese)\(persons)人", "\(persons) of \(who.english)")
    }
}

/// Every rule by which things need leave; empty before a table of rules came in.
package struct ApprovalRules: Hashable, Sendable {
    package internal(set) var all: [ID<ApprovalRule>: ApprovalRule] = [:]

    package init() {}

    /// By kind, then by amount.
    package var inOrder: [ApprovalRule] {
        all.values.sorted { ($0.kind.rawValue, $0.from, $0.id) < ($1.kind.rawValue, $1.from, $1.id) }
    }

    /// The rule for an order that begins by telephone, or `nil` when nobody needs to be asked.
    ///
    /// Where it is one of ``ApprovalKind/oralOrder``, the order goes out first. As everywhere the larger threshold
    /// counts, so a rule for orders from a larger amount keeps large ones waiting; of two alike the oral one counts.
    package func ruleForCall(_ amount: Yen?) -> ApprovalRule? {
        guard let oral = rule(for: .oralOrder, amount) else { return rule(for: .order, amount) }
        guard let order = rule(for: .order, amount) else { return oral }
        return order.from > oral.from ? order : oral
    }

    /// The rule that counts for so much money, or `nil` when nobody needs to be asked.
    ///
    /// An amount that nobody knows is not zero: the strictest rule of the kind counts.
    package func rule(for kind: ApprovalKind, _ amount: Yen?) -> ApprovalRule? {
        all.values.filter { rule in rule.kind == kind && amount.map { rule.from <= $0 } ?? true }
            .max { ($0.from, $0.id) < ($1.from, $1.id) }
    }
}
