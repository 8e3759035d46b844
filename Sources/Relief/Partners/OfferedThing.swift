package import Vocabulary

/// What is offered, as the giver said it.
package enum OfferedThing: Hashable, Sendable {
    case goods(OfferedGoods)
    case people(OfferedPeople)
    case money(Yen, GiftPurpose)
    case vehicles(OfferedVehicles)

    package var kind: OfferKind {
        switch self {
        case .goods: .goods
        case .people: .people
        case .money: .money
        case .vehicles: .vehicles
        }
    }
}

package enum OfferKind: String, CaseIterable, Sendable {
    case goods
    case people
    case money
    case vehicles

    package var name: Wording {
        switch self {
        case .goods: Wording("物資", "goods")
        case .people: Wording("人手", "people")
        case .money: Wording("資金", "money")
        case .vehicles: Wording("車両", "vehicles")
        }
    }
}

/// So much of something, in the giver's words; which item it is, a person confirms.
package struct OfferedGoods: Hashable, Sendable {
    package let asked: Asked
    /// `nil` when the giver did not say how many are in a case.
    package let packing: Packing?
    package let expiry: LocalDate?
    /// Chosen by the giver from the list of what is wanted; `nil`: free words only.
    package let item: ID<Item>?
    /// The need that it answers; `nil` when it was offered without looking at one.
    package let need: ID<Need>?

    package init(
        _ asked: Asked, packing: Packing? = nil, expiry: LocalDate? = nil, item: ID<Item>? = nil,
        need: ID<Need>? = nil
    ) {
        (self.asked, self.packing, self.expiry, self.item, self.need) = (asked, packing, expiry, item, need)
    }

    /// The pieces meant, or `nil` for cases of unknown packing: never guessed.
    package func pieces(of item: Item?) -> Count<Piece>? {
        switch asked.unit {
        case .piece: Count(asked.quantity)
        case .case:
            (packing ?? item?.onlyPacking).flatMap { asked.pieces(packedBy: $0) }
        }
    }
}

/// So many people, and where they would help.
package struct OfferedPeople: Hashable, Sendable {
    package static let range = 1...10_000

    package let headcount: Int
    /// The site and day that lacked somebody, from which it was begun; `nil` when it was offered without looking at one.
    ///
    /// It promises nothing to that site: where they work is decided when they are given shifts.
    package let meantFor: SiteDay?

    package init(_ headcount: Int, meantFor: SiteDay? = nil) { (self.headcount, self.meantFor) = (headcount, meantFor) }
}

/// Vehicles of one size with or without their drivers.
package struct OfferedVehicles: Hashable, Sendable {
    package static let range = 1...200
    package static let litresRange = 1...200_000

    package let count: Int
    /// What one may carry; `nil` when nobody said.
    package let payload: Grams?
    package let litres: Int?
    package let comesWithDriver: Bool

    package init(count: Int, payload: Grams? = nil, litres: Int? = nil, comesWithDriver: Bool) {
        (self.count, self.payload, self.litres, self.comesWithDriver) = (count, payload, litres, comesWithDriver)
    }
}

/// A vehicle that the city may use for a while, on the ground of an offer.
package struct LentVehicle: Hashable, Sendable {
    package let id: ID<LentVehicle>
    package let offer: ID<Offer>
    package let home: ID<Site>
    package let payload: Grams?
    package let litres: Int?
    package let comesWithDriver: Bool
    package let from: LocalDate
    /// The last day.
    package let until: LocalDate

    package func isThere(on day: LocalDate) -> Bool { from <= day && day <= until }
}
