package import Vocabulary

/// What headquarters lays down for plans to keep: this need gets that, or this is not used (固定・使わない).
package struct Directive: Hashable, Sendable {
    package let id: ID<Directive>
    package let order: Order
    package let note: OrderNote
    /// `nil` while it holds.
    package internal(set) var lifting: Lifting?

    package enum Order: Hashable, Sendable {
        case pin(Pin)
        case ban(Ban)
    }

    /// Who took it back, and when.
    package typealias Lifting = Signature

    package var isStanding: Bool { lifting == nil }
}

/// Who gave an order, why, and when.
package struct OrderNote: Hashable, Sendable {
    package let by: String
    package let reason: String
    package let givenAt: Moment

    package init(by: String, reason: String, givenAt: Moment) {
        (self.by, self.reason, self.givenAt) = (by, reason, givenAt)
    }
}

/// That a need gets at least so many pieces from one lot, or from any lots of one depot.
package struct Pin: Hashable, Sendable {
    package enum Source: Hashable, Sendable {
        case lot(ID<Lot>)
        case depot(ID<Site>)
    }

    package let need: ID<Need>
    /// Counted from when it was given: what had been promised before is not part of it.
    package let pieces: Count<Piece>
    package let source: Source

    package init(need: ID<Need>, pieces: Count<Piece>, source: Source) {
        (self.need, self.pieces, self.source) = (need, pieces, source)
    }
}

/// What no plan may use.
package enum Ban: Hashable, Sendable {
    /// The depot does not serve the shelter.
    case way(Way)
    /// The lot goes to nobody.
    case lot(ID<Lot>)
    /// The need is left out.
    case need(ID<Need>)
}

extension Directive {
    package var pin: Pin? {
        if case .pin(let pin) = order { pin } else { nil }
    }

    package var ban: Ban? {
        if case .ban(let ban) = order { ban } else { nil }
    }
}
