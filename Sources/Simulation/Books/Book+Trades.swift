import Relief
import Vocabulary

/// Events that more than one page of the books has to know of.
extension Book {
    mutating func take(_ event: NeedEvent) throws(Broken) {
        try needs.take(event)
        if case .supplied(let body) = event { try orders.take(body) }
    }

    mutating func take(_ event: StockEvent) throws(Broken) {
        try goods.take(event)
        try orders.take(event)
    }

    mutating func take(_ event: FundEvent) throws(Broken) {
        try money.take(event)
        switch event {
        case .paidIn(let body): try offers.take(body)
        case .granted(let body): try note { deeds, book throws(Broken) in try deeds.granted(body, book) }
        case .paid(let body): try note { deeds, book throws(Broken) in try deeds.paid(body, book) }
        default: break
        }
    }

    mutating func take(_ event: OrderEvent) throws(Broken) {
        if case .settled(let body) = event { try settle(body) }
        try orders.take(event, toDepot: event.destination.map(sites.isDepot) ?? false)
        switch event {
        case .placed(let body): try note { deeds, book throws(Broken) in try deeds.placed(body, book) }
        case .requested(let body): try note { deeds, book throws(Broken) in try deeds.requested(body, book) }
        default: break
        }
    }

    /// What is paid is what came, and goes through the pot that is named.
    private mutating func settle(_ body: OrderEvent.Settled) throws(Broken) {
        let (amount, settlement) = (try orders.amount(of: body.order), body.settlement)
        try hold(.yenConserved, settlement.amount.value, is: amount, "what order \(body.order) is settled for")
        guard let booking = settlement.booking else { return }
        let pot = money.grants[booking.grant]?.pot
        try hold(.yenConserved, settlement.pot, is: pot?.text ?? "", "the pot that pays order \(body.order)")
        let isCondolence = try pot.map { id throws(Broken) in try money.source(id) == .condolence } ?? false
        try hold(.condolenceApart, !isCondolence, "order \(body.order) is paid with condolence money")
        if let commitment = booking.commitment {
            money.owes("commitment \(body.order) \(amount) \(commitment)")
            if booking.payment != nil { money.owes("payment \(commitment) \(amount)") }
        }
    }

    mutating func take(_ event: OfferEvent) throws(Broken) {
        try offers.take(event)
        switch event {
        case .accepted(let body):
            guard case .money(let yen, _) = body.acceptance else { return }
            try approvals.check(.offer, body.offer.text, yen.value)
        case .received(let body):
            guard let sheet = body.sheet else { return }
            orders.awaitStock(sheet, total: body.pieces.value + body.otherPieces.value)
        default: break
        }
    }
}

extension OrderEvent {
    /// Where goods come in or go back, if it is about such.
    fileprivate var destination: ID<Site>? {
        switch self {
        case .delivered(let body): body.destination
        case .withdrawn(let body): body.destination
        default: nil
        }
    }
}
