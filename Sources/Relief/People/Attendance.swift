package import Vocabulary

/// Where a person has been on duty and is now (出退勤).
package struct Attendance: Hashable, Sendable {
    package let person: ID<Person>
    /// In the order of time, without overlaps; only the last may be going on.
    package internal(set) var stays: [Stay] = []

    /// A time on duty at one site, as it was seen there.
    package struct Stay: Hashable, Sendable {
        package let site: ID<Site>
        package let from: Moment
        /// `nil` while it goes on.
        package internal(set) var to: Moment?
    }

    package init(of person: ID<Person>) { self.person = person }

    /// The stay that goes on.
    package var current: Stay? { stays.last.flatMap { $0.to == nil ? $0 : nil } }

    /// How long the person was on duty between two moments; what goes on counts up to `to`.
    package func onDuty(from: Moment, to: Moment) -> Span {
        let sum = stays.reduce(Int64(0)) { sum, stay in
            let begin = max(stay.from, from)
            let end = min(stay.to ?? to, to)
            return sum + max(0, (end - begin).milliseconds)
        }
        return Span(milliseconds: sum)
    }
}

/// What may be asked about somebody's attendance; `seen` is when it was observed, `at` when it was said.
package enum AttendanceCommand: Hashable, Sendable {
    /// `elsewhere` is the name of the site at which the person is checked in, for the refusal.
    case checkIn(Site, seen: Moment, at: Moment, elsewhere: String?)
    case checkOut(Site, seen: Moment, at: Moment, elsewhere: String?)
}
