import Boards
package import Relief
package import Vocabulary

/// What a partner may see of one need.
///
/// No note, no reason of a cancellation and no name of a person is in here: what shelters write freely may hold
/// personal data. What is not copied into this value cannot get into a feed.
package struct PartnerNeed: Hashable, Sendable {
    /// Why partners need not look at it any more.
    package enum Closing: String, CaseIterable, Sendable {
        case covered
        case received
        case cancelled
        /// Asked in cases of which nobody knows the size; it comes back once somebody says.
        case quantityUnknown = "quantity-unknown"
        /// The shelter closed or cannot be used.
        case shelterClosed = "shelter-closed"
    }

    package let id: ID<Need>
    package let site: PartnerSite
    package let item: ID<Item>
    package let itemName: Wording
    /// What one piece is called, such as 本; as the catalogue has it.
    package let unit: String
    /// `nil` while the quantity is unknown.
    package let asked: Count<Piece>?
    package let promised: Count<Piece>
    package let received: Count<Piece>
    /// What nobody has promised or delivered; `nil` once it is closed.
    package let missing: Count<Piece>?
    package let neededBy: Moment?
    package let raisedAt: Moment
    package let changedAt: Moment
    /// The position at which the need or its shelter last changed.
    package let position: Int64
    /// Whether something has been promised or has arrived.
    package let isPartly: Bool
    /// `nil` while it is open.
    package let closing: Closing?

    /// The page on which a person reads of it.
    package var page: String { "/partner/needs/\(id)" }

    package var isOpen: Bool { closing == nil }
    package var state: String { isOpen ? (isPartly ? "partly" : "open") : "closed" }
}

/// What a partner may see of the shelter.
package struct PartnerSite: Hashable, Sendable {
    package let id: ID<Site>
    package let name: String
    package let ward: String?
    package let place: Place?
}
