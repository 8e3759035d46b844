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
    /// A place that says nothing on a day keeps its last count, so that sums do not swing although nobody moved;
    /// `known` are the latest counts, some of them older than the entries.
    package static func series(
        _ entries: [Recorded], known: [(ID<Site>, Headcount)], from first: LocalDate, through last: LocalDate
    ) -> [DayCount] {
        let counts = (entries.compactMap { $0.event.headcount } + known)
            .sorted { $0.1.observedAt < $1.1.observedAt }
        var (latest, next, days): ([ID<Site>: Count<Person>], Int, [DayCount]) = ([:], 0, [])
        for offset in 0..<LocalDate.count(first, through: last) {
            let day = first.after(days: offset)
            while next < counts.count, counts[next].1.observedAt.japaneseDate <= day {
                if let total = counts[next].1.total { latest[counts[next].0] = total }
                next += 1
            }
            let sum = latest.isEmpty ? nil : latest.values.reduce(.zero, +)
            days.append(DayCount(day: day, people: sum, places: latest.count))
        }
        return days
    }
}

extension ReliefEvent {
    fileprivate var headcount: (ID<Site>, Headcount)? {
        guard case .site(.headcountReported(let body)) = self else { return nil }
        return (body.site, body.headcount)
    }
}
