package import Relief
package import Vocabulary

/// People at the end of one day by the latest counts until then; never more than was counted.
package struct DayCount: Hashable, Sendable {
    package let day: LocalDate
    /// `nil` while nobody has counted.
    package let people: Count<Person>?
    /// From how many places that comes.
    package let places: Int

    /// One for each day from `first` to `last`, by when people were seen and not by when it was typed in.
    ///
    /// A place that says nothing on a day keeps its last count, so that sums do not swing although nobody moved, until
    /// it is closed. What was closed and opened again keeps its count, as it does on the boards.
    ///
    /// - Parameters:
    ///   - entries: What the chronology holds of counts and of places that were closed.
    ///   - known: The latest counts, some of them older than the entries.
    ///   - standing: The places that are not closed now.
    ///   - first: The first day.
    ///   - last: The last day.
    /// - Returns: The days in their order.
    package static func series(
        _ entries: [Recorded], known: [(ID<Site>, Headcount)], standing: Set<ID<Site>>, from first: LocalDate,
        through last: LocalDate
    ) -> [DayCount] {
        let told = entries.compactMap { Step.told(by: $0, standing: standing) }
        // Whoever has closed before the entries begin is not there on any of the days, whatever is typed in late.
        let counted = standing.union(told.filter { $0.headcount == nil }.map(\.site))
        let steps = (told + known.map { Step.count($1, at: $0) }).filter { counted.contains($0.site) }
            .sorted { $0.at < $1.at }
        var (latest, next, days): ([ID<Site>: Count<Person>], Int, [DayCount]) = ([:], 0, [])
        for offset in 0..<LocalDate.count(first, through: last) {
            let day = first.after(days: offset)
            while next < steps.count, steps[next].at.japaneseDate <= day {
                steps[next].take(into: &latest)
                next += 1
            }
            let sum = latest.isEmpty ? nil : latest.values.reduce(.zero, +)
            days.append(DayCount(day: day, people: sum, places: latest.count))
        }
        return days
    }

    /// Something that changes how many people are known to be at one place.
    private struct Step {
        let site: ID<Site>
        let at: Moment
        /// `nil` when the place is closed.
        let headcount: Headcount?

        static func count(_ headcount: Headcount, at site: ID<Site>) -> Self {
            Self(site: site, at: headcount.observedAt, headcount: headcount)
        }

        static func told(by recorded: Recorded, standing: Set<ID<Site>>) -> Self? {
            switch recorded.event {
            case .site(.headcountReported(let body)): count(body.headcount, at: body.site)
            case .site(.statusChanged(let body)) where body.status == .closed && !standing.contains(body.site):
                Self(site: body.site, at: recorded.recordedAt, headcount: nil)
            default: nil
            }
        }

        func take(into latest: inout [ID<Site>: Count<Person>]) {
            guard let headcount else {
                latest[site] = nil
                return
            }
            if let total = headcount.total { latest[site] = total }
        }
    }
}
