package import Vocabulary

/// Something that people go without at a cost, in whatever item it comes: drinking water, meals, toilets (基本品目).
///
/// Items of one staple share one amount a head: three meals a day are rice or bread, not both. What a person needs is
/// counted in the staple's own unit, and each item says how many of them one piece holds.
package struct Staple: Hashable, Sendable {
    package let id: ID<Staple>
    package let name: Wording
    /// What amounts are counted in: 食, 回, 500ml換算.
    package let unit: Wording
    package let audience: Audience
    /// Units for a person of the audience: a day's, or once for the whole stay.
    package let amount: Ratio
    package let period: Period
    /// Units in one piece of each item that serves it.
    package let items: [ID<Item>: Int]
    package let tiers: CoverTiers
    package let push: PushRule?
    /// How much of a thousand of its free stock is held back for silent and isolated sites.
    package let reservePerMille: Int
    package let note: RuleNote

    package init(
        id: ID<Staple>, name: Wording, unit: Wording, audience: Audience, amount: Ratio, period: Period,
        items: [ID<Item>: Int], tiers: CoverTiers, push: PushRule? = nil, reservePerMille: Int = 0, note: RuleNote
    ) {
        self.id = id
        self.name = name
        self.unit = unit
        self.audience = audience
        self.amount = amount
        self.period = period
        self.items = items
        self.tiers = tiers
        self.push = push
        self.reservePerMille = reservePerMille
        self.note = note
    }

    package enum Period: String, CaseIterable, Sendable {
        case day
        /// Blankets: handed out once and kept.
        case once
    }
}

/// For whom a staple is: everybody, a group that shelters count apart, or a share of everybody.
package struct Audience: Hashable, Sendable {
    /// The group whose own count is used where a shelter has given it.
    package let category: Headcount.Category?
    /// The share of all people that stands in where the group was not counted; `nil`: then nobody knows.
    package let share: Ratio?

    package init(_ category: Headcount.Category? = nil, share: Ratio? = nil) {
        self.category = category
        self.share = share
    }
}

/// The written criterion by which a staple belongs to a tier, by how long what is known to be there lasts.
///
/// Above and below `belowHours` it is another tier; with unknown cover the tier that the catalogue gives to the item.
package struct CoverTiers: Hashable, Sendable {
    package let belowHours: Int
    package let low: Item.Tier
    package let enough: Item.Tier

    package init(belowHours: Int, low: Item.Tier, enough: Item.Tier) {
        self.belowHours = belowHours
        self.low = low
        self.enough = enough
    }
}

/// What is sent without being asked (プッシュ型支援): so many days' need of one item.
package struct PushRule: Hashable, Sendable {
    package let item: ID<Item>
    package let days: Int
    /// Its place among the eight items of the national push support, or `nil` for what the city adds (water).
    package let place: Int?

    package init(item: ID<Item>, days: Int, place: Int? = nil) {
        self.item = item
        self.days = days
        self.place = place
    }
}

/// Why a rule is as it is, who says so, and whether somebody has read it there.
package struct RuleNote: Hashable, Sendable {
    package let reason: Wording
    package let source: String
    /// `false`: an estimate of ours, or a source that nobody here has read.
    package let isVerified: Bool

    package init(reason: Wording, source: String, isVerified: Bool) {
        self.reason = reason
        self.source = source
        self.isVerified = isVerified
    }
}
