package import Relief
package import Vocabulary

/// The waves of one row in the order in which they come, and where they do not meet.
package struct WaveRoster: Hashable, Sendable {
    package let row: WaveRow
    /// At least one; none of them cancelled.
    package let waves: [Wave]

    /// Days on which nobody of the row is here, between two waves.
    package struct Gap: Hashable, Sendable {
        package let from: LocalDate
        package let to: LocalDate
        package let after: Wave
        package let before: Wave

        package var days: Int { LocalDate.count(from, through: to) }
    }

    /// Days of handing over that were announced and on which the next wave is not yet here.
    package struct MissedHandOver: Hashable, Sendable {
        package let wave: Wave
        package let next: Wave
        package let announced: Int
        package let shared: Int
    }

    package var from: LocalDate { waves.map(\.details.from).min() ?? LocalDate(daysSinceEpoch: 0) }
    package var to: LocalDate { waves.map(\.details.to).max() ?? LocalDate(daysSinceEpoch: 0) }

    private var pairs: [(earlier: Wave, later: Wave)] {
        zip(waves, waves.dropFirst()).map { (earlier: $0, later: $1) }
    }

    /// Where nobody of the row is here; for headquarters to see, and never a refusal: perhaps nobody was free to come.
    package var gaps: [Gap] {
        pairs.compactMap { pair in
            let (first, last) = (pair.earlier.details.to.after(days: 1), pair.later.details.from.after(days: -1))
            return first <= last ? Gap(from: first, to: last, after: pair.earlier, before: pair.later) : nil
        }
    }

    package var missedHandOvers: [MissedHandOver] {
        pairs.compactMap { pair in
            let (announced, shared) = (pair.earlier.details.overlapDays, pair.earlier.daysShared(with: pair.later))
            guard shared < announced else { return nil }
            return MissedHandOver(wave: pair.earlier, next: pair.later, announced: announced, shared: shared)
        }
    }

    /// How many of the row's people are here on `date`; while two waves hand over both are counted.
    package func people(on date: LocalDate) -> Count<Person> {
        waves.filter { $0.isHere(on: date) }.map(\.details.headcount).reduce(.zero, +)
    }

    static func comesFirst(_ a: Self, _ b: Self) -> Bool {
        if a.from != b.from { return a.from < b.from }
        return a.row.order.lexicographicallyPrecedes(b.row.order) { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}

extension WaveRow {
    fileprivate var order: [String] { [sender, receiver, unit ?? "", site?.text ?? "", role] }
}
