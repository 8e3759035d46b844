package import Vocabulary

/// Goods ordered from a supplier, and how far that has come (発注・物資供給要請).
///
/// oral → requested on paper → confirmed → delivered → reported → settled. The telephone comes first and the paper
/// later; goods may even arrive before the paper does. Source: supply agreements of Tachikawa, Kobe, Akita, Tokai.
package struct Order: Hashable, Sendable {
    package let id: ID<Order>
    /// 発注番号: counted through the whole city from 1, so that it can be said on the telephone.
    package let number: Int
    package let details: OrderDetails
    /// Who called whom; `nil` for one that began on paper.
    package let call: OrderCall?
    /// When it was recorded, which is not when somebody called.
    package let placedAt: Moment
    /// Prices by line, agreed or stated.
    package internal(set) var prices: [Int: LinePrice]
    package internal(set) var paper: OrderPaper?
    /// What the supplier said it can bring, the latest last.
    package internal(set) var confirmations: [OrderConfirmation] = []
    /// What came and stands, in the order of recording.
    package internal(set) var deliveries: [Delivery] = []
    /// Names of deliveries that were taken back and are never used again.
    package internal(set) var withdrawn: [ID<Delivery>] = []
    package internal(set) var report: DeliveryReport?
    package internal(set) var settlement: Settlement?
    package internal(set) var cancellation: OrderCancellation?

    init(
        id: ID<Order>, number: Int, details: OrderDetails, call: OrderCall?, placedAt: Moment,
        prices: [Int: LinePrice]
    ) {
        self.id = id
        self.number = number
        self.details = details
        self.call = call
        self.placedAt = placedAt
        self.prices = prices
    }

    /// How far an order has come; the furthest step counts, whichever was left out before it.
    package enum State: String, CaseIterable, Sendable {
        case oral
        case requested
        case confirmed
        case delivered
        case reported
        case settled
        case cancelled

        package var name: Wording {
            switch self {
            case .oral: Wording("口頭要請", "ordered by telephone")
            case .requested: Wording("要請書送付", "requested on paper")
            case .confirmed: Wording("受諾", "confirmed")
            case .delivered: Wording("納品あり", "delivered")
            case .reported: Wording("報告済み", "reported")
            case .settled: Wording("精算済み", "settled")
            case .cancelled: Wording("取消", "cancelled")
            }
        }
    }

    package var state: State {
        if cancellation != nil { return .cancelled }
        if settlement != nil { return .settled }
        if report != nil { return .reported }
        if !deliveries.isEmpty { return .delivered }
        if !confirmations.isEmpty { return .confirmed }
        return paper == nil ? .oral : .requested
    }

    /// Nothing more is expected of it.
    package var isFinished: Bool { [.settled, .cancelled].contains(state) }

    /// When it should come: as the supplier said last, or else as it was ordered; `nil` for “as soon as possible”.
    package var due: Moment? { confirmations.last?.deliverBy ?? details.neededBy }

    /// Whether goods may still come.
    package var isUnderWay: Bool { cancellation == nil && report == nil }
}

/// What was ordered from whom, for where and when.
package struct OrderDetails: Hashable, Sendable {
    package let supplier: ID<Supplier>
    package let agreement: ID<Agreement>
    /// Where to (納入場所).
    package let destination: ID<Site>
    /// 納入日時; `nil` for “as soon as possible”.
    package let neededBy: Moment?
    /// Whether the supplier brings the goods, as it was agreed on the day of the order.
    package let transports: Bool?
    /// 品目と数量, numbered from 1.
    package let lines: [OrderLine]
    package let note: String?

    package func line(_ number: Int) -> OrderLine? { lines.first { $0.number == number } }
}

/// One item of an order, in the agreement's unit.
package struct OrderLine: Hashable, Sendable {
    package let number: Int
    package let item: ID<Item>
    package let unit: Asked.Unit
    package let packing: Packing?
    package let quantity: Int

    /// How many pieces so many units of this line are.
    package func pieces(in units: Int) -> Count<Piece> { unit.pieces(in: units, packing) }
    package var pieces: Count<Piece> { pieces(in: quantity) }
}

/// Whole yen for a unit, and whether the paper of the agreement says so.
package struct LinePrice: Hashable, Sendable {
    package let yen: Yen
    /// `false` for a price “just before the disaster”, which somebody stated and nobody has checked.
    package let isVerified: Bool

    package init(yen: Yen, isVerified: Bool) { (self.yen, self.isVerified) = (yen, isVerified) }
}
