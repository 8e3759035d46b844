package import Vocabulary

/// Money that somebody asks for (資金要望).
package struct FundRequest: Hashable, Sendable {
    package let id: ID<FundRequest>
    package let details: FundRequestDetails
    /// From all pots together, and not taken back.
    package internal(set) var granted = Yen.zero
    /// Of that, from pots of the Disaster Relief Act: only this is held to the law's ceilings.
    package internal(set) var grantedUnderAct = Yen.zero
    /// Persons, person-days or houses for which the act's money was paid, by the evidence of the receipts.
    package internal(set) var paidUnits = 0
    /// Why it is no longer asked for; `nil` while it is.
    package internal(set) var withdrawal: String?

    package var missing: Yen { withdrawal == nil ? details.amount.remaining(after: granted) : .zero }
    package var isOpen: Bool { withdrawal == nil && !missing.isZero }
}

/// What is asked for.
package struct FundRequestDetails: Hashable, Sendable {
    package let title: String
    /// Who asks: a section of the city, an NPO.
    package let applicant: String
    package let amount: Yen
    package let purpose: ID<Purpose>
    package let municipality: ID<Municipality>
    /// The shelter or depot that it is for, where it is for one.
    package let site: ID<Site>?
    /// The goods that it buys, where it buys one kind.
    package let item: ID<Item>?
    package let tier: Item.Tier
    /// What of the Disaster Relief Act it is; `nil` when the act does not cover it.
    package let use: LawUse?
    package let note: String?

    package init(
        title: String, applicant: String, amount: Yen, purpose: ID<Purpose>, municipality: ID<Municipality>,
        site: ID<Site>? = nil, item: ID<Item>? = nil, tier: Item.Tier, use: LawUse? = nil, note: String? = nil
    ) {
        self.title = title
        self.applicant = applicant
        self.amount = amount
        self.purpose = purpose
        self.municipality = municipality
        self.site = site
        self.item = item
        self.tier = tier
        self.use = use
        self.note = note
    }
}

/// Something that the act pays for: so many units of one of its items, over so many days.
package struct LawUse: Hashable, Sendable {
    package let ceiling: ID<Ceiling>
    /// Person-days, persons or houses, as the ceiling counts.
    package let units: Int
    package let from: LocalDate
    /// The last day, not before `from`.
    package let through: LocalDate

    package init(ceiling: ID<Ceiling>, units: Int, from: LocalDate, through: LocalDate) {
        (self.ceiling, self.units, self.from, self.through) = (ceiling, units, from, through)
    }
}
