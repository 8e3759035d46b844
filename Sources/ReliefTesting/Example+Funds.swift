package import Relief
package import Vocabulary

extension Example {
    package static let signature = Signature(by: "本部 佐藤", at: now)
    package static let firstDay = LocalDate.of("2016-04-16")

    package static let shelterCosts = Purpose(id: .of("shelter"), name: Wording("避難所運営", "running shelters"))
    package static let npoWork = Purpose(id: .of("npo"), name: Wording("NPO等の活動", "work of NPOs"))
    package static let kumamotoCity = Municipality(id: .of("43100"), name: Wording("熊本市", "Kumamoto City"))
    package static let mashiki = Municipality(id: .of("43443"), name: Wording("益城町", "Mashiki Town"))

    /// 330 yen a person and day for seven days.
    package static let shelterCeiling = Ceiling(
        item: .of("shelter"), name: Wording("避難所の設置", "Shelters"), unit: Wording("人日", "person-days"),
        perUnit: yen(330), period: LawPeriod(.within, days: 7), validFrom: .of("2016-04-01"), note: note)
    /// 5,714,000 yen a house, begun within twenty days.
    package static let housingCeiling = Ceiling(
        item: .of("housing"), name: Wording("応急仮設住宅", "Temporary housing"), unit: Wording("戸", "houses"),
        perUnit: yen(5_714_000), period: LawPeriod(.start, days: 20), validFrom: .of("2016-04-01"), note: note)

    /// Death a million, serious injury a hundred thousand, full collapse eight hundred thousand, half four.
    package static let household = HouseholdStandard(
        classes: [
            HouseholdClass(
                id: .of("death"), name: Wording("死亡", "Deaths"), unit: Wording("人", "people"), most: yen(1_000_000)),
            HouseholdClass(
                id: .of("injury"), name: Wording("重傷", "Serious injuries"), unit: Wording("人", "people"),
                most: yen(100_000)),
            HouseholdClass(
                id: .of("full"), name: Wording("全壊", "Fully collapsed"), unit: Wording("世帯", "households"),
                most: yen(800_000)),
            HouseholdClass(
                id: .of("half"), name: Wording("半壊", "Half collapsed"), unit: Wording("世帯", "households"),
                most: yen(400_000)),
        ], note: note)

    /// What the law and the city say of money.
    package static let fundRules: [FundEvent] = [
        .purposeListed(shelterCosts), .purposeListed(npoWork), .municipalityListed(kumamotoCity),
        .municipalityListed(mashiki), .ceilingSet(shelterCeiling), .ceilingSet(housingCeiling),
        .householdStandardSet(household),
    ]

    package static let fundBook = FundRuleDecider.replay(fundRules)

    package static func yen(_ value: Int64) -> Yen { required(Yen(value), "\(value) is no amount") }

    package static func potDetails(
        _ source: LegalSource = .donation, _ name: String? = nil, earmark: Earmark = Earmark(),
        limits: PotLimits = PotLimits()
    ) -> PotDetails {
        PotDetails(name: name ?? source.name.japanese, source: source, earmark: earmark, limits: limits)
    }

    /// A purpose, a municipality and a pot with money, ready for requests.
    package static func money(
        _ amount: Int64, in pot: ID<Pot> = .of("pot-1"), _ source: LegalSource = .donation, _ name: String? = nil
    ) -> [FundCommand] {
        [
            .listPurpose(shelterCosts), .listMunicipality(kumamotoCity), .openPot(pot, potDetails(source, name)),
            .payIn(.of("in-1"), to: pot, moneyIn(amount, source)),
        ]
    }

    package static func moneyIn(
        _ amount: Int64, _ source: LegalSource = .donation, from payer: String = "日本赤十字社"
    ) -> MoneyIn {
        MoneyIn(amount: yen(amount), payer: payer, declared: source, receivedOn: firstDay)
    }

    package static func requestDetails(
        _ amount: Int64, purpose: ID<Purpose> = .of("shelter"), in municipality: ID<Municipality> = .of("43100"),
        tier: Item.Tier = .life, use: LawUse? = nil, title: String = "避難所運営費"
    ) -> FundRequestDetails {
        FundRequestDetails(
            title: title, applicant: "避難所対策班", amount: yen(amount), purpose: purpose,
            municipality: municipality, tier: tier, use: use)
    }

    /// Person-days in shelters from the day of the disaster on.
    package static func shelterUse(_ units: Int, through day: String = "2016-04-22") -> LawUse {
        LawUse(ceiling: .of("shelter"), units: units, from: firstDay, through: .of(day))
    }
}
