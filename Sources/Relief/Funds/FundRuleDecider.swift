package import Vocabulary

/// What may be asked about what money is for and what the law says of it.
package enum FundRuleCommand: Hashable, Sendable {
    case listPurpose(Purpose)
    case listMunicipality(Municipality)
    case setCeiling(Ceiling)
    /// `firstDay` is the day of the disaster, `nil` while there is none.
    case agree(SpecialStandard, firstDay: LocalDate?, today: LocalDate)
    case setHouseholdStandard(HouseholdStandard)
}

/// Which rules about money make sense together.
///
/// A rule that stands already is not written down again.
package enum FundRuleDecider: Decider {
    package static let initial = FundRuleBook()

    package static func decide(
        _ command: FundRuleCommand, _ book: FundRuleBook
    ) throws(FundRuleRefusal) -> [FundEvent] {
        switch command {
        case .listPurpose(let purpose):
            try check(purpose.name)
            return book.purposes[purpose.id] == purpose ? [] : [.purposeListed(purpose)]
        case .listMunicipality(let municipality):
            try check(municipality.name)
            return book.municipalities[municipality.id] == municipality ? [] : [.municipalityListed(municipality)]
        case .setCeiling(let ceiling):
            try check(ceiling)
            return book.ceilings[ceiling.item]?.contains(ceiling) == true ? [] : [.ceilingSet(ceiling)]
        case .agree(let standard, let firstDay, let today):
            return try agree(standard, firstDay, today, book)
        case .setHouseholdStandard(let standard):
            try check(standard)
            return book.household == standard ? [] : [.householdStandardSet(standard)]
        }
    }

    private static func check(_ name: Wording) throws(FundRuleRefusal) {
        guard [name.japanese, name.english].allSatisfy({ (1...100).contains($0.count) }) else { throw .noName }
    }

    private static func check(_ ceiling: Ceiling) throws(FundRuleRefusal) {
        try check(ceiling.name)
        try check(ceiling.unit)
        guard ceiling.perUnit != .zero else { throw .noAmount }
        guard !ceiling.note.source.isEmpty else { throw .noSource }
    }

    private static func check(_ standard: HouseholdStandard) throws(FundRuleRefusal) {
        guard !standard.classes.isEmpty, standard.classes.allSatisfy({ !$0.most.isZero }) else { throw .noAmount }
        for rank in standard.classes { try check(rank.name) }
        guard Set(standard.classes.map(\.id)).count == standard.classes.count else { throw .classTwice }
    }

    private static func agree(
        _ standard: SpecialStandard, _ firstDay: LocalDate?, _ today: LocalDate, _ book: FundRuleBook
    ) throws(FundRuleRefusal) -> [FundEvent] {
        if let known = book.standards[standard.id] {
            guard known == standard else { throw .alreadyAgreed(document: known.document) }
            return []  // said twice, done once
        }
        guard (1...100).contains(standard.document.count) else { throw .noDocument }
        guard standard.agreedOn <= today else { throw .agreedInTheFuture }
        if let place = standard.municipality, book.municipalities[place] == nil {
            throw .noSuchMunicipality(place, known: book.namedMunicipalities)
        }
        guard book.ceilings[standard.ceiling] != nil else { throw .law(.noSuchCeiling(standard.ceiling)) }
        guard let firstDay else { throw .law(.noDisaster) }
        guard let law = book.law(of: standard.ceiling, firstDay: firstDay, in: standard.municipality) else {
            throw .law(.noneInForce(standard.ceiling, on: firstDay))
        }
        try checkRaise(standard, law)
        return [.specialStandardAgreed(standard)]
    }

    /// It gives more than what holds already, and nothing less.
    private static func checkRaise(_ standard: SpecialStandard, _ law: LawInForce) throws(FundRuleRefusal) {
        guard standard.perUnit != nil || standard.days != nil else { throw .raisesNothing }
        if let perUnit = standard.perUnit {
            guard let now = law.perUnit, perUnit > now else { throw .notMoreYen(now: law.perUnit) }
        }
        if let days = standard.days {
            guard let now = law.days, days > now, LawPeriod.range.contains(days) else {
                throw .notMoreDays(now: law.days)
            }
        }
    }

    package static func evolve(_ book: FundRuleBook, _ event: FundEvent) -> FundRuleBook {
        var book = book
        switch event {
        case .purposeListed(let purpose): book.purposes[purpose.id] = purpose
        case .municipalityListed(let municipality): book.municipalities[municipality.id] = municipality
        case .ceilingSet(let ceiling): book.take(ceiling)
        case .specialStandardAgreed(let standard): book.standards[standard.id] = standard
        case .householdStandardSet(let standard): book.household = standard
        default: break
        }
        return book
    }
}

extension FundRuleBook {
    /// One ceiling for each item and day; the last word counts.
    fileprivate mutating func take(_ ceiling: Ceiling) {
        let others = (ceilings[ceiling.item] ?? []).filter { $0.validFrom != ceiling.validFrom }
        ceilings[ceiling.item] = (others + [ceiling]).sorted { $0.validFrom < $1.validFrom }
    }
}
