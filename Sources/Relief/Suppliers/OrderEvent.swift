package import Vocabulary

/// What has happened to an order.
///
/// Goods that come to a depot are told to its stock, and goods that come to a shelter to its needs, in the same append.
package enum OrderEvent: Hashable, Sendable {
    case placed(Placed)
    case requested(Requested)
    case confirmed(Confirmed)
    case cancelled(Cancelled)
    case delivered(Delivered)
    case withdrawn(Withdrawn)
    case reported(Reported)
    case settled(Settled)

    package struct Placed: Hashable, Sendable {
        package let order: ID<Order>
        package let number: Int
        package let details: OrderDetails
        package let call: OrderCall?
        package let placedAt: Moment
        /// By line; one whose price nobody has said is left out.
        package let prices: [Int: LinePrice]
    }

    package struct Requested: Hashable, Sendable {
        package let order: ID<Order>
        package let paper: OrderPaper
        /// Stated now, for lines that had none.
        package let prices: [Int: Yen]
    }

    package struct Confirmed: Hashable, Sendable {
        package let order: ID<Order>
        package let confirmation: OrderConfirmation
    }

    package struct Cancelled: Hashable, Sendable {
        package let order: ID<Order>
        package let cancellation: OrderCancellation
    }

    package struct Delivered: Hashable, Sendable {
        package let order: ID<Order>
        package let destination: ID<Site>
        package let delivery: Delivery
    }

    package struct Withdrawn: Hashable, Sendable {
        package let order: ID<Order>
        package let destination: ID<Site>
        package let delivery: ID<Delivery>
        package let reason: String
    }

    package struct Reported: Hashable, Sendable {
        package let order: ID<Order>
        package let report: DeliveryReport
    }

    package struct Settled: Hashable, Sendable {
        package let order: ID<Order>
        package let settlement: Settlement
    }

    package var order: ID<Order> {
        switch self {
        case .placed(let body): body.order
        case .requested(let body): body.order
        case .confirmed(let body): body.order
        case .cancelled(let body): body.order
        case .delivered(let body): body.order
        case .withdrawn(let body): body.order
        case .reported(let body): body.order
        case .settled(let body): body.order
        }
    }
}
