import HashTreeCollections
package import Relief
package import Vocabulary

/// What was offered, what was answered, and what is expected.
package struct OfferBoard: Board {
    private(set) var offers: TreeDictionary<ID<Offer>, Offer> = [:]
    private(set) var bySecret: TreeDictionary<String, ID<Offer>> = [:]
    /// Who took an offer back, as the chronology keeps its senders: the event itself does not say.
    private(set) var withdrawers: TreeDictionary<ID<Offer>, String> = [:]

    package init() {}

    init(_ offers: [Offer], withdrawers: TreeDictionary<ID<Offer>, String>) {
        self.withdrawers = withdrawers
        for offer in offers { put(offer) }
    }

    package subscript(id: ID<Offer>) -> Offer? { offers[id] }

    /// The offer of the link whose word has this SHA-256.
    package func offer(secretHash: String) -> Offer? { bySecret[secretHash].flatMap { offers[$0] } }

    /// Every offer, the latest first.
    package var all: [Offer] { offers.values.sorted { ($1.madeAt, $1.id) < ($0.madeAt, $0.id) } }

    /// Those that nobody has answered and that can still be had, the oldest first.
    package func waiting(on today: LocalDate) -> [Offer] {
        offers.values.filter { $0.state(on: today) == .waiting }.sorted { ($0.madeAt, $0.id) < ($1.madeAt, $1.id) }
    }

    /// The sender of its withdrawal.
    func withdrawer(of offer: ID<Offer>) -> String? { withdrawers[offer] }

    /// What is announced and has not come, in the order of depots and days.
    package var expected: [ExpectedGoods] {
        offers.values.compactMap(\.expected).sorted { $0.comesBefore($1) }
    }

    /// The offer whose goods came in with `sheet`.
    package func offer(ofSheet sheet: ID<StockSheet>) -> Offer? {
        offers.values.first { $0.arrivals.contains { $0.sheet == sheet } }
    }

    /// Where the goods of an accepted offer are to come.
    package func depot(expecting offer: ID<Offer>) -> ID<Site>? {
        guard case .goods(let goods) = offers[offer]?.acceptance else { return nil }
        return goods.depot
    }

    package func expected(at depot: ID<Site>) -> [ExpectedGoods] { expected.filter { $0.goods.depot == depot } }

    /// Vehicles that may be used on `day`, in the order of their names.
    package func vehicles(on day: LocalDate) -> [LentVehicle] {
        offers.values.flatMap(\.vehicles).filter { $0.isThere(on: day) }.sorted { $0.id < $1.id }
    }

    /// Helpers who were accepted and may still come on `day`.
    package func acceptedHelpers(on day: LocalDate) -> Int {
        offers.values.filter { $0.terms.until >= day }.reduce(0) { sum, offer in
            guard case .people(let headcount) = offer.acceptance else { return sum }
            return sum + headcount
        }
    }

    /// Accepted money of one purpose; purposes are never added up.
    package func acceptedMoney(for purpose: GiftPurpose) -> Yen {
        let amounts = offers.values.compactMap { offer -> Yen? in
            guard case .money(let yen, purpose) = offer.acceptance else { return nil }
            return yen
        }
        return Yen.sum(amounts) ?? Yen(clamping: .max)
    }

    /// How much is open already of this giver, and how fast offers come in.
    package func crowd(of giver: Giver, at now: Moment) -> OfferCrowd {
        let today = now.japaneseDate
        let key = giver.contactKey
        let since = now + .hours(-1)
        var (ofContact, publicInLastHour) = (0, 0)
        for offer in offers.values {
            // The public form gives its sender a link; a list that headquarters hands in has none.
            if offer.madeBy == nil, offer.secretHash != nil, offer.madeAt > since { publicInLastHour += 1 }
            if offer.giver.contactKey == key, offer.state(on: today) == .waiting { ofContact += 1 }
        }
        return OfferCrowd(ofContact: ofContact, publicInLastHour: publicInLastHour)
    }

    package mutating func apply(_ recorded: Recorded) {
        guard case .offer(let event) = recorded.event, let offer = OfferDecider.evolve(offers[event.offer], event)
        else { return }
        if case .withdrawn = event { withdrawers[offer.id] = recorded.by }
        put(offer)
    }

    private mutating func put(_ offer: Offer) {
        offers[offer.id] = offer
        if let hash = offer.secretHash { bySecret[hash] = offer.id }
    }
}

extension ExpectedGoods {
    /// By depot, then the earliest day; without a day last.
    fileprivate func comesBefore(_ other: Self) -> Bool {
        let (a, b) = (goods.arrivesOn?.daysSinceEpoch ?? .max, other.goods.arrivesOn?.daysSinceEpoch ?? .max)
        return (goods.depot, a, offer) < (other.goods.depot, b, other.offer)
    }
}
