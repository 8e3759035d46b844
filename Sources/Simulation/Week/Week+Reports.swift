import Boards
import CommandPost
import Relief
import Vocabulary

/// What comes in by itself: offers, and who comes and goes.
extension Week {
    /// Everything that waits is answered: what is wanted is taken, small lots of citizens are not.
    mutating func answerOffers(_ day: inout WeekDay) async throws {
        let wall = await post.wall
        let wanted = Dictionary(wall.wanted(on: day.date).map { ($0.item, $0.pieces) }) { first, _ in first }
        for offer in wall.offers.waiting(on: day.date) {
            let answer = answer(to: offer, wanted, wall)
            guard try await submit([answer]) == 1 else { continue }
            if case .acceptOffer = answer { day.accepted += 1 } else { day.declined += 1 }
        }
        try await takeWhatWasAccepted(on: day.date)
    }

    private func answer(to offer: Offer, _ wanted: [ID<Item>: Count<Piece>], _ wall: Wall) -> ReliefCommand {
        let depot = openDepot(wall)
        switch offer.terms.thing {
        case .people(let people):
            return .acceptOffer(offer.id, .people(headcount: people.headcount), note: nil)
        case .money(let yen, let purpose): return .acceptOffer(offer.id, .money(yen, purpose), note: nil)
        case .vehicles(let vehicles):
            guard let depot else { return .declineOffer(offer.id, .noReceiver, note: nil) }
            let use = Acceptance.Vehicles(
                count: vehicles.count, home: depot, from: offer.terms.from ?? clock.now.japaneseDate,
                until: offer.terms.until)
            return .acceptOffer(offer.id, .vehicles(use), note: nil)
        case .goods(let goods): return answer(to: offer, of: goods, at: depot, wanted, wall)
        }
    }

    private func answer(
        to offer: Offer, of goods: OfferedGoods, at depot: ID<Site>?, _ wanted: [ID<Item>: Count<Piece>], _ wall: Wall
    ) -> ReliefCommand {
        guard let depot, let item = offer.item, let pieces = goods.pieces(of: wall.item(item)) else {
            return .declineOffer(offer.id, .unsuitable, note: nil)
        }
        if offer.giver.kind == .citizen { return .declineOffer(offer.id, .smallLots, note: nil) }
        guard let missing = wanted[item], missing > .zero else { return .declineOffer(offer.id, .enough, note: nil) }
        let taken = Acceptance.Goods(
            item: item, pieces: min(pieces, missing), depot: depot, arrivesOn: clock.now.japaneseDate.after(days: 1))
        return .acceptOffer(offer.id, .goods(taken), note: nil)
    }

    func openDepot(_ wall: Wall) -> ID<Site>? {
        wall.depots.all.map(\.site).filter { $0.status == .open }.map(\.id).max()
    }

    /// Goods that were to come by today are counted at the gate, and given money is in the account.
    private mutating func takeWhatWasAccepted(on date: LocalDate) async throws {
        let wall = await post.wall
        for expected in wall.offers.expected where expected.goods.arrivesOn.map({ $0 <= date }) ?? true {
            let details = LotDetails(
                item: expected.goods.item, depot: expected.goods.depot, packing: nil, expiry: nil, origin: .donated)
            let line = StockSheet.Line(details: details, pieces: expected.pieces)
            try await submit([.receiveOffer(expected.offer, OfferArrival(lines: [line], isLast: true))])
        }
        for offer in wall.offers.all {
            guard case .money(_, let purpose) = offer.acceptance, wall.funds[offer.deposit] == nil else { continue }
            let pots = wall.funds.allPots.filter { $0.source == purpose.source }
            guard let pot = pots.first(where: { $0.details.earmark.isFree }) ?? pots.first else { continue }
            try await submit([.bankOffer(offer.id, pot.id, receivedOn: date)])
        }
    }

    /// Those whose watch began and ended since the last look come and go; now and then somebody does not come.
    mutating func attend(_ day: inout WeekDay) async throws {
        let wall = await post.wall
        let since = desks.attendedUntil ?? Moment(milliseconds: 0)
        let now = clock.now
        desks.attendedUntil = now
        let shifts = wall.shifts.all.map(\.shift).filter { $0.isStanding && since < $0.to && $0.to <= now }
        var commands: [ReliefCommand] = []
        for shift in shifts.sorted(by: Shift.comesFirst) {
            guard !dice.happens(perMille: 20) else {
                day.binds("attendance/stayed-away")
                continue
            }
            commands += [
                .checkIn(shift.person, shift.site, observedAt: shift.from),
                .checkOut(shift.person, shift.site, observedAt: shift.to),
            ]
        }
        day.stays += try await submitInParts(commands) / 2
    }

    /// A few hundred at a time, so that one refusal is found soon.
    mutating func submitInParts(_ commands: [ReliefCommand], of size: Int = 400) async throws -> Int {
        var done = 0
        for begin in stride(from: 0, to: commands.count, by: size) {
            done += try await submit(Array(commands[begin..<min(begin + size, commands.count)]))
        }
        return done
    }
}
