import Vocabulary

/// What may be asked, and what becomes of it.
package enum NeedDecider: Decider {
    package static let initial: Need? = nil

    package static func decide(_ command: NeedCommand, _ need: Need?) throws(NeedRefusal) -> [NeedEvent] {
        if case .raise(let raise) = command { return try record(raise, need) }
        guard let need else { return [] }
        switch command {
        case .raise: return []
        case .amend(let asked, let item): return try amend(need, asked, of: item)
        case .confirm(let packing, let moment): return try confirm(need, packing, at: moment)
        case .cancel(let reason): return try cancel(need, because: reason)
        case .liftCap(let reason, let by, let moment): return try liftCap(need, because: reason, by: by, at: moment)
        case .supply(let pieces, let delivery, let before):
            guard pieces != before else { return [] }
            return [
                .supplied(.init(need: need.id, site: need.site, delivery: delivery, pieces: pieces, before: before))
            ]
        }
    }

    private static func record(_ raise: RaiseNeed, _ need: Need?) throws(NeedRefusal) -> [NeedEvent] {
        guard need == nil else { throw .alreadyRaised(raise.need) }
        guard raise.site.kind == .shelter else { throw .notAShelter(raise.site.id) }
        try check(raise.asked)
        if let note = raise.note, note.count > NeedRefusal.longestNote { throw .noteTooLong }
        guard raise.observedAt <= raise.now + .minutes(10) else {
            throw .observedInTheFuture(raise.observedAt, now: raise.now)
        }
        return [
            .raised(
                .init(
                    need: raise.need, site: raise.site.id, item: raise.item.id, asked: raise.asked,
                    pieces: raise.asked.pieces(of: raise.item), neededBy: raise.neededBy, note: raise.note,
                    observedAt: raise.observedAt, origin: raise.origin))
        ]
    }

    private static func check(_ asked: Asked) throws(NeedRefusal) {
        guard Asked.range.contains(asked.quantity) else { throw .quantityOutOfRange(asked.quantity) }
    }

    private static func amend(_ need: Need, _ asked: Asked, of item: Item) throws(NeedRefusal) -> [NeedEvent] {
        guard !need.isFinished else { throw .finished(need.state) }
        try check(asked)
        let pieces = asked.pieces(of: item)
        // The same number of unknown cases does not undo what somebody confirmed about them.
        if asked == need.asked, pieces == nil || pieces == need.pieces { return [] }
        let underWay = need.promisedPieces + need.received
        if let pieces, pieces < underWay { throw .belowPromised(underWay) }
        return [.amended(.init(need: need.id, site: need.site, asked: asked, pieces: pieces))]
    }

    private static func confirm(
        _ need: Need, _ packing: Packing?, at moment: Moment
    ) throws(NeedRefusal) -> [NeedEvent] {
        guard !need.isFinished else { throw .finished(need.state) }
        guard let pieces = need.pieces ?? packing.flatMap({ need.asked.pieces(packedBy: $0) }) else {
            throw .packingNeeded
        }
        let underWay = need.promisedPieces + need.received
        if need.isHeld, pieces < underWay { throw .belowPromised(underWay) }
        return [.confirmed(.init(need: need.id, site: need.site, pieces: pieces, confirmedAt: moment))]
    }

    private static func cancel(_ need: Need, because reason: String) throws(NeedRefusal) -> [NeedEvent] {
        if need.cancelled != nil { return [] }
        guard need.state != .received else { throw .finished(need.state) }
        guard reason.count <= NeedRefusal.longestNote else { throw .noteTooLong }
        return [.cancelled(.init(need: need.id, site: need.site, reason: reason))]
    }

    private static func liftCap(
        _ need: Need, because reason: String, by person: String, at moment: Moment
    ) throws(NeedRefusal) -> [NeedEvent] {
        guard !need.isFinished else { throw .finished(need.state) }
        guard (1...NeedRefusal.longestNote).contains(reason.count) else { throw .noReason }
        guard need.capLifted != reason else { return [] }
        return [.capLifted(.init(need: need.id, site: need.site, by: person, reason: reason, liftedAt: moment))]
    }

    package static func evolve(_ need: Need?, _ event: NeedEvent) -> Need? {
        if case .raised(let body) = event {
            return Need(
                id: body.need, site: body.site, item: body.item, asked: body.asked, pieces: body.pieces,
                neededBy: body.neededBy, note: body.note, observedAt: body.observedAt, origin: body.origin)
        }
        guard var need else { return nil }
        switch event {
        case .raised: break
        case .amended(let body): (need.asked, need.pieces) = (body.asked, body.pieces)
        case .confirmed(let body):
            need.pieces = body.pieces
            // A form that lay about before it was typed in makes nothing older.
            need.observedAt = max(need.observedAt, body.confirmedAt)
        case .cancelled(let body): need.cancelled = body.reason
        case .capLifted(let body): need.capLifted = body.reason
        case .supplied(let body): need.received = need.received.remaining(after: body.before) + body.pieces
        }
        return need
    }
}
