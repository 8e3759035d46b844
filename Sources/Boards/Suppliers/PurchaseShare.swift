package import Relief
package import Vocabulary

/// How much was bought from small enterprises, in orders and in yen (中小企業者への発注割合).
///
/// Orders that were called off count nowhere. An amount is what was settled, and before that what was delivered or, for
/// goods that have not come, ordered; orders whose price nobody has said are counted apart, never as zero yen.
package struct PurchaseShare: Hashable, Sendable {
    /// Orders of one kind of supplier.
    package struct Part: Hashable, Sendable {
        package fileprivate(set) var orders = 0
        package fileprivate(set) var amount = Yen.zero
        package fileprivate(set) var settled = Yen.zero
        package fileprivate(set) var withoutPrice = 0

        fileprivate mutating func add(_ order: Order) {
            orders += 1
            if let paid = order.settlement?.amount { settled = settled.plus(paid) ?? settled }
            guard let value = order.value else {
                withoutPrice += 1
                return
            }
            amount = amount.plus(value) ?? amount
        }
    }

    package private(set) var small = Part()
    package private(set) var large = Part()
    /// Suppliers of whom nobody has said what they are.
    package private(set) var unknown = Part()

    package init(_ wall: Wall) {
        for row in wall.orders.all where row.order.cancellation == nil {
            switch wall.suppliers.supplier(row.order.details.supplier)?.details.isSmall {
            case true?: small.add(row.order)
            case false?: large.add(row.order)
            case nil: unknown.add(row.order)
            }
        }
    }

    package var orders: Int { small.orders + large.orders + unknown.orders }

    package var amount: Yen? { Yen.sum([small.amount, large.amount, unknown.amount]) }

    /// Orders to small enterprises of a thousand, rounded down; `nil` without orders.
    package var ordersPerMille: Int? { orders == 0 ? nil : small.orders * 1000 / orders }

    /// Yen to small enterprises of a thousand, rounded down; `nil` before anything has a price.
    package var amountPerMille: Int? {
        guard let amount, !amount.isZero else { return nil }
        return Int(Int128(small.amount.value) * 1000 / Int128(amount.value))
    }
}

extension Order {
    /// What it costs as far as is known: as settled, as delivered, or as ordered; `nil` while a price is missing.
    package var value: Yen? { settlement?.amount ?? (deliveries.isEmpty ? amountOrdered : amount) }
}
