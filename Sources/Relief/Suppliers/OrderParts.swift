package import Vocabulary

/// An order said by voice: who called whom, and when that was (口頭要請).
package struct OrderCall: Hashable, Sendable {
    package let caller: String
    /// At the supplier.
    package let callee: String
    package let at: Moment

    package init(caller: String, callee: String, at: Moment) {
        (self.caller, self.callee, self.at) = (caller, callee, at)
    }
}

/// The paper that follows: 物資供給要請書 with its number and date.
package struct OrderPaper: Hashable, Sendable {
    /// 文書番号, for instance 「危管第123号」.
    package let number: String
    package let date: LocalDate

    package init(number: String, date: LocalDate) { (self.number, self.date) = (number, date) }
}

/// What the supplier says it can bring, “as far as possible” (できる限り).
package struct OrderConfirmation: Hashable, Sendable {
    /// Units by line; a line that is not named is confirmed in full.
    package let quantities: [Int: Int]
    /// Who said so at the supplier.
    package let by: String
    package let at: Moment
    /// When the goods will be there; `nil` when nobody said.
    package let deliverBy: Moment?
    package let note: String?

    package init(quantities: [Int: Int] = [:], by: String, at: Moment, deliverBy: Moment? = nil, note: String? = nil) {
        self.quantities = quantities
        self.by = by
        self.at = at
        self.deliverBy = deliverBy
        self.note = note
    }
}

/// Goods that came for an order at one time.
package struct Delivery: Hashable, Sendable {
    package let id: ID<Delivery>
    package let receivedAt: Moment
    package let receiver: String
    package let lines: [DeliveryLine]
    package let note: String?
    /// At a shelter: how much of it went to which need; at a depot it lies in stock instead.
    package let served: [ID<Need>: Count<Piece>]

    package init(
        id: ID<Delivery>, receivedAt: Moment, receiver: String, lines: [DeliveryLine], note: String? = nil,
        served: [ID<Need>: Count<Piece>] = [:]
    ) {
        self.id = id
        self.receivedAt = receivedAt
        self.receiver = receiver
        self.lines = lines
        self.note = note
        self.served = served
    }

    /// The stock sheet under which its goods came into a depot.
    package var sheet: ID<StockSheet> { ID(id.letters) }

    func serving(_ served: [ID<Need>: Count<Piece>]) -> Self {
        Self(id: id, receivedAt: receivedAt, receiver: receiver, lines: lines, note: note, served: served)
    }
}

/// One line of an order as it was unloaded, in the agreement's unit.
///
/// Only what was as ordered is kept and paid; damaged and wrong goods go back with the truck and are in no sum.
package struct DeliveryLine: Hashable, Sendable {
    package let line: Int
    package let delivered: Int
    package let damaged: Int
    /// Other goods than ordered (品違い).
    package let wrong: Int
    /// The last day on which it may be handed out; `nil` when none is printed.
    package let expiry: LocalDate?

    package init(line: Int, delivered: Int, damaged: Int = 0, wrong: Int = 0, expiry: LocalDate? = nil) {
        self.line = line
        self.delivered = delivered
        self.damaged = damaged
        self.wrong = wrong
        self.expiry = expiry
    }
}

/// The supplier's paper on what it brought: 物資供給報告書.
package struct DeliveryReport: Hashable, Sendable {
    /// The supplier's own number; `nil` when the paper has none.
    package let number: String?
    package let date: LocalDate
    /// Who signed it at the supplier.
    package let by: String
    /// Units by line as the supplier has them; a line that is not named is as it was received.
    package let quantities: [Int: Int]

    package init(number: String?, date: LocalDate, by: String, quantities: [Int: Int] = [:]) {
        self.number = number
        self.date = date
        self.by = by
        self.quantities = quantities
    }
}

/// What is paid for an order, and out of which money (精算).
package struct Settlement: Hashable, Sendable {
    /// Σ delivered × price over all lines.
    package let amount: Yen
    /// The pot that pays: its name among the funds, or words for money that is kept elsewhere.
    package let pot: String
    /// The supplier's invoice.
    package let invoice: String?
    package let by: String
    package let at: Moment
    /// What it binds and pays among the funds, in the same decision; `nil` for money that is kept elsewhere.
    package let booking: Booking?

    /// Where a settlement stands among the funds.
    package struct Booking: Hashable, Sendable {
        package let grant: ID<Grant>
        /// `nil` when nothing had to be paid.
        package let commitment: ID<Commitment>?
        /// `nil` while nobody has a receipt.
        package let payment: ID<Payment>?

        package init(grant: ID<Grant>, commitment: ID<Commitment>?, payment: ID<Payment>?) {
            (self.grant, self.commitment, self.payment) = (grant, commitment, payment)
        }
    }

    package init(amount: Yen, pot: String, invoice: String?, by: String, at: Moment, booking: Booking? = nil) {
        self.amount = amount
        self.pot = pot
        self.invoice = invoice
        self.by = by
        self.at = at
        self.booking = booking
    }
}

/// Why an order was called off, and by whom.
package typealias OrderCancellation = Revocation
