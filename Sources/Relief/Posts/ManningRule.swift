package import Vocabulary

/// How many people of one kind a site needs, reckoned from heads (必要人員の基準).
package struct ManningRule: Hashable, Sendable {
    package let id: ID<ManningRule>
    /// What they do: 避難所運営, 看護.
    package let name: Wording
    /// What they must be able to do; `nil` where anybody can.
    package let skill: ID<Skill>?
    package let kind: Site.Kind
    /// Whose count is used; `nil` for everybody at the site.
    package let audience: Headcount.Category?
    /// One person for so many heads, rounded up; `nil` for a fixed number, whoever is there.
    package let headsPerPerson: Int?
    /// So many in any case.
    package let least: Int
    package let tier: Item.Tier
    /// The watches of a day (時間帯), in their order.
    package let watches: [Watch]
    package let note: RuleNote

    package init(
        id: ID<ManningRule>, name: Wording, skill: ID<Skill>? = nil, kind: Site.Kind = .shelter,
        audience: Headcount.Category? = nil, headsPerPerson: Int?, least: Int, tier: Item.Tier, watches: [Watch],
        note: RuleNote
    ) {
        self.id = id
        self.name = name
        self.skill = skill
        self.kind = kind
        self.audience = audience
        self.headsPerPerson = headsPerPerson
        self.least = least
        self.tier = tier
        self.watches = watches
        self.note = note
    }

    /// How many are needed and from how many heads; `nil` while nobody knows the heads, which is not zero.
    package func reckoning(for site: Site) -> Reckoning? {
        guard let headsPerPerson else { return Reckoning(rule: id, people: least, heads: nil) }
        let count = site.headcount
        guard let heads = (audience.map { count?.categories[$0] } ?? count?.total)?.value else { return nil }
        return Reckoning(
            rule: id, people: max(least, (heads + headsPerPerson - 1) / headsPerPerson), heads: heads)
    }
}

/// A number that a rule gives.
package struct Reckoning: Hashable, Sendable {
    package let rule: ID<ManningRule>
    package let people: Int
    /// `nil` for a fixed number.
    package let heads: Int?

    package init(rule: ID<ManningRule>, people: Int, heads: Int?) {
        (self.rule, self.people, self.heads) = (rule, people, heads)
    }
}

/// A part of a day in Japanese time: 08:00–16:00; it may reach into the next day.
package struct Watch: Hashable, Sendable {
    /// Minutes after midnight at which it begins.
    package let start: Int
    package let minutes: Int

    /// `nil` unless it begins within a day and lasts from a quarter of an hour to a day.
    package init?(start: Int, minutes: Int) {
        guard (0..<1_440).contains(start), (15...1_440).contains(minutes) else { return nil }
        (self.start, self.minutes) = (start, minutes)
    }

    package func from(_ day: LocalDate) -> Moment { Moment(startOf: day) + .minutes(start) }
    package func to(_ day: LocalDate) -> Moment { from(day) + .minutes(minutes) }
}

/// Every rule of manning, as it stands.
package struct ManningBook: Hashable, Sendable {
    package internal(set) var rules: [ID<ManningRule>: ManningRule] = [:]

    package init() {}

    /// The rules for sites of a kind, the highest tier first.
    package func rules(for kind: Site.Kind) -> [ManningRule] {
        rules.values.filter { $0.kind == kind }.sorted { ($0.tier, $0.id) < ($1.tier, $1.id) }
    }
}
