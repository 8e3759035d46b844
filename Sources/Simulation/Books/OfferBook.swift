import Relief
import Vocabulary

/// What was offered, how it was answered, and what became of it.
struct OfferBook {
    private struct Kept {
        let terms: Offer.Terms
        var acceptance: Acceptance?
        var isAnswered = false
        var isWithdrawn = false
        var isOver = false
        /// By the sheet that counted it; what came without one was nothing.
        var came: [ID<StockSheet>: Int] = [:]
        /// The sheet that was the last, where it had one.
        var last: ID<StockSheet>?
        var isBanked = false
    }

    private var offers: [ID<Offer>: Kept] = [:]
    private var deposits: [ID<Deposit>: ID<Offer>] = [:]

    var count: Int { offers.count }

    mutating func take(_ event: OfferEvent) throws(Broken) {
        if case .made(let body) = event {
            try hold(.orderKept, offers[body.offer] == nil, "offer \(body.offer) was made twice")
            offers[body.offer] = Kept(terms: body.terms)
            deposits[ID(body.offer, number: 1)] = body.offer
            return
        }
        guard let offer = offers[event.offer] else { throw Broken(.orderKept, "\(event.offer) was never offered") }
        try hold(.offersAreKept, !offer.isWithdrawn, "offer \(event.offer) goes on after it was withdrawn")
        switch event {
        case .made, .identified: break
        case .accepted(let body):
            try hold(.offersAreKept, !offer.isAnswered, "offer \(body.offer) was answered twice")
            try check(body.acceptance, offer.terms.thing, body.offer)
            offers[body.offer]?.isAnswered = true
            offers[body.offer]?.acceptance = body.acceptance
        case .declined(let body):
            try hold(.offersAreKept, !offer.isAnswered, "offer \(body.offer) was answered twice")
            offers[body.offer]?.isAnswered = true
        case .withdrawn(let body):
            let isToCome = offer.came.isEmpty && !offer.isBanked
            try hold(.offersAreKept, isToCome, "offer \(body.offer) has come and is withdrawn")
            offers[body.offer]?.isWithdrawn = true
        case .received(let body):
            try hold(.offersAreKept, !offer.isOver, "more comes of offer \(body.offer) after the last of it")
            if let sheet = body.sheet {
                try hold(.offersAreKept, offer.came[sheet] == nil, "sheet \(sheet) of offer \(body.offer) came twice")
                offers[body.offer]?.came[sheet] = body.pieces.value + body.otherPieces.value
            }
            offers[body.offer]?.isOver = body.isLast
            offers[body.offer]?.last = body.isLast ? body.sheet : nil
        case .helperRemoved: break
        case .arrivalUndone(let body):
            let came = offers[body.offer]?.came.removeValue(forKey: body.sheet)
            try hold(.offersAreKept, came != nil, "sheet \(body.sheet) of offer \(body.offer) is undone and never came")
            if offer.isOver, offer.last == body.sheet {
                offers[body.offer]?.isOver = false
                offers[body.offer]?.last = nil
            }
        }
    }

    private func check(_ acceptance: Acceptance, _ thing: OfferedThing, _ id: ID<Offer>) throws(Broken) {
        switch (acceptance, thing) {
        case (.people(let taken), .people(let most)):
            try hold(
                .offersAreKept, taken <= most.headcount, "\(taken) helpers of offer \(id), which has \(most.headcount)")
        case (.money(let taken, let kind), .money(let most, let given)):
            try hold(.condolenceApart, kind == given, "offer \(id) of \(given) is taken as \(kind)")
            try hold(.offersAreKept, taken <= most, "\(taken) of offer \(id), which is \(most)")
        case (.vehicles(let taken), .vehicles(let most)):
            try hold(.offersAreKept, taken.count <= most.count, "\(taken.count) vehicles of offer \(id)")
        case (.goods, .goods): break
        default: throw Broken(.offersAreKept, "offer \(id) is taken as something else than was offered")
        }
    }

    /// Money that came in under the name of an offer is what was accepted, and of its kind.
    mutating func take(_ body: FundEvent.PaidIn) throws(Broken) {
        guard let id = deposits[body.deposit] else { return }
        guard case .money(let amount, let purpose) = offers[id]?.acceptance else {
            throw Broken(.offersAreKept, "money of offer \(id) came in that nobody accepted")
        }
        try hold(.yenConserved, body.money.amount, is: amount, "the money of offer \(id)")
        try hold(.condolenceApart, body.money.declared, is: purpose.source, "the money of offer \(id)")
        offers[id]?.isBanked = true
    }
}
