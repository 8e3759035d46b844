import CommandPost
import Relief
import Vocabulary

/// The money of the simulated city: one pot of each kind, and what it is held to.
extension City {
    static let purposes: [ID<Purpose>] = [ID("shelters", number: 1), ID("helpers", number: 1)]
    static let municipalities: [ID<Municipality>] = [ID("east", number: 1), ID("west", number: 1)]
    static let meals: ID<Ceiling> = ID("meals", number: 1)
    static let classes: [ID<HouseholdClass>] = [ID("dead", number: 1), ID("ruined", number: 1)]

    static let pots: [(id: ID<Pot>, source: LegalSource)] = LegalSource.allCases.enumerated().map {
        (ID("pot", number: UInt64($0 + 1)), $1)
    }

    static func pot(of source: LegalSource) -> ID<Pot> { pots.first { $0.source == source }?.id ?? pots[0].id }

    static var moneyBeginnings: [ReliefCommand] { (rules + opening).map { .fund($0) } }

    private static var rules: [FundCommand] {
        let standard = classes.map {
            HouseholdClass(
                id: $0, name: Wording($0.text, $0.text), unit: Wording("世帯", "households"),
                most: Yen(clamping: 1_000_000))
        }
        return purposes.map { .listPurpose(Purpose(id: $0, name: Wording($0.text, $0.text))) }
            + municipalities.map { .listMunicipality(Municipality(id: $0, name: Wording($0.text, $0.text))) }
            + [
                .setCeiling(
                    Ceiling(
                        item: meals, name: Wording("炊き出し", "meals"), unit: Wording("人日", "person-days"),
                        perUnit: Yen(clamping: 1_160), period: LawPeriod(.within, days: 7),
                        validFrom: LocalDate(daysSinceEpoch: 0), note: note)),
                .setHouseholdStandard(HouseholdStandard(classes: standard, note: note)),
            ]
    }

    private static var opening: [FundCommand] {
        let earmarks: [LegalSource: Earmark] = [
            .aid: Earmark(purposes: [purposes[1]]), .donation: Earmark(municipalities: [municipalities[0]]),
        ]
        return pots.map { pot, source in
            let limits =
                source == .donation
                ? PotLimits(sharePercent: 60, perMunicipality: Yen(clamping: 900_000)) : PotLimits()
            return .openPot(
                pot,
                PotDetails(
                    name: source.name.japanese, source: source, earmark: earmarks[source] ?? Earmark(), limits: limits))
        }
    }
}
