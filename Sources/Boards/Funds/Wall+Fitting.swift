package import Relief
import Vocabulary

/// Which money may pay for which goods.
extension Wall {
    /// What `grant` may be held to when it pays for `order`; `nil` when the pot or the place is not known.
    package func fit(of grant: Grant, for order: Order) -> SettlementFit? {
        guard let pot = funds[grant.pot], let site = site(order.details.destination) else { return nil }
        return SettlementFit(
            pot: pot, request: grant.target.request.flatMap { funds[$0] }, site: site,
            municipality: funds.rules.municipality(of: site.details))
    }

    /// Grants that may pay for `order` and have something left, in the order of their pots; those with enough first.
    package func fittingGrants(of order: Order) -> [Grant] {
        let grants = funds.allPots.filter { $0.source.servesRequests }.flatMap { funds.grants(of: $0.id) }
        let fitting = grants.filter { grant in
            grant.target.request != nil && !grant.uncommitted.isZero
                && fit(of: grant, for: order)?.misfit(of: order.details) == nil
        }
        let amount = order.amount ?? .zero
        return fitting.filter { amount <= $0.uncommitted } + fitting.filter { $0.uncommitted < amount }
    }

    /// 「災害救助費・避難所運営費（中央区）」: from which pot and for what.
    package func title(of grant: Grant) -> String {
        let request = grant.target.request.flatMap { funds[$0]?.details.title }
        return [funds[grant.pot]?.details.name ?? grant.pot.text, request ?? grant.id.text].joined(separator: "・")
    }
}
