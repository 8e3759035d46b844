package import Vocabulary

/// What may be asked about an order to the plans.
package enum DirectiveCommand: Hashable, Sendable {
    case pin(ID<Directive>, Pin, OrderNote, PinGround)
    case ban(ID<Directive>, Ban, OrderNote, BanGround)
    case lift(by: String, at: Moment)
}

/// How the things that a pin names stand.
package struct PinGround: Hashable, Sendable {
    package let need: Need
    /// The item that is needed and what may stand in for it.
    package let accepted: Set<ID<Item>>
    /// The lots from which the pin may take.
    package let lots: [Lot]
    /// Who has said the same before, if anybody has.
    package let others: [Directive]

    package init(need: Need, accepted: Set<ID<Item>>, lots: [Lot], others: [Directive]) {
        (self.need, self.accepted, self.lots, self.others) = (need, accepted, lots, others)
    }
}

/// How the things that a ban names stand.
package struct BanGround: Hashable, Sendable {
    /// The ends of a banned way.
    package let sites: [Site]
    /// The need that is left out.
    package let need: Need?
    /// Orders that stand.
    package let others: [Directive]

    package init(sites: [Site] = [], need: Need? = nil, others: [Directive]) {
        (self.sites, self.need, self.others) = (sites, need, others)
    }
}
