import Boards
import Relief
import Vocabulary

extension Decision {
    mutating func decideOffer(_ command: ReliefCommand) throws(SubmissionError) {
        switch command {
        case .makeOffer(let new): try make(new)
        case .identifyOffer(let id, let item):
            let item = try self.item(item)
            try decide(.identify(item, by: sender.name), try offer(id))
        case .acceptOffer(let id, let acceptance, let note): try accept(try offer(id), acceptance, note)
        case .declineOffer(let id, let reason, let note):
            try decide(.decline(reason, by: sender.name, note: note, at: now), try offer(id))
        case .withdrawOffer(let id, let secretHash, let reason):
            try withdraw(try offer(id), secretHash, reason)
        case .receiveOffer(let id, let arrival): try receive(try offer(id), arrival)
        case .bankOffer(let id, let pot, let day): try bank(try offer(id), pot, day)
        case .enrolHelpers(let list): try enrol(list, of: try offer(list.offer))
        case .removeHelper(let id, let person, let reason, let secretHash):
            try removeHelper(person, of: try offer(id), reason: reason, secretHash)
        default: return
        }
    }

    /// Whether the sender made it, comes from the organisation that did, or has the giver's own link.
    ///
    /// To which organisation a token belongs was said when it was issued and never changes: no subject is read for it.
    func speaksForGiver(of offer: Offer, _ secretHash: String?) -> Bool {
        if let secretHash, secretHash == offer.secretHash { return true }
        guard case .token(let token) = sender else { return false }
        return wall.isOwn(offer, of: token)
    }

    private func offer(_ id: ID<Offer>) throws(SubmissionError) -> Offer {
        guard let offer = wall.offers[id] else { throw .refused(OfferRefusal.noSuchOffer(id)) }
        return offer
    }

    private mutating func make(_ new: NewOffer) throws(SubmissionError) {
        switch new.terms.thing {
        case .goods(let goods): try check(goods)
        case .people(let people): try check(people)
        case .money, .vehicles: break
        }
        reads(Subject("offer", new.id))
        let token: ID<Token>? = if case .token(let token) = sender { token.id } else { nil }
        let command = OfferCommand.make(new, by: token, crowd(of: new.giver), at: now)
        let known = wall.offers[new.id]
        happen(
            try asking { () throws(OfferRefusal) in try OfferDecider.decide(command, known) }
                .map(ReliefEvent.offer))
    }

    /// What goods name must be there, and a need is named only by those who may read of it.
    private mutating func check(_ goods: OfferedGoods) throws(SubmissionError) {
        if let item = goods.item { _ = try self.item(item) }
        guard let need = goods.need else { return }
        guard sender.allows(.readFeed, at: nil) else { throw .refused(TokenRefusal.notAllowed(.readFeed)) }
        guard wall.shortfalls[need] != nil else { throw .refused(NeedRefusal.noSuchNeed(need)) }
    }

    /// A site that lacks people is named only by those who may read of it.
    private func check(_ people: OfferedPeople) throws(SubmissionError) {
        guard let site = people.meantFor?.site else { return }
        guard sender.allows(.readFeed, at: nil) else { throw .refused(TokenRefusal.notAllowed(.readFeed)) }
        guard wall.site(site) != nil else { throw .refused(SiteRefusal.noSuchSite(site)) }
    }

    /// Only what anybody on the street can send is held to a pace.
    private func crowd(of giver: Giver) -> OfferCrowd {
        guard case .visitor = sender else { return OfferCrowd(ofContact: 0, publicInLastHour: 0) }
        return wall.offers.crowd(of: giver, at: now)
    }

    private mutating func accept(
        _ offer: Offer, _ acceptance: Acceptance, _ note: String?
    ) throws(SubmissionError) {
        var (item, site): (Item?, Site?)
        switch acceptance {
        case .goods(let goods): (item, site) = (try self.item(goods.item), try self.site(goods.depot))
        case .vehicles(let use): site = try self.site(use.home)
        case .people: break
        case .money(let amount, _): try requireApproval(.offer, of: offer.id, amount)
        }
        try decide(
            .accept(acceptance, item: item, site: site, by: sender.name, note: note, at: now), offer)
        if case .people = acceptance { try enlist(offer) }
    }

    /// Who comes together is a team in the directory, so that its people can be entered and called.
    private mutating func enlist(_ offer: Offer) throws(SubmissionError) {
        try decideDirectory(.listTeam(Team(ID(offer.id.letters), name: offer.giver.name)))
    }

    /// Takes it back, unless its money lies in a pot by now, whoever paid it in.
    private mutating func withdraw(
        _ offer: Offer, _ secretHash: String?, _ reason: String?
    ) throws(SubmissionError) {
        guard speaksForGiver(of: offer, secretHash) || sender.allows(.plan, at: nil) else {
            throw .refused(TokenRefusal.notAllowed(.plan))
        }
        reads(Subject("deposit", offer.deposit))
        guard wall.funds[offer.deposit] == nil else { throw .refused(OfferRefusal.hasArrived) }
        try decide(.withdraw(reason: reason, at: now), offer)
        try dismissHelpers(of: offer)
    }

    /// Pays accepted money into a pot of its own kind; said twice, it is one deposit.
    private mutating func bank(_ offer: Offer, _ pot: ID<Pot>, _ day: LocalDate) throws(SubmissionError) {
        reads(Subject("offer", offer.id))
        guard case .money(let amount, let purpose) = offer.acceptance else {
            throw .refused(OfferRefusal.noMoneyAccepted)
        }
        let money = MoneyIn(
            amount: amount, payer: offer.giver.name, declared: purpose.source, receivedOn: day, note: offer.terms.what)
        try decideFund(.payIn(offer.deposit, to: pot, money))
    }

    mutating func decide(_ command: OfferCommand, _ offer: Offer) throws(SubmissionError) {
        reads(Subject("offer", offer.id))
        happen(
            try asking { () throws(OfferRefusal) in try OfferDecider.decide(command, offer) }
                .map(ReliefEvent.offer))
    }

    /// What came is counted into the depot's stock in the same append, as a sheet of its own.
    private mutating func receive(_ offer: Offer, _ arrival: OfferArrival) throws(SubmissionError) {
        for line in arrival.lines { _ = try item(line.details.item) }
        let sheet = freeSheet(of: offer)
        reads(Subject("import", sheet))
        let moment = observed(after: offer.arrivals.last?.at)
        try decide(.receive(arrival, sheet: sheet, by: sender.name, at: moment), offer)
        let lines = arrival.lines.filter { $0.pieces > .zero }
        guard case .goods(let goods) = offer.acceptance, !lines.isEmpty else { return }
        try decideStock(.storeStock(StockSheet(id: sheet, depot: goods.depot, mode: .delta, lines: lines)))
    }

    /// A name that no sheet of this offer has had, those that were undone included.
    private func freeSheet(of offer: Offer) -> ID<StockSheet> {
        var number = UInt64(offer.arrivals.count + 1)
        while wall.depots.depot(of: ID(offer.id, number: number)) != nil { number += 1 }
        return ID(offer.id, number: number)
    }

    /// Goods whose sheet is undone have not come: the offer expects them as before.
    mutating func undoArrival(_ sheet: ID<StockSheet>) throws(SubmissionError) {
        guard let offer = wall.offers.offer(ofSheet: sheet) else { return }
        try decide(.undoArrival(sheet, by: sender.name, at: now), offer)
    }
}
