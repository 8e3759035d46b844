package import Vocabulary

/// A ceiling as it holds in one disaster and one municipality, with the special standards agreed on.
package struct LawInForce: Hashable, Sendable {
    package let ceiling: Ceiling
    /// The day of the disaster: day 1 of every period.
    package let firstDay: LocalDate
    package let standards: [SpecialStandard]

    package init(ceiling: Ceiling, firstDay: LocalDate, standards: [SpecialStandard] = []) {
        (self.ceiling, self.firstDay, self.standards) = (ceiling, firstDay, standards)
    }

    /// The highest of what the law and the special standards give; `nil` for actual cost.
    package var perUnit: Yen? {
        guard let general = ceiling.perUnit else { return nil }
        return standards.compactMap(\.perUnit).reduce(general, max)
    }

    package var days: Int? {
        guard let general = ceiling.period?.days else { return nil }
        return standards.compactMap(\.days).reduce(general, max)
    }

    /// The last day of the period: 7日以内 ends six days after the day of the disaster.
    package var lastDay: LocalDate? {
        days.map { LocalDate(daysSinceEpoch: firstDay.daysSinceEpoch + $0 - 1) }
    }

    /// What `units` cost at most; `nil` where there is no ceiling.
    package func allowance(for units: Int) throws(LawRefusal) -> Yen? {
        guard let perUnit else { return nil }
        guard let allowance = perUnit.times(units) else { throw .tooLarge }
        return allowance
    }

    /// Refuses what does not lie in the period.
    package func check(from: LocalDate, through: LocalDate) throws(LawRefusal) {
        guard through >= from else { throw .endsBeforeItBegins }
        guard from >= firstDay else { throw .beforeDisaster(firstDay) }
        guard let lastDay, let period = ceiling.period else { return }
        let decisive = period.kind == .start ? from : through
        guard decisive <= lastDay else {
            throw .afterPeriod(ceiling.name, period.kind, days: days ?? period.days, lastDay: lastDay)
        }
    }
}

/// How near the end of a period is.
package struct PeriodWarning: Hashable, Sendable {
    /// From so many days before the last one it is time to talk about a special standard.
    package static let daysAhead = 2

    package let law: LawInForce
    package let lastDay: LocalDate
    /// Days from today to the last one; below zero when it is over.
    package let daysLeft: Int
    package let places: Places

    /// Which municipalities the period is for.
    package enum Places: Hashable, Sendable {
        case all
        /// Those for which longer periods were agreed are left out.
        case allBut([Municipality])
        case only([Municipality])
    }

    /// `nil` while the end is far off, and where there is none.
    package init?(_ law: LawInForce, in places: Places = .all, today: LocalDate) {
        self.places = places
        guard let lastDay = law.lastDay, today >= law.firstDay else { return nil }
        let left = lastDay.daysSinceEpoch - today.daysSinceEpoch
        guard left <= Self.daysAhead else { return nil }
        (self.law, self.lastDay, daysLeft) = (law, lastDay, left)
    }

    package var isOver: Bool { daysLeft < 0 }

    /// Whether the period is the one of `municipality`.
    package func concerns(_ municipality: ID<Municipality>) -> Bool {
        switch places {
        case .all: true
        case .allBut(let others): !others.contains { $0.id == municipality }
        case .only(let those): those.contains { $0.id == municipality }
        }
    }

    /// What to tell headquarters: 「避難所の7日目は明日。特別基準の協議を」.
    package var wording: Wording {
        let name = Wording(
            law.ceiling.name.japanese + places.wording.japanese, law.ceiling.name.english + places.wording.english)
        let (last, days) = (Self.date(lastDay), law.days ?? 0)
        let limit = law.ceiling.period?.kind == .start ? Wording("着工期限", "deadline to start") : Wording("", "")
        switch daysLeft {
        case ..<0:
            return Wording(
                "\(name.japanese)の期間（\(days)日目・\(last)）は過ぎました。特別基準の協議がなければ、以後は災害救助法の対象になりません。",
                "The period for \(name.english) ended on day \(days) (\(lastDay)). Without a special standard the act pays no more."
            )
        case 0:
            return Wording(
                "\(name.japanese)の\(days)日目\(limit.japanese)は今日（\(last)）。今日中に特別基準の協議を。",
                "Day \(days), the last for \(name.english), is today (\(lastDay)). Ask for a special standard today.")
        case 1:
            return Wording(
                "\(name.japanese)の\(days)日目\(limit.japanese)は明日（\(last)）。特別基準の協議を。",
                "Day \(days), the last for \(name.english), is tomorrow (\(lastDay)). Ask for a special standard.")
        default:
            return Wording(
                "\(name.japanese)の\(days)日目\(limit.japanese)は\(daysLeft)日後（\(last)）。特別基準が要るか確認を。",
                "Day \(days), the last for \(name.english), is in \(daysLeft.english("day")) (\(lastDay)). See whether a special standard is needed."
            )
        }
    }

    private static func date(_ date: LocalDate) -> String { "\(date.civil.month)月\(date.civil.day)日" }
}

extension PeriodWarning.Places {
    /// Behind the name of what ends: 「（益城町）」, 「（益城町を除く）」.
    fileprivate var wording: Wording {
        switch self {
        case .all: Wording("", "")
        case .allBut(let others):
            Wording("（\(Self.list(others).japanese)を除く）", " (not in \(Self.list(others).english))")
        case .only(let those): Wording("（\(Self.list(those).japanese)）", " (\(Self.list(those).english))")
        }
    }

    private static func list(_ places: [Municipality]) -> Wording {
        Wording(
            places.map(\.name.japanese).joined(separator: "・"), places.map(\.name.english).joined(separator: ", "))
    }
}
