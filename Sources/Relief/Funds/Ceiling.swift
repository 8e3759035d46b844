package import Vocabulary

/// What the Disaster Relief Act pays at most for one unit of something, and for how long (救助費の限度額).
///
/// A later one of the same item replaces it from its day on; both stay known, since an old disaster keeps its rules.
package struct Ceiling: Hashable, Sendable {
    package let item: ID<Ceiling>
    package let name: Wording
    /// What is counted: 人日, 戸, 人.
    package let unit: Wording
    /// `nil` where the act pays actual cost or gives in kind.
    package let perUnit: Yen?
    package let period: LawPeriod?
    package let validFrom: LocalDate
    package let note: RuleNote

    package init(
        item: ID<Ceiling>, name: Wording, unit: Wording, perUnit: Yen?, period: LawPeriod?, validFrom: LocalDate,
        note: RuleNote
    ) {
        self.item = item
        self.name = name
        self.unit = unit
        self.perUnit = perUnit
        self.period = period
        self.validFrom = validFrom
        self.note = note
    }
}

/// How long the act pays, counted from the day of the disaster, which is day 1.
package struct LawPeriod: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// All of it lies within so many days: 避難所は7日以内.
        case within
        /// It begins within so many days: 応急仮設は20日以内に着工.
        case start
    }

    /// A year is more than any special standard ever gave.
    package static let range = 1...1_000

    package let kind: Kind
    package let days: Int

    package init?(_ kind: Kind, days: Int) {
        guard Self.range.contains(days) else { return nil }
        (self.kind, self.days) = (kind, days)
    }
}

/// What the minister agreed to beyond the general standard (特別基準): more yen a unit, more days, or both.
package struct SpecialStandard: Hashable, Sendable {
    package let id: ID<SpecialStandard>
    package let ceiling: ID<Ceiling>
    /// The number of the letter that agrees.
    package let document: String
    package let agreedOn: LocalDate
    package let perUnit: Yen?
    package let days: Int?
    /// For which municipality; `nil` for all.
    package let municipality: ID<Municipality>?

    package init(
        id: ID<SpecialStandard>, ceiling: ID<Ceiling>, document: String, agreedOn: LocalDate, perUnit: Yen? = nil,
        days: Int? = nil, municipality: ID<Municipality>? = nil
    ) {
        self.id = id
        self.ceiling = ceiling
        self.document = document
        self.agreedOn = agreedOn
        self.perUnit = perUnit
        self.days = days
        self.municipality = municipality
    }

    func concerns(_ place: ID<Municipality>?) -> Bool { municipality == nil || municipality == place }
}
