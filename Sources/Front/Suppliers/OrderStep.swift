import Boards
import Relief
import Vocabulary

/// What can be done next with an order; each has a page of its own with one form.
enum OrderStep: String, CaseIterable, Sendable {
    case request
    case confirm
    case deliver
    case report
    case settle
    case cancel

    var title: Wording {
        switch self {
        case .request: Wording("要請書を送ったことを記録する", "Record that the paper was sent")
        case .confirm: Wording("事業者の受諾を記録する", "Record what the supplier can bring")
        case .deliver: Wording("納品を記録する", "Record a delivery")
        case .report: Wording("物資供給報告書を記録する", "Record the supplier's report")
        case .settle: Wording("精算する", "Settle")
        case .cancel: Wording("発注を取り消す", "Call the order off")
        }
    }

    var button: Wording {
        switch self {
        case .request: Wording("要請書の送付を記録する", "Record the paper")
        case .confirm: Wording("受諾を記録する", "Record it")
        case .deliver: Wording("納品を記録する", "Record the delivery")
        case .report: Wording("報告書を記録する", "Record the report")
        case .settle: Wording("この金額で精算する", "Settle this amount")
        case .cancel: Wording("この発注を取り消す", "Call it off")
        }
    }

    var done: Done {
        switch self {
        case .request: .orderRequested
        case .confirm: .orderConfirmed
        case .deliver: .deliveryRecorded
        case .report: .deliveryReported
        case .settle: .orderSettled
        case .cancel: .orderCancelled
        }
    }

    func isPossible(for order: Order) -> Bool {
        guard !order.isFinished else { return false }
        return switch self {
        case .request: order.paper == nil
        case .confirm, .deliver: order.report == nil
        case .report: order.report == nil && !order.deliveries.isEmpty
        case .settle: order.report != nil
        case .cancel: order.deliveries.isEmpty
        }
    }

    /// What is usually done next; the report ends all deliveries, so it waits until nothing is to come.
    static func next(for order: Order) -> Self? {
        switch order.state {
        case .oral: .request
        case .requested: .confirm
        case .confirmed: .deliver
        case .delivered where order.isAwaited: .deliver
        case .delivered: order.paper == nil ? .request : .report
        case .reported: order.paper == nil ? .request : .settle
        case .settled, .cancelled: nil
        }
    }

    /// Beside which field a refusal of the whole form is shown.
    func field(of code: String) -> String {
        switch (self, code) {
        case (.request, "order/price-needed"), (.request, "order/price-out-of-range"): "lines.0.price"
        case (.request, _): "number"
        case (.confirm, "order/more-than-ordered"), (.report, "order/quantity-out-of-range"): "lines.0.quantity"
        case (.confirm, "observed/in-the-future"): "at"
        case (.confirm, _): "by"
        case (.deliver, "order/no-person"): "receiver"
        case (.deliver, "observed/in-the-future"): "receivedAt"
        case (.deliver, _): "lines.0.delivered"
        case (.report, "order/no-person"): "by"
        case (.report, _): "date"
        case (.settle, _): "pot"
        case (.cancel, _): "reason"
        }
    }
}

extension Token {
    /// Whether the holder may take this step; goods are taken in, and taken back, by whoever works where they come to.
    func allows(_ step: OrderStep, of order: Order, on wall: Wall) -> Bool {
        let site = order.details.destination
        return switch step {
        case .deliver: allows(wall.site(site)?.kind == .shelter ? .receive : .storeStock, at: site)
        case .settle: allows(.approve)
        default: allows(.plan)
        }
    }
}
