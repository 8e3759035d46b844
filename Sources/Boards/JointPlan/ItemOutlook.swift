package import Relief
package import Vocabulary

/// An item that a joint plan leaves short: whether it can be bought, and what stands in the way.
package struct ItemOutlook: Hashable, Sendable {
    package let item: ID<Item>
    /// What needs lack after the plan.
    package let missing: Count<Piece>
    /// Ordered already and not here yet.
    package let awaited: Count<Piece>
    /// What of that is late or confirmed by nobody, so that somebody must ask after it.
    package let unsure: Count<Piece>
    /// What agreements name and can bring in time, at most what is left.
    package let orderable: Count<Piece>
    /// What that would cost where prices are agreed; `nil` when one of them is not, or nothing can be had.
    package let cost: Yen?
    /// What pots that may pay for it wherever it is bought keep after the plan, and grants for it that no order has used.
    package let money: Yen
    /// What pots keep that are bound to purposes, municipalities or sites.
    ///
    /// Purposes name no goods, so that nobody but a person can say whether it may be spent on this.
    package let boundMoney: Yen
    package let asOf: Moment

    package var left: Count<Piece> { missing.remaining(after: awaited) }

    /// What holds the purchase back.
    package enum Bind: String, CaseIterable, Sendable {
        /// Enough is under way.
        case awaited
        /// Supplier and money are there: it waits for an order.
        case order
        /// A supplier is there and too little money.
        case money
        /// Money is there and no supplier.
        case supplier
        /// Neither.
        case both
    }

    package var bind: Bind {
        if left == .zero { return .awaited }
        let canPay = cost.map { $0 <= money && !money.isZero } ?? !money.isZero
        switch (orderable > .zero, canPay) {
        case (true, true): return .order
        case (true, false): return .money
        case (false, _): return money.isZero ? .both : .supplier
        }
    }
}

extension Wall {
    /// What a joint plan leaves short, item by item, most missing first.
    package func itemOutlooks(of joint: JointPlan, at now: Moment) -> [ItemOutlook] {
        guard let plan = plans[joint.proposal.goods] else { return [] }
        let finder = RemedyFinder(self, at: now)
        let unsure = unsurePieces(at: now)
        let estimates = plan.estimatesByNeed
        let missing = plan.shortfalls.reduce(into: [ID<Item>: Count<Piece>]()) { sums, shortfall in
            guard let asker = asker(of: shortfall.need, among: estimates) else { return }
            sums[asker.item] = (sums[asker.item] ?? .zero) + shortfall.missing
        }
        return missing.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { item, missing in
            outlook(item, missing, finder.remedies(for: item), joint, unsure: unsure[item] ?? .zero, now)
        }
    }

    private func outlook(
        _ item: ID<Item>, _ missing: Count<Piece>, _ remedies: Remedies, _ joint: JointPlan, unsure: Count<Piece>,
        _ now: Moment
    ) -> ItemOutlook {
        let offers = SupplySearch(self, now: now, remedies)
            .offers(for: missing.remaining(after: remedies.awaited)).filter { $0.units > 0 }
        let pots = pots(for: item, after: joint)
        return ItemOutlook(
            item: item, missing: missing, awaited: remedies.awaited, unsure: min(unsure, remedies.awaited),
            orderable: min(missing, offers.reduce(.zero) { $0 + $1.pieces }), cost: cost(of: offers),
            money: Yen.sum([pots.free, granted(for: item)]) ?? Yen(clamping: .max), boundMoney: pots.bound, asOf: now)
    }

    private func cost(of offers: [SupplyOffer]) -> Yen? {
        let costs = offers.map { offer in offer.line.price.yen.flatMap { $0.times(offer.units) } }
        return costs.isEmpty || costs.contains(nil) ? nil : Yen.sum(costs.compactMap(\.self))
    }

    /// What the plan would take from each pot, and what grants that wait for approval will.
    private func planned(by joint: JointPlan) -> [ID<Pot>: Yen] {
        let lines = joint.funds == .proposed ? joint.proposal.funding.lines.map { ($0.pot, $0.amount) } : []
        let waiting = approvals.waiting.compactMap { request -> (ID<Pot>, Yen)? in
            guard case .grant(_, let pot, _, let amount) = request.deferral?.deed else { return nil }
            return (pot, amount)
        }
        return (lines + waiting).reduce(into: [:]) { $0[$1.0] = ($0[$1.0] ?? .zero).plus($1.1) }
    }

    /// What pots keep that may buy the item: condolence money never does.
    private func pots(for item: ID<Item>, after joint: JointPlan) -> (free: Yen, bound: Yen) {
        let planned = planned(by: joint)
        let pots = funds.allPots.filter { pot in
            let items = pot.details.earmark.items
            return pot.source.servesRequests && (items.isEmpty || items.contains(item))
        }
        func left(_ pots: [Pot]) -> Yen {
            Yen.sum(pots.map { $0.account.free.remaining(after: planned[$0.id] ?? .zero) }) ?? Yen(clamping: .max)
        }
        return (
            left(pots.filter(\.details.earmark.namesOnlyItems)),
            left(pots.filter { !$0.details.earmark.namesOnlyItems })
        )
    }

    private func granted(for item: ID<Item>) -> Yen {
        let grants = funds.allRequests.filter { $0.details.item == item }
            .flatMap { funds.grants(of: $0.id).map(\.uncommitted) }
        return Yen.sum(grants) ?? Yen(clamping: .max)
    }
}

extension Earmark {
    /// Whether it asks for nothing but goods, or for nothing at all.
    fileprivate var namesOnlyItems: Bool { purposes.isEmpty && municipalities.isEmpty && sites.isEmpty }
}
