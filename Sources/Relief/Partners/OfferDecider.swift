import Vocabulary

/// How an offer is answered, and what comes of it.
package enum OfferDecider: Decider {
    package static let initial: Offer? = nil

    package static func decide(_ command: OfferCommand, _ offer: Offer?) throws(OfferRefusal) -> [OfferEvent] {
        if case .make(let new, let by, let crowd, let now) = command { return try make(new, by, crowd, now, offer) }
        guard let offer else { return [] }
        switch command {
        case .make: return []
        case .identify(let item, let by): return try identify(item, by, offer)
        case .accept(let acceptance, let item, let site, let by, let note, let now):
            try checkUnanswered(offer, at: now)
            return try accept(acceptance, item, site, by: by, note, now, offer)
        case .decline(let reason, let by, let note, let now):
            if let refusal = offer.refusal { throw refusal }
            return try decline(reason, by: by, note, now, offer)
        case .withdraw(let reason, let now): return try withdraw(reason, now, offer)
        case .receive(let arrival, let sheet, let by, let now): return try receive(arrival, sheet, by: by, now, offer)
        case .removeHelper(let id, let reason, let members, let workplace, let by, let now):
            let body = OfferEvent.HelperRemoved(offer: offer.id, person: id, reason: reason, by: by, removedAt: now)
            return try remove(body, members, workplace, offer)
        case .undoArrival(let sheet, let by, let now):
            guard offer.arrivals.contains(where: { $0.sheet == sheet }) else { return [] }
            return [.arrivalUndone(.init(offer: offer.id, sheet: sheet, by: by, undoneAt: now))]
        }
    }

    private static func make(
        _ new: NewOffer, _ by: ID<Token>?, _ crowd: OfferCrowd, _ now: Moment, _ known: Offer?
    ) throws(OfferRefusal) -> [OfferEvent] {
        if let known {
            guard known.terms == new.terms, known.giver == new.giver else { throw .otherOffer(known.id) }
            return []  // said twice, done once
        }
        try new.terms.check(on: now.japaneseDate)
        try new.giver.check()
        guard by != nil || crowd.publicInLastHour < OfferCrowd.mostPublicInHour else { throw .tooManyNow }
        guard by != nil || crowd.ofContact < OfferCrowd.mostOfContact else { throw .tooManyOpen }
        return [
            .made(
                .init(
                    offer: new.id, terms: new.terms, giver: new.giver, secretHash: new.secretHash, madeBy: by,
                    madeAt: now))
        ]
    }

    private static func identify(_ item: Item, _ by: String, _ offer: Offer) throws(OfferRefusal) -> [OfferEvent] {
        guard case .goods = offer.terms.thing else { throw .otherKind(offer.terms.thing.kind) }
        if let refusal = offer.refusal { throw refusal }
        return offer.item == item.id ? [] : [.identified(.init(offer: offer.id, item: item.id, by: by))]
    }

    private static func accept(
        _ acceptance: Acceptance, _ item: Item?, _ site: Site?, by: String, _ note: String?, _ now: Moment,
        _ offer: Offer
    ) throws(OfferRefusal) -> [OfferEvent] {
        try acceptance.check(against: offer.terms, item: item, site: site, on: now.japaneseDate)
        try OfferRefusal.check(note)
        return [
            .accepted(.init(offer: offer.id, acceptance: acceptance, by: by, acceptedAt: now, note: note))
        ]
    }

    private static func decline(
        _ reason: DeclineReason, by: String, _ note: String?, _ now: Moment, _ offer: Offer
    ) throws(OfferRefusal) -> [OfferEvent] {
        try OfferRefusal.check(note)
        guard reason != .other || note != nil else { throw .noReason }
        return [.declined(.init(offer: offer.id, reason: reason, by: by, declinedAt: now, note: note))]
    }

    private static func withdraw(
        _ reason: String?, _ now: Moment, _ offer: Offer
    ) throws(OfferRefusal) -> [OfferEvent] {
        if offer.withdrawal != nil { return [] }
        try OfferRefusal.check(reason)
        if case .declined = offer.answer, let refusal = offer.refusal { throw refusal }
        guard offer.arrivals.isEmpty else { throw .hasArrived }
        return [.withdrawn(.init(offer: offer.id, withdrawnAt: now, reason: reason))]
    }

    private static func receive(
        _ arrival: OfferArrival, _ sheet: ID<StockSheet>, by: String, _ now: Moment, _ offer: Offer
    ) throws(OfferRefusal) -> [OfferEvent] {
        guard case .goods(let goods) = offer.acceptance else { throw .notExpected }
        guard !offer.arrivals.contains(where: \.isLast) else { throw .hasArrived }
        try OfferRefusal.check(arrival.note)
        guard !arrival.lines.isEmpty || arrival.isLast else { throw .nothingCounted }
        if let stranger = arrival.lines.first(where: { $0.details.depot != goods.depot }) {
            throw .otherDepot(stranger.details.depot)
        }
        let same = arrival.lines.filter { $0.details.item == goods.item }.map(\.pieces).reduce(.zero, +)
        let all = arrival.lines.map(\.pieces).reduce(.zero, +)
        return [
            .received(
                .init(
                    offer: offer.id, sheet: all == .zero ? nil : sheet, pieces: same,
                    otherPieces: all.remaining(after: same), isLast: arrival.isLast, by: by, receivedAt: now,
                    note: arrival.note))
        ]
    }

    private static func remove(
        _ body: OfferEvent.HelperRemoved, _ members: [Person], _ workplace: String?, _ offer: Offer
    ) throws(OfferRefusal) -> [OfferEvent] {
        _ = try offer.acceptedHelpers()
        guard let person = members.first(where: { $0.id == body.person }) else {
            throw .notAHelper(body.person, members.prefix(OfferRefusal.mostNamed).map(\.name))
        }
        guard (1...OfferRefusal.longestHelperReason).contains(body.reason.count) else { throw .noReasonForHelper }
        if let workplace { throw .helperOnDuty(person.name, at: workplace) }
        return [.helperRemoved(body)]
    }

    /// Says who was quicker, and when, or that its time is over.
    private static func checkUnanswered(_ offer: Offer, at now: Moment) throws(OfferRefusal) {
        if let refusal = offer.refusal { throw refusal }
        if offer.state(on: now.japaneseDate) == .lapsed { throw .lapsed(offer.terms.until) }
    }

    package static func evolve(_ offer: Offer?, _ event: OfferEvent) -> Offer? {
        if case .made(let body) = event { return Offer(made: body) }
        guard var offer else { return nil }
        offer.take(event)
        return offer
    }
}

extension Offer {
    fileprivate init(made body: OfferEvent.Made) {
        self.init(
            id: body.offer, terms: body.terms, giver: body.giver, secretHash: body.secretHash, madeBy: body.madeBy,
            madeAt: body.madeAt)
        if case .goods(let goods) = body.terms.thing { item = goods.item }
    }

    fileprivate mutating func take(_ event: OfferEvent) {
        switch event {
        case .made: break
        case .identified(let body): item = body.item
        case .accepted(let body):
            answer = .accepted(body.acceptance, by: body.by, at: body.acceptedAt, note: body.note)
        case .declined(let body): answer = .declined(body.reason, by: body.by, at: body.declinedAt, note: body.note)
        case .withdrawn(let body): withdrawal = Withdrawal(at: body.withdrawnAt, reason: body.reason)
        case .received(let body):
            arrivals.append(
                Arrival(
                    sheet: body.sheet, pieces: body.pieces, otherPieces: body.otherPieces, isLast: body.isLast,
                    at: body.receivedAt, note: body.note))
        case .arrivalUndone(let body): arrivals.removeAll { $0.sheet == body.sheet }
        // Who comes is who is in the team and has not left.
        case .helperRemoved: break
        }
    }

    /// Why it can be answered no more; `nil` while it can.
    var refusal: OfferRefusal? {
        if let withdrawal { return .alreadyWithdrawn(withdrawal.at) }
        switch answer {
        case .accepted(_, let by, let at, _): return .alreadyAccepted(by: by, at: at)
        case .declined(_, let by, let at, _): return .alreadyDeclined(by: by, at: at)
        case nil: return nil
        }
    }
}
