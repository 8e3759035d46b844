import Vocabulary

/// A year ahead is a slip of the finger or no help.
private let longestDays = 366

extension Offer.Terms {
    func check(on today: LocalDate) throws(OfferRefusal) {
        guard (1...OfferRefusal.longestWhat).contains(what.count) else { throw .noWords }
        guard (1...OfferRefusal.longestPlace).contains(place.count) else { throw .noPlace }
        try OfferRefusal.check(note)
        guard until >= today, until.daysSinceEpoch <= today.daysSinceEpoch + longestDays else {
            throw .untilOutOfRange(until)
        }
        if let from, from > until { throw .fromAfterUntil }
        // Whoever brings it may do so today at the earliest.
        if case .goods(let goods) = thing, let expiry = goods.expiry, expiry < max(from ?? today, today) {
            throw .goodsExpired(expiry)
        }
        try thing.check()
        // A day that is just over may have begun when the form was opened.
        if case .people(let people) = thing, let day = people.meantFor?.day,
            abs(day.daysSinceEpoch - today.daysSinceEpoch) > longestDays
        {
            throw .dayOutOfRange(day)
        }
    }
}

extension OfferedThing {
    fileprivate func check() throws(OfferRefusal) {
        switch self {
        case .goods(let goods):
            guard Asked.range.contains(goods.asked.quantity) else { throw .amountOutOfRange(goods.asked.quantity) }
        case .people(let people):
            guard OfferedPeople.range.contains(people.headcount) else { throw .amountOutOfRange(people.headcount) }
        case .money(let yen, _):
            guard !yen.isZero else { throw .amountOutOfRange(0) }
        case .vehicles(let vehicles):
            guard OfferedVehicles.range.contains(vehicles.count) else { throw .amountOutOfRange(vehicles.count) }
            if let litres = vehicles.litres, !OfferedVehicles.litresRange.contains(litres) {
                throw .amountOutOfRange(litres)
            }
        }
    }
}

extension Giver {
    func check() throws(OfferRefusal) {
        guard (1...OfferRefusal.longestName).contains(name.count) else { throw .noName }
        guard contact.count <= OfferRefusal.longestContact, isReachable else { throw .noContact }
    }
}

extension Acceptance {
    func check(
        against terms: Offer.Terms, item: Item?, site: Site?, on today: LocalDate
    ) throws(OfferRefusal) {
        switch (self, terms.thing) {
        case (.goods(let goods), .goods(let offered)): try check(goods, offered, item, site)
        case (.people(let headcount), .people(let offered)): try check(headcount, upTo: offered.headcount)
        case (.money(let yen, let purpose), .money(let most, let given)):
            guard purpose == given else { throw .otherPurpose(given) }
            guard !yen.isZero, yen <= most else { throw .moneyOutOfRange(most) }
        case (.vehicles(let use), .vehicles(let offered)):
            try check(use.count, upTo: offered.count)
            try check(site, named: use.home)
            guard use.from <= use.until, use.until <= terms.until, use.from >= terms.from ?? use.from else {
                throw .fromAfterUntil
            }
        default: throw .otherKind(terms.thing.kind)
        }
    }

    private func check(
        _ goods: Goods, _ offered: OfferedGoods, _ item: Item?, _ site: Site?
    ) throws(OfferRefusal) {
        try check(site, named: goods.depot)
        guard let most = offered.pieces(of: item) else {
            // Nobody knows how many are in a case: headquarters asked the giver and types the pieces.
            guard goods.pieces > .zero, goods.pieces.value <= Asked.range.upperBound else {
                throw .amountOutOfRange(goods.pieces.value)
            }
            return
        }
        try check(goods.pieces.value, upTo: most.value)
    }

    /// A depot that nobody has spoken of may be open; one that is closed, not open yet or unusable takes nothing.
    private func check(_ site: Site?, named id: ID<Site>) throws(OfferRefusal) {
        guard let site, site.kind == .depot else { throw .notADepot(id) }
        switch site.status {
        case .open, .unknown: return
        case .notOpen, .closed, .unusable: throw .depotOutOfUse(site.name)
        }
    }

    private func check(_ amount: Int, upTo most: Int) throws(OfferRefusal) {
        guard (1...max(1, most)).contains(amount) else { throw .moreThanOffered(amount, most: most) }
    }
}
