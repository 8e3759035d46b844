package import Vocabulary

/// That somebody no longer takes part, from a moment on (離任・活動終了).
package struct Departure: Hashable, Sendable {
    package let from: Moment
    package let reason: String
    package let by: String
    /// When it was said; the shifts that it took away were cancelled at the same moment.
    package let at: Moment
    /// From when the person takes part again; `nil` while they stay away.
    package internal(set) var returned: Moment?

    package init(from: Moment, reason: String, by: String, at: Moment) {
        (self.from, self.reason, self.by, self.at) = (from, reason, by, at)
    }

    /// Whether the person is away for any part of this time; one that was taken back before it began keeps nobody away.
    package func overlaps(_ from: Moment, _ to: Moment) -> Bool {
        let begin = max(self.from, from)
        return begin < to && (returned.map { begin < $0 } ?? true)
    }

    /// Whether the person is away at `moment`: at the one of leaving, and no longer at the one of coming back.
    fileprivate func holds(at moment: Moment) -> Bool { from <= moment && (returned.map { moment < $0 } ?? true) }
}

extension Person {
    /// The latest departure that nobody has taken back, whether it lies ahead or not.
    package var departure: Departure? { departures.last.flatMap { $0.returned == nil ? $0 : nil } }

    /// Whether the person has left and not come back.
    package func hasLeft(at moment: Moment) -> Bool {
        departures.contains { $0.holds(at: moment) }
    }

    /// Telephone, mail and home as long as the person takes part, and nothing of it afterwards.
    ///
    /// Whoever leaves need no longer be called: from then on it is shown to nobody. The chronology keeps what it
    /// recorded, as every entry's hash covers it.
    package func contact(at moment: Moment) -> PersonContact {
        hasLeft(at: moment) ? PersonContact() : details.contact
    }
}
