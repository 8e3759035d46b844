import Boards
import Relief
import Vocabulary

/// How an estimate becomes a need: when a line for it is approved, in the same append, and only as far as it is served.
extension Decision {
    /// The estimates of `plan` that still stand, as the needs that they would be.
    ///
    /// A shelter that has reported since speaks for itself: its estimate is left out, and the lines for it fall away.
    func standingEstimates(of plan: Plan) -> [ID<Need>: Need] {
        plan.estimates.reduce(into: [:]) { found, estimate in
            let provision = wall.provisions(of: estimate.site, at: now).first { $0.staple.id == estimate.staple }
            guard let site = provision?.site, let stands = provision?.estimate, stands.item == estimate.item else {
                return
            }
            found[estimate.need] = Need(stands, of: site, named: estimate.need, at: now)
        }
    }

    /// Names what an estimate stands on: the rules, and all that its shelter has asked for, has and was brought.
    mutating func readEstimates(of plan: Plan) {
        guard !plan.estimates.isEmpty else { return }
        reads(RuleEvent.subject, OrderEvent.subject)
        let sites = Set(plan.estimates.map(\.site))
        reads(
            all: wall.orders.all.map(\.order).filter { sites.contains($0.details.destination) }.map {
                Subject("order", $0.id)
            })
        for site in sites {
            reads(Subject("site", site), NeedEvent.all(at: site))
            reads(all: wall.shortfalls.needs(of: site).map { Subject("need", $0.need.id) })
            reads(all: wall.consignments.consignments(of: site).map { Subject("consignment", $0.consignment.id) })
        }
    }

    /// Writes down a need of as many pieces as the plan promises to each estimate.
    mutating func raiseEstimates(of plan: Plan, promisedIn events: [PlanEvent]) throws(SubmissionError) {
        let promised = events.reduce(into: [ID<Need>: Count<Piece>]()) { sums, event in
            guard case .allocated(let body) = event else { return }
            sums[body.allocation.need, default: .zero] = (sums[body.allocation.need] ?? .zero) + body.allocation.pieces
        }
        for estimate in plan.estimates {
            guard let pieces = promised[estimate.need] else { continue }
            try raise(estimate, pieces)
        }
    }

    private mutating func raise(_ estimate: PlanEstimate, _ pieces: Count<Piece>) throws(SubmissionError) {
        let raise = RaiseNeed(
            need: estimate.need, site: try site(estimate.site), item: try item(estimate.item),
            asked: Asked(pieces.value, .piece), neededBy: nil, note: estimate.formula.japanese, observedAt: now,
            now: now, origin: .estimate)
        try decideNeed(.raise(raise), wall.shortfalls[estimate.need]?.need, estimate.need)
    }
}
