import Boards
import Matching
import Relief
package import Vocabulary

/// Why no plan could be made.
package enum PlanningError: Error {
    /// What stands on the wall is no problem that the engine takes; never expected.
    case unsolvable(code: String, Wording)
    case notStored(SubmissionError)
}

extension CommandPost {
    /// Plans all open needs together and stores the proposal.
    ///
    /// It is computed beside the post, on one copy of the wall; whatever happens meanwhile is found when the
    /// plan is approved. A repeat under `key` gets the first receipt, and nothing is computed.
    package func proposePlan(
        from sender: Sender, key: String? = nil, body: [UInt8] = [], rules: PlanningRules = PlanningRules()
    ) async throws(PlanningError) -> Acknowledgement {
        if let earlier = try await earlierPlan(from: sender, key: key, body: body) { return earlier }
        let question = GoodsQuestion(wall, at: clock(), rules: rules)
        let plan: ID<Plan> = names.name("p")
        let proposal: PlanEvent.Proposed
        do {
            proposal = try await Task.detached { try question.proposal(named: plan) }.value
        } catch {
            throw PlanningError(unsolvable: error)
        }
        do {
            return try await submit(
                Submission([.proposePlan(proposal)], from: sender, key: key, body: body, answer: plan.text))
        } catch {
            throw .notStored(error)
        }
    }

    /// What was answered when this plan was asked for under `key` before; it is looked up before anything else is.
    func earlierPlan(
        from sender: Sender, key: String?, body: [UInt8]
    ) async throws(PlanningError) -> Acknowledgement? {
        do {
            return try await earlierReceipt(of: Submission([], from: sender, key: key, body: body))
        } catch {
            throw .notStored(error)
        }
    }
}

extension GoodsQuestion {
    func proposal(named plan: ID<Plan>) throws -> PlanEvent.Proposed {
        let problem = try problem()
        let answer = FairAllocation.plan(
            for: problem, announced: announced(), watch: EngineWatch(isCancelled: { Task.isCancelled }))
        let names = names(of: problem)
        let supply = BannedSupply(of: answer, to: problem, asked: self)
        let first = pinned.lines.count + 1
        let proposal = PlanEvent.Proposed(
            plan: plan,
            allocations: pinnedAllocations(of: plan, names)
                + answer.lines.enumerated().map { allocation($1, number: $0 + first, of: plan, names) },
            shortfalls: (answer.shortfalls.map { shortfall($0, supply.reason(of: $0), names) } + leftOut(names))
                .sorted { $0.need < $1.need }, basis: wall.position, proposedAt: now)
        let capped = urgency.cappedShortfalls(
            of: wall.shortfalls.open.map(\.need).filter { wall.isAsked($0) && bans.needs[$0.id] == nil })
        return urgency.estimates.named(in: proposal, capped: capped)
    }

    private func pinnedAllocations(of plan: ID<Plan>, _ names: GoodsNames) -> [Allocation] {
        pinned.lines.enumerated().map { index, line in
            let reason = LineReason.pinned(line.directive.inReasons)
            return Allocation(
                id: ID(plan, number: UInt64(index + 1)), lot: line.lot.id, need: line.need.id,
                depot: line.lot.details.depot, shelter: line.need.site, item: line.lot.details.item,
                pieces: line.pieces, reason: Reason(code: reason.code, wording: reason.wording(names)))
        }
    }

    /// Needs that headquarters keeps out of plans; none of them is forgotten.
    private func leftOut(_ names: GoodsNames) -> [Shortfall] {
        bans.needs.compactMap { id, ban in
            guard let need = wall.shortfalls[id]?.need, need.missing > .zero, wall.isAsked(need) else { return nil }
            let reason = ShortfallReason.banned(ban.inReasons)
            return Shortfall(
                need: id, missing: need.missing, reason: Reason(code: reason.code, wording: reason.wording(names)))
        }
    }

    private func allocation(
        _ line: GoodsPlan.Line, number: Int, of plan: ID<Plan>, _ names: GoodsNames
    ) -> Allocation {
        let (lot, need) = (lots[Int(line.lot)], needs[Int(line.need)])
        return Allocation(
            id: ID(plan, number: UInt64(number)), lot: lot.id, need: need.id, depot: lot.details.depot,
            shelter: need.site, item: lot.details.item, pieces: Count(clamping: line.quantity),
            reason: Reason(code: line.reason.code, wording: line.reason.wording(names)))
    }

    private func shortfall(
        _ shortfall: GoodsPlan.Shortfall, _ reason: ShortfallReason, _ names: GoodsNames
    ) -> Shortfall {
        let need = needs[Int(shortfall.need)]
        let wording = expiry(behind: reason, of: need) ?? reason.wording(names)
        return Shortfall(
            need: need.id, missing: Count(clamping: shortfall.missing),
            reason: Reason(code: reason.code, wording: wording))
    }

    /// That something lies there, but past its date; `nil` where that is not why there is no stock.
    private func expiry(behind reason: ShortfallReason, of need: Need) -> Wording? {
        guard case .noStock = reason, let item = wall.item(need.item),
            !expiredItems.isDisjoint(with: wall.catalogue.accepted(for: need.item))
        else { return nil }
        return Wording(
            "\(item.name.japanese)も代わりの品も、拠点にあるものはどれも期限が切れています。",
            "All that the depots hold of \(item.name.english) and its substitutes is past its date.")
    }
}
