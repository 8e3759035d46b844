package import Vocabulary

/// Something that somebody would give, before anything is sent (支援の申し出).
package struct Offer: Hashable, Sendable {
    package let id: ID<Offer>
    package let terms: Terms
    package let giver: Giver
    /// SHA-256 of the word in the giver's own link, in hexadecimal; the word itself is nowhere in the chronology.
    package let secretHash: String?
    /// `nil` when it came by the public form.
    package let madeBy: ID<Token>?
    package let madeAt: Moment
    /// What a person found the goods to be; before that, what the giver chose.
    package internal(set) var item: ID<Item>?
    package internal(set) var answer: Answer?
    package internal(set) var arrivals: [Arrival] = []
    package internal(set) var withdrawal: Withdrawal?

    /// What is offered, where it is, and until when.
    package struct Terms: Hashable, Sendable {
        package let thing: OfferedThing
        /// In the giver's own words.
        package let what: String
        /// Where it is, as far as a carrier needs to know.
        package let place: String
        package let from: LocalDate?
        /// The last day on which it can be had.
        package let until: LocalDate
        package let note: String?

        package init(
            thing: OfferedThing, what: String, place: String, from: LocalDate? = nil, until: LocalDate,
            note: String? = nil
        ) {
            (self.thing, self.what, self.place) = (thing, what, place)
            (self.from, self.until, self.note) = (from, until, note)
        }
    }

    /// What headquarters said.
    package enum Answer: Hashable, Sendable {
        case accepted(Acceptance, by: String, at: Moment, note: String?)
        case declined(DeclineReason, by: String, at: Moment, note: String?)
    }

    package struct Withdrawal: Hashable, Sendable {
        package let at: Moment
        package let reason: String?
    }

    /// What came of it at the gate of a depot.
    package struct Arrival: Hashable, Sendable {
        package let sheet: ID<StockSheet>?
        package let pieces: Count<Piece>
        /// Pieces of other items than the one that was accepted.
        package let otherPieces: Count<Piece>
        package let isLast: Bool
        package let at: Moment
        package let note: String?
    }

    package enum State: String, CaseIterable, Sendable {
        case waiting
        /// Accepted, and still to come or being used.
        case accepted
        /// All that will come has come.
        case arrived
        case declined
        case withdrawn
        /// Its last day is over and nobody answered.
        case lapsed

        package var name: Wording {
            switch self {
            case .waiting: Wording("回答待ち", "waiting for an answer")
            case .accepted: Wording("受け入れ", "accepted")
            case .arrived: Wording("到着済み", "arrived")
            case .declined: Wording("お断り", "declined")
            case .withdrawn: Wording("取り下げ", "withdrawn")
            case .lapsed: Wording("期限切れ", "lapsed")
            }
        }
    }

    package func state(on today: LocalDate) -> State {
        if withdrawal != nil { return .withdrawn }
        switch answer {
        case .declined: return .declined
        case .accepted: return arrivals.contains(where: \.isLast) ? .arrived : .accepted
        case nil: return today > terms.until ? .lapsed : .waiting
        }
    }

    /// The need that it was offered for, if it was begun from one.
    package var need: ID<Need>? {
        guard case .goods(let goods) = terms.thing else { return nil }
        return goods.need
    }

    /// The site and day that people were offered for, if it was begun from one.
    package var meantFor: SiteDay? {
        guard case .people(let people) = terms.thing else { return nil }
        return people.meantFor
    }

    /// What was accepted, unless it was taken back.
    package var acceptance: Acceptance? {
        guard withdrawal == nil, case .accepted(let acceptance, _, _, _) = answer else { return nil }
        return acceptance
    }

    /// The goods that are announced and have not come: in no stock before somebody has counted them.
    package var expected: ExpectedGoods? {
        guard case .goods(let goods) = acceptance, !arrivals.contains(where: \.isLast) else { return nil }
        let left = goods.pieces.remaining(after: arrivals.map(\.pieces).reduce(.zero, +))
        return left == .zero ? nil : ExpectedGoods(offer: id, goods: goods, pieces: left)
    }

    /// What the money is called in the accounts once it has come.
    package var deposit: ID<Deposit> { ID(id, number: 1) }

    /// A record for each vehicle that was accepted, in the order of their numbers.
    package var vehicles: [LentVehicle] {
        guard case .vehicles(let use) = acceptance, case .vehicles(let offered) = terms.thing else { return [] }
        return (0..<use.count).map { number in
            LentVehicle(
                id: ID(id, number: UInt64(number + 1)), offer: id, home: use.home, payload: offered.payload,
                litres: offered.litres, comesWithDriver: offered.comesWithDriver, from: use.from, until: use.until)
        }
    }
}

/// Pieces that somebody has announced and nobody has seen.
package struct ExpectedGoods: Hashable, Sendable {
    package let offer: ID<Offer>
    package let goods: Acceptance.Goods
    /// Announced and not yet come.
    package let pieces: Count<Piece>
}
