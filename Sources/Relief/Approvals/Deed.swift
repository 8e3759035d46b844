package import Vocabulary

/// What is carried out once it is approved, with all that it takes (決裁後に実行すること).
///
/// Nothing is bound while it waits: whether it still fits is looked at again when the last approval is given.
package enum Deed: Hashable, Sendable {
    case placeOrder(OrderRequest)
    case requestOrder(ID<Order>, OrderPaper, prices: [Int: Yen])
    case grant(ID<Grant>, from: ID<Pot>, for: ID<FundRequest>, Yen)
    case pay(ID<Payment>, of: ID<Commitment>, PaymentDetails)

    package var kind: ApprovalKind {
        switch self {
        case .placeOrder, .requestOrder: .order
        case .grant: .grant
        case .pay: .payment
        }
    }

    /// The name of the order, the grant or the payment.
    package var reference: ID<ApprovalMatter> {
        switch self {
        case .placeOrder(let request): ID(request.order.letters)
        case .requestOrder(let order, _, _): ID(order.letters)
        case .grant(let grant, _, _, _): ID(grant.letters)
        case .pay(let payment, _, _): ID(payment.letters)
        }
    }

    /// What the sum is kept of by which the rule is chosen, so that nothing is split into small parts.
    package var ground: Subject {
        switch self {
        case .placeOrder(let request): Subject("order", request.order)
        case .requestOrder(let order, _, _): Subject("order", order)
        case .grant(_, _, let request, _): Subject("fund-request", request)
        case .pay(_, let commitment, _): Subject("commitment", commitment)
        }
    }

    /// What others must look at again once it waits: the ground, and a receipt that is not to be paid twice.
    package var subjects: [Subject] {
        guard case .pay(_, _, let details) = self else { return [ground] }
        return [ground, details.receiptSubject]
    }

    /// The yen that it moves by itself; `nil` for an order, whose price the order knows.
    package var yen: Yen? {
        switch self {
        case .placeOrder, .requestOrder: nil
        case .grant(_, _, _, let amount): amount
        case .pay(_, _, let details): details.amount
        }
    }
}

/// A deed that waits, and the sum by which its rule was chosen.
package struct Deferral: Hashable, Sendable {
    package let deed: Deed
    /// With everything paid, granted or waiting on the same ground; `nil` when nobody knows.
    package let counted: Yen?

    package init(_ deed: Deed, counted: Yen?) { (self.deed, self.counted) = (deed, counted) }
}
