import HashTreeCollections
package import Relief
package import Vocabulary

/// The periods of the Disaster Relief Act that end soon or are over.
extension Wall {
    /// The day of the disaster; `nil` while none is open.
    package var disasterDay: LocalDate? {
        situation.incident.flatMap { $0.isOpen ? $0.openedAt.japaneseDate : nil }
    }

    /// The periods that run, item by item: the general one, and those of municipalities for which another was agreed.
    private func periods(_ today: LocalDate) -> [PeriodWarning] {
        guard let disasterDay else { return [] }
        return funds.rules.ceilings.keys.sorted().flatMap { item in
            let own = funds.rules.ownPeriods(of: item, firstDay: disasterDay)
            let others = own.flatMap(\.places).sorted { $0.id < $1.id }
            let general = funds.rules.law(of: item, firstDay: disasterDay, in: nil).flatMap {
                PeriodWarning($0, in: others.isEmpty ? .all : .allBut(others), today: today)
            }
            return [general].compactMap(\.self)
                + own.compactMap { PeriodWarning($0.law, in: .only($0.places), today: today) }
        }
    }

    /// The earliest end first.
    ///
    /// What is over comes last, and only where somebody still asks for it, or ever did while shelters are open: what is
    /// spent there then falls outside the act, whoever has noticed.
    package func periodWarnings(today: LocalDate) -> [PeriodWarning] {
        periods(today).filter { !$0.isOver || isAskedFor($0) }
            .sorted {
                ($0.isOver ? 1 : 0, $0.lastDay, $0.law.ceiling.item) < (
                    $1.isOver ? 1 : 0, $1.lastDay, $1.law.ceiling.item
                )
            }
    }

    private func isAskedFor(_ warning: PeriodWarning) -> Bool {
        let isOngoing = shelters.all.contains { $0.site.status == .open }
        return funds.requests.values.contains { request in
            request.details.use?.ceiling == warning.law.ceiling.item && (request.isOpen || isOngoing)
                && warning.concerns(request.details.municipality)
        }
    }
}
