package import Vocabulary

/// What money may be for, and what the law says of it.
package struct FundRuleBook: Hashable, Sendable {
    package internal(set) var purposes: [ID<Purpose>: Purpose] = [:]
    package internal(set) var municipalities: [ID<Municipality>: Municipality] = [:]
    /// Of each item the ceilings of all dates, the earliest first.
    package internal(set) var ceilings: [ID<Ceiling>: [Ceiling]] = [:]
    package internal(set) var standards: [ID<SpecialStandard>: SpecialStandard] = [:]
    package internal(set) var household: HouseholdStandard?

    package init() {}

    package var purposesInOrder: [Purpose] { purposes.values.sorted { $0.id < $1.id } }
    package var municipalitiesInOrder: [Municipality] { municipalities.values.sorted { $0.id < $1.id } }
    package var ceilingsInOrder: [Ceiling] { ceilings.keys.sorted().flatMap { ceilings[$0] ?? [] } }

    /// Names with codes, as a refusal lists what is possible.
    var namedPurposes: [Wording] { purposesInOrder.map { FundText.named($0.name, $0.id.text) } }
    var namedMunicipalities: [Wording] { municipalitiesInOrder.map { FundText.named($0.name, $0.id.text) } }

    /// Special standards in the order in which they were agreed.
    package var standardsInOrder: [SpecialStandard] {
        standards.values.sorted { ($0.agreedOn, $0.id) < ($1.agreedOn, $1.id) }
    }

    /// The ceiling of `item` that a disaster of `day` is held to.
    ///
    /// Only amounts that somebody has read at the source hold: a number that nobody checked neither loosens nor
    /// tightens the law.
    package func ceiling(of item: ID<Ceiling>, on day: LocalDate) -> Ceiling? {
        ceilings[item]?.last { $0.validFrom <= day && $0.note.isVerified }
    }

    /// A newer amount than the one that holds, which nobody has read at the source yet.
    package func unverified(of item: ID<Ceiling>, on day: LocalDate) -> Ceiling? {
        guard let newest = ceilings[item]?.last(where: { $0.validFrom <= day }), !newest.note.isVerified else {
            return nil
        }
        return newest
    }

    /// What holds for `item` in a disaster that began on `firstDay`, with what was agreed for `municipality`.
    package func law(of item: ID<Ceiling>, firstDay: LocalDate, in municipality: ID<Municipality>?) -> LawInForce? {
        guard let ceiling = ceiling(of: item, on: firstDay) else { return nil }
        let agreed = standardsInOrder.filter { $0.ceiling == item && $0.concerns(municipality) }
        return LawInForce(ceiling: ceiling, firstDay: firstDay, standards: agreed)
    }

    /// The municipalities whose period for `item` is not the general one, those of one length together; the shortest first.
    package func ownPeriods(
        of item: ID<Ceiling>, firstDay: LocalDate
    ) -> [(law: LawInForce, places: [Municipality])] {
        guard let general = law(of: item, firstDay: firstDay, in: nil) else { return [] }
        let named = Set(standards.values.filter { $0.ceiling == item }.compactMap(\.municipality)).sorted()
        let own = named.compactMap { place in
            law(of: item, firstDay: firstDay, in: place).map { (law: $0, place: municipalities[place]) }
        }
        let longer = Dictionary(grouping: own.filter { $0.law.days != general.days }) { $0.law.days ?? 0 }
        return longer.sorted { $0.key < $1.key }.compactMap { _, same in
            same.first.map { (law: $0.law, places: same.compactMap(\.place)) }
        }
    }
}
