import HashTreeCollections
package import Relief
package import Vocabulary

/// The periods of the Disaster Relief Act that end soon or are over.
extension Wall {
    /// The day of the disaster; `nil` while none is open.
    package var disasterDay: LocalDate? {
        situation.incident.flatMap { $0.isOpen ? $0.openedAt.japaneseDate : nil }
    }

    /// What of the law holds now, item by item, for the whole city.
    package var lawInForce: [LawInForce] {
        guard let disasterDay else { return [] }
        return funds.rules.ceilings.keys.sorted().compactMap { item in
            funds.rules.law(of: item, firstDay: disasterDay, in: nil)
        }
    }

    /// The earliest end first.
    ///
    /// What is over comes last, and only where somebody still asks for it, or ever did while shelters are open: what is
    /// spent there then falls outside the act, whoever has noticed.
    package func periodWarnings(today: LocalDate) -> [PeriodWarning] {
        let warnings = lawInForce.compactMap { PeriodWarning($0, today: today) }
        return (warnings.filter { !$0.isOver } + warnings.filter { $0.isOver && isAskedFor($0.law.ceiling.item) })
            .sorted {
                ($0.isOver ? 1 : 0, $0.lastDay, $0.law.ceiling.item) < (
                    $1.isOver ? 1 : 0, $1.lastDay, $1.law.ceiling.item
                )
            }
    }

    private func isAskedFor(_ item: ID<Ceiling>) -> Bool {
        let isOngoing = shelters.all.contains { $0.site.status == .open }
        return funds.requests.values.contains { $0.details.use?.ceiling == item && ($0.isOpen || isOngoing) }
    }
}
