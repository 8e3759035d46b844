package import Relief
package import Vocabulary

/// An item that a joint plan leaves short: whether it can be bought, and what stands in the way.
package struct ItemOutlook: Hashable, Sendable {
    package let item: ID<Item>
    /// What needs lack after the plan.
    package let missing: Count<Piece>
    /// Ordered already and not here yet.
    package let awaited: Count<Piece>
    /// What agreements name and can bring in time, at most what is left.
    package let orderable: Count<Piece>
    /// What that would cost where prices are agreed; `nil` when one of them is not, or nothing can be had.
    package let cost: Yen?
    /// What pots that may pay for it keep after the plan, and grants for it that no order has used.
    package let money: Yen
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
        let estimates = plan.estimatesByNeed
        let missing = plan.shortfalls.reduce(into: [ID<Item>: Count<Piece>]()) { sums, shortfall in
            guard let asker = asker(of: shortfall.need, among: estimates) else { return }
            sums[asker.item] = (sums[asker.item] ?? .zero) + shortfall.missing
        }
        return missing.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { item, missing in
            outlook(item, missing, finder.remedies(for: item), joint, now)
        }
    }

    private func outlook(
        _ item: ID<Item>, _ missing: Count<Piece>, _ remedies: Remedies, _ joint: JointPlan, _ now: Moment
    ) -> ItemOutlook {
        let offers = SupplySearch(self, now: now, remedies)
            .offers(for: missing.remaining(after: remedies.awaited)).filter { $0.units > 0 }
        return ItemOutlook(
            item: item, missing: missing, awaited: remedies.awaited,
            orderable: min(missing, offers.reduce(.zero) { $0 + $1.pieces }), cost: cost(of: offers),
            money: money(for: item, after: joint), asOf: now)
    }

    private func cost(of offers: [SupplyOffer]) -> Yen? {
        let costs = offers.map { offer in offer.line.price.yen.flatMap { $0.times(offer.units) } }
        return costs.isEmpty || costs.contains(nil) ? nil : Yen.sum(costs.compactMap(\.self))
    }

    /// Money that is free for buying an item: condolence money never is.
    private func money(for item: ID<Item>, after joint: JointPlan) -> Yen {
        let planned = (joint.funds == .proposed ? joint.proposal.funding.lines : [])
            .reduce(into: [ID<Pot>: Yen]()) { $0[$1.pot] = ($0[$1.pot] ?? .zero).plus($1.amount) }
        let pots = funds.allPots.filter { pot in
            let items = pot.details.earmark.items
            return pot.source.servesRequests && (items.isEmpty || items.contains(item))
        }
        let free = pots.map { $0.account.free.remaining(after: planned[$0.id] ?? .zero) }
        let granted = funds.allRequests.filter { $0.details.item == item }
            .flatMap { funds.grants(of: $0.id).map(\.uncommitted) }
        return Yen.sum(free + granted) ?? Yen(clamping: .max)
    }
}
