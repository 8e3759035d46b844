package import Relief
package import Vocabulary

/// What waits for headquarters to decide it, or to ask after it (未決・懸案).
package struct OpenMatters: Sendable {
    /// How far ahead posts without people are looked at.
    package static let ahead = Span.hours(24)

    /// The oldest first.
    package let approvals: [ApprovalRequest]
    /// The latest one; which of its parts are open is for whoever reads it to say.
    package let jointPlan: JointPlan?
    /// Late ones first, those whose day is longest past before the others; then those nobody has confirmed, by age.
    package let orders: [PendingOrder]
    /// When how many people are missing within a day, the soonest first; of the site, or of the whole city.
    package let gaps: [PostGap]
    /// The oldest first.
    package let offers: [Offer]

    /// - Parameters:
    ///   - wall: As it stands at `now`.
    ///   - site: Only what concerns it; `nil` for headquarters.
    ///   - now: As of when.
    package init(_ wall: Wall, site: ID<Site>?, at now: Moment) {
        let isCity = site == nil
        approvals = isCity ? wall.approvals.waiting : []
        jointPlan = isCity ? wall.jointPlans.latest : nil
        orders = wall.pendingOrders(at: now).filter { site == nil || $0.order.details.destination == site }
        gaps = wall.gaps(of: site.map { [$0] } ?? wall.posts.sites, from: now, to: now + Self.ahead)
        offers = isCity ? wall.offers.waiting(on: now.japaneseDate) : []
    }
}

/// An order that somebody must ask after.
package struct PendingOrder: Hashable, Sendable {
    package let order: Order
    /// When it should have come, if that is past and nothing came.
    package let lateSince: Moment?
    /// Whether the supplier has said that it will bring it; a late one may have been confirmed.
    package let isConfirmed: Bool

    /// `nil` when nothing is wrong with it at `now`.
    init?(_ order: Order, at now: Moment) {
        guard [.oral, .requested, .confirmed].contains(order.state) else { return nil }
        self.order = order
        isConfirmed = order.state == .confirmed
        lateSince = order.due.flatMap { $0 < now ? $0 : nil }
        if isConfirmed, lateSince == nil { return nil }
    }

    fileprivate static func comesFirst(_ a: Self, _ b: Self) -> Bool {
        let (left, right) = (a.lateSince?.milliseconds ?? .max, b.lateSince?.milliseconds ?? .max)
        return (left, a.order.placedAt, a.order.number) < (right, b.order.placedAt, b.order.number)
    }
}

extension Wall {
    /// Orders of which nothing has come and that are late or not confirmed.
    package func pendingOrders(at now: Moment) -> [PendingOrder] {
        orders.all.compactMap { PendingOrder($0.order, at: now) }.sorted(by: PendingOrder.comesFirst)
    }

    /// Pieces of each item that are ordered and late, or that nobody has confirmed.
    func unsurePieces(at now: Moment) -> [ID<Item>: Count<Piece>] { orders.awaitedGoods(at: now).mapValues(\.unsure) }

    /// When posts at `sites` lack how many people between two moments, the soonest first, then the most missing.
    package func gaps(of sites: [ID<Site>], from: Moment, to: Moment) -> [PostGap] {
        sites.flatMap { manning(of: $0, from: from, to: to) }.flatMap { $0.gaps(from: from) }.filter { $0.from < to }
            .sorted { ($0.from, $1.missing, $0.post) < ($1.from, $0.missing, $1.post) }
    }
}
