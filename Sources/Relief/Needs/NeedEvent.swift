package import Vocabulary

/// What has happened to a need by itself; promises and receipts are the allocation's and the consignment's.
package enum NeedEvent: Hashable, Sendable {
    case raised(Raised)
    case amended(Amended)
    case confirmed(Confirmed)
    case cancelled(Cancelled)
    /// Headquarters take the number as it was asked, whatever the headcount says.
    case capLifted(CapLifted)
    /// A supplier brought goods to the shelter itself, past every depot.
    case supplied(Supplied)

    package struct Raised: Hashable, Sendable {
        package let need: ID<Need>
        package let site: ID<Site>
        package let item: ID<Item>
        package let asked: Asked
        /// Absent when held: asked in cases of unknown packing.
        package let pieces: Count<Piece>?
        package let neededBy: Moment?
        package let note: String?
        package let observedAt: Moment
        package var origin: Need.Origin = .asked
    }

    package struct Amended: Hashable, Sendable {
        package let need: ID<Need>
        package let site: ID<Site>
        package let asked: Asked
        package let pieces: Count<Piece>?
    }

    package struct Confirmed: Hashable, Sendable {
        package let need: ID<Need>
        package let site: ID<Site>
        package let pieces: Count<Piece>
        package let confirmedAt: Moment
    }

    package struct Cancelled: Hashable, Sendable {
        package let need: ID<Need>
        package let site: ID<Site>
        package let reason: String
    }

    package struct CapLifted: Hashable, Sendable {
        package let need: ID<Need>
        package let site: ID<Site>
        package let by: String
        package let reason: String
        package let liftedAt: Moment
    }

    /// Another number for a delivery that was counted already takes the place of the one before.
    package struct Supplied: Hashable, Sendable {
        package let need: ID<Need>
        package let site: ID<Site>
        package let delivery: ID<Delivery>
        package let pieces: Count<Piece>
        /// What that delivery was counted with until now.
        package let before: Count<Piece>
    }

    package var need: ID<Need> {
        switch self {
        case .raised(let body): body.need
        case .amended(let body): body.need
        case .confirmed(let body): body.need
        case .cancelled(let body): body.need
        case .capLifted(let body): body.need
        case .supplied(let body): body.need
        }
    }

    package var site: ID<Site> {
        switch self {
        case .raised(let body): body.site
        case .amended(let body): body.site
        case .confirmed(let body): body.site
        case .cancelled(let body): body.site
        case .capLifted(let body): body.site
        case .supplied(let body): body.site
        }
    }
}
