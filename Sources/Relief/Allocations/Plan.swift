package import Vocabulary

/// Goods promised from one lot to one need (割当).
package struct Allocation: Hashable, Sendable {
    package let id: ID<Allocation>
    package let lot: ID<Lot>
    package let need: ID<Need>
    package let depot: ID<Site>
    package let shelter: ID<Site>
    /// What is sent; another item than the need's where a substitute was allowed.
    package let item: ID<Item>
    package let pieces: Count<Piece>
    package let reason: Reason

    package init(
        id: ID<Allocation>, lot: ID<Lot>, need: ID<Need>, depot: ID<Site>, shelter: ID<Site>, item: ID<Item>,
        pieces: Count<Piece>, reason: Reason
    ) {
        self.id = id
        self.lot = lot
        self.need = need
        self.depot = depot
        self.shelter = shelter
        self.item = item
        self.pieces = pieces
        self.reason = reason
    }
}

/// What a need still lacks after a plan, and why.
package struct Shortfall: Hashable, Sendable {
    package let need: ID<Need>
    package let missing: Count<Piece>
    package let reason: Reason

    package init(need: ID<Need>, missing: Count<Piece>, reason: Reason) {
        self.need = need
        self.missing = missing
        self.reason = reason
    }
}

/// A proposal for all open needs together, and what people decided about it (割当計画).
package struct Plan: Hashable, Sendable {
    package enum State: Hashable, Sendable {
        case proposed
        case approved(by: String, at: Moment)
        case rejected(by: String, at: Moment, reason: String)
    }

    package let id: ID<Plan>
    package let allocations: [Allocation]
    package let shortfalls: [Shortfall]
    package let estimates: [PlanEstimate]
    /// The position of the chronology on which it was computed.
    package let basis: Int64
    package let proposedAt: Moment
    package internal(set) var state: State = .proposed
    /// What could no longer be promised when it was approved.
    package internal(set) var dropped: [ID<Allocation>] = []
    /// What whoever approved it left out by choice.
    package internal(set) var declined: [ID<Allocation>] = []

    /// How many needs stay short; one that lacks for two reasons has two shortfalls.
    package var needsLeftShort: Int { Set(shortfalls.map(\.need)).count }
}

/// What may be asked about a plan.
package enum PlanCommand: Hashable, Sendable {
    case propose(PlanEvent.Proposed)
    case approve(PlanApproval, PlanChoice = .all)
    case reject(reason: String, by: String, at: Moment)
}

/// Who approves, when, and how the things that the plan promises stand at that moment.
package struct PlanApproval: Hashable, Sendable {
    package let by: String
    package let at: Moment
    package let lots: [ID<Lot>: Lot]
    package let needs: [ID<Need>: Need]
    package let sites: [ID<Site>: Site]
    /// Lines that a closed road or an order of headquarters forbids by now.
    package let barred: Set<ID<Allocation>>
    /// Pieces of a lot that are held back for shelters that cannot speak; only a plan made before another was approved
    /// may come upon them, for each plan leaves them alone by itself.
    package let held: [ID<Lot>: Count<Piece>]

    package init(
        by: String, at: Moment, lots: [ID<Lot>: Lot], needs: [ID<Need>: Need], sites: [ID<Site>: Site],
        barred: Set<ID<Allocation>> = [], held: [ID<Lot>: Count<Piece>] = [:]
    ) {
        self.by = by
        self.at = at
        self.lots = lots
        self.needs = needs
        self.sites = sites
        self.barred = barred
        self.held = held
    }

    /// What of `lot` may be promised.
    func free(_ lot: Lot) -> Count<Piece> { lot.free.remaining(after: held[lot.id] ?? .zero) }
}

/// Why a plan was not approved or rejected.
package enum PlanRefusal: Refusal {
    case noSuchPlan(ID<Plan>)
    case alreadyProposed(ID<Plan>)
    case alreadyApproved(by: String, at: Moment)
    case alreadyRejected(by: String, at: Moment)
    /// Every line was dropped.
    case nothingLeft
    /// The choice leaves no line.
    case nothingChosen
    /// The choice names something that no line has.
    case notInPlan(String)
    case noReason

    package var code: String {
        switch self {
        case .noSuchPlan: "plan/unknown"
        case .alreadyProposed: "plan/already-proposed"
        case .alreadyApproved: "plan/already-approved"
        case .alreadyRejected: "plan/already-rejected"
        case .nothingLeft: "plan/nothing-left"
        case .nothingChosen: "plan/nothing-chosen"
        case .notInPlan: "plan/not-in-plan"
        case .noReason: "plan/no-reason"
        }
    }

    package var nature: RefusalNature {
        switch self {
        case .noSuchPlan: .missing
        case .alreadyProposed, .alreadyApproved, .alreadyRejected, .nothingLeft: .conflict
        case .noReason, .nothingChosen, .notInPlan: .invalid
        }
    }

    package var wording: Wording {
        switch self {
        case .noSuchPlan(let id):
            Wording("計画「\(id)」はありません。", "There is no plan “\(id)”.")
        case .alreadyProposed(let id):
            Wording("計画「\(id)」は登録済みです。", "Plan “\(id)” is recorded already.")
        case .alreadyApproved(let by, let at):
            Wording("この計画は\(at.short)に\(by)が承認済みです。", "\(by) approved this plan at \(at.short).")
        case .alreadyRejected(let by, let at):
            Wording(
                "この計画は\(at.short)に\(by)が却下済みです。もう一度計画してください。",
                "\(by) rejected this plan at \(at.short). Make a new one.")
        case .nothingLeft:
            Wording(
                "計画の後に在庫と要請が変わり、承認できる行がありません。もう一度計画してください。",
                "Stock and needs have changed since; no line of it can be approved. Make a new plan.")
        case .nothingChosen:
            Wording(
                "承認する行が選ばれていません。1行以上選ぶか、計画を却下してください。",
                "No line was chosen. Choose at least one, or reject the plan.")
        case .notInPlan(let name):
            Wording("「\(name)」の行はこの計画にありません。", "This plan has no line of “\(name)”.")
        case .noReason:
            Wording("却下の理由を入力してください（1〜500文字）。", "Give a reason of 1 to 500 characters.")
        }
    }
}
