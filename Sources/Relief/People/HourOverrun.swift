package import Vocabulary

/// A stretch of time in which somebody is at work or is going to be.
package struct WorkTime: Hashable, Sendable {
    package let from: Moment
    /// Not part of it any more.
    package let to: Moment

    package init(from: Moment, to: Moment) { (self.from, self.to) = (from, to) }

    package init(_ shift: Shift) { self.init(from: shift.from, to: shift.to) }

    package var length: Span { to - from }

    /// The same time as stretches of which none overlaps another: who is planned twice for an hour works it once.
    fileprivate static func union(of times: [Self]) -> [Self] {
        times.sorted { ($0.from, $0.to) < ($1.from, $1.to) }.reduce(into: []) { union, time in
            if let last = union.last, time.from < last.to {
                union[union.count - 1] = Self(from: last.from, to: max(last.to, time.to))
            } else {
                union.append(time)
            }
        }
    }

    /// How much of it lies in a window.
    fileprivate func inside(_ from: Moment, _ to: Moment) -> Span {
        max(Span(milliseconds: 0), min(self.to, to) - max(self.from, from))
    }
}

/// More hours planned for somebody within a window than a rule allows (勤務時間の超過).
package struct HourOverrun: Hashable, Sendable {
    package let rule: Criterion.Key
    package let limit: Span
    package let planned: Span
    /// The window: 24 hours, or seven days.
    package let from: Moment
    package let to: Moment

    /// Whether more is asked only in need and told before, as the law has it for a week; else nobody plans beyond it.
    package var isForewarning: Bool { rule == .workHoursInWeek }
}

extension RestRules {
    /// What `added` breaks beside everything else that is planned for a person: by rule the window with most hours, those
    /// first that are broken first.
    ///
    /// What has no rule is not judged, nor what others break without `added`.
    package func overruns(
        _ added: [WorkTime], beside others: [WorkTime], _ kind: Person.Kind
    ) -> [HourOverrun] {
        ceilings(for: kind).compactMap { key, window in
            guard let limit = hours(key), let most = fullest(window, added, others), limit < most.planned else {
                return nil
            }
            return HourOverrun(
                rule: key, limit: limit, planned: most.planned, from: most.from, to: most.from + window)
        }.sorted { ($0.from, $0.rule.rawValue) < ($1.from, $1.rule.rawValue) }
    }

    /// Whether one more stretch keeps to what nobody plans beyond: the hours of a day, and not those of a week.
    package func allows(_ added: WorkTime, beside others: [WorkTime], _ kind: Person.Kind) -> Bool {
        overruns([added], beside: others, kind).allSatisfy(\.isForewarning)
    }

    /// The fullest window begins where some stretch begins, or ends where one ends; of two as full, one that begins with
    /// work, which is easier to tell, and the earlier.
    private func fullest(
        _ window: Span, _ added: [WorkTime], _ others: [WorkTime]
    ) -> (from: Moment, planned: Span)? {
        let times = WorkTime.union(of: added + others)
        let starts =
            times.map(\.from) + times.map { Moment(milliseconds: $0.to.milliseconds - window.milliseconds) }
        let windows = starts.enumerated().compactMap { place, start -> Window? in
            guard added.contains(where: { $0.inside(start, start + window) > Span(milliseconds: 0) }) else {
                return nil
            }
            let planned = times.reduce(Int64(0)) { $0 + $1.inside(start, start + window).milliseconds }
            return Window(planned: Span(milliseconds: planned), beginsWithWork: place < times.count, from: start)
        }
        return windows.min().map { ($0.from, $0.planned) }
    }

    private struct Window: Comparable {
        let planned: Span
        let beginsWithWork: Bool
        let from: Moment

        /// The fullest is the least.
        static func < (a: Self, b: Self) -> Bool {
            (b.planned, a.beginsWithWork ? 0 : 1, a.from) < (a.planned, b.beginsWithWork ? 0 : 1, b.from)
        }
    }
}
