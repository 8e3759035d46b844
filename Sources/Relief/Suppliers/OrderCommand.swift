package import Vocabulary

/// What may be asked about an order.
package enum OrderCommand: Hashable, Sendable {
    case place(PlaceOrder)
    /// The paper; prices of lines that have none yet, in yen a unit.
    case request(OrderPaper, prices: [Int: Yen])
    case confirm(OrderConfirmation, now: Moment)
    case cancel(OrderCancellation)
    case deliver(Delivery, now: Moment)
    /// What was typed in wrongly is taken back, to be recorded anew.
    case withdraw(ID<Delivery>, reason: String)
    case report(DeliveryReport, now: Moment)
    case settle(SettlementWish)
}

/// An order as somebody wants it; what the agreement says is looked up.
package struct OrderRequest: Hashable, Sendable {
    package let order: ID<Order>
    package let agreement: ID<Agreement>
    package let destination: ID<Site>
    package let neededBy: Moment?
    package let lines: [Line]
    package let call: OrderCall?
    package let paper: OrderPaper?
    package let note: String?
    /// The sender knows that the same was ordered before, and means it.
    package let isMeantAgain: Bool

    /// So many units of an item, as the agreement counts them.
    package struct Line: Hashable, Sendable {
        package let item: ID<Item>
        package let quantity: Int
        /// Yen a unit where the agreement leaves the price open; `nil` when nobody has said it yet.
        package let price: Yen?

        package init(item: ID<Item>, quantity: Int, price: Yen? = nil) {
            (self.item, self.quantity, self.price) = (item, quantity, price)
        }
    }

    package init(
        order: ID<Order>, agreement: ID<Agreement>, destination: ID<Site>, neededBy: Moment? = nil, lines: [Line],
        call: OrderCall? = nil, paper: OrderPaper? = nil, note: String? = nil, isMeantAgain: Bool = false
    ) {
        self.order = order
        self.agreement = agreement
        self.destination = destination
        self.neededBy = neededBy
        self.lines = lines
        self.call = call
        self.paper = paper
        self.note = note
        self.isMeantAgain = isMeantAgain
    }

    /// The telephone call alone, without the paper.
    package var onlyCalled: Self {
        Self(
            order: order, agreement: agreement, destination: destination, neededBy: neededBy, lines: lines, call: call,
            note: note, isMeantAgain: isMeantAgain)
    }
}

/// An order and everything that it has to fit.
package struct PlaceOrder: Hashable, Sendable {
    package let request: OrderRequest
    package let agreement: Agreement
    package let supplier: Supplier
    package let destination: Site
    /// The number that it gets.
    package let number: Int
    /// What was ordered from this supplier before.
    package let earlier: [Order]
    package let now: Moment

    package init(
        _ request: OrderRequest, agreement: Agreement, supplier: Supplier, destination: Site, number: Int,
        earlier: [Order], now: Moment
    ) {
        self.request = request
        self.agreement = agreement
        self.supplier = supplier
        self.destination = destination
        self.number = number
        self.earlier = earlier
        self.now = now
    }

    /// The day of the order: that of the call, or of the paper.
    var day: LocalDate { request.call?.at.japaneseDate ?? request.paper?.date ?? now.japaneseDate }
}

/// Out of which money somebody wants an order paid.
package struct SettlementRequest: Hashable, Sendable {
    /// Money that is kept elsewhere, in words; not looked at where there is a grant.
    package let pot: String
    /// What the funds granted for it.
    package let grant: ID<Grant>?
    package let invoice: String?
    /// With a receipt it is paid at once, without one only bound.
    package let receipt: Receipt?

    /// What proves the payment.
    package struct Receipt: Hashable, Sendable {
        package let number: String
        package let paidOn: LocalDate
        /// For money of the Disaster Relief Act: what was done for it.
        package let evidence: Evidence?

        package init(number: String, paidOn: LocalDate, evidence: Evidence? = nil) {
            (self.number, self.paidOn, self.evidence) = (number, paidOn, evidence)
        }
    }

    package init(pot: String, grant: ID<Grant>? = nil, invoice: String? = nil, receipt: Receipt? = nil) {
        (self.pot, self.grant, self.invoice, self.receipt) = (pot, grant, invoice, receipt)
    }
}

/// The same with the money that it names.
package struct SettlementWish: Hashable, Sendable {
    package let pot: String
    package let invoice: String?
    package let by: String
    package let at: Moment
    /// The pot's legal source, where it is one of the funds.
    package let source: LegalSource?
    package let booking: Settlement.Booking?

    package init(
        pot: String, invoice: String?, by: String, at: Moment, source: LegalSource? = nil,
        booking: Settlement.Booking? = nil
    ) {
        self.pot = pot
        self.invoice = invoice
        self.by = by
        self.at = at
        self.source = source
        self.booking = booking
    }
}
