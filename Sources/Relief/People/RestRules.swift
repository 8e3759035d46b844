package import Vocabulary

/// How long somebody may be on duty and how long they rest (休息の基準), as the rules of headquarters say.
///
/// What has no rule is not judged. A broken rule is shown and never refuses anything: in a disaster the law lets staff
/// stay longer, and a shelter without anybody is worse.
package struct RestRules: Sendable {
    private let book: RuleBook

    package init(_ book: RuleBook) { self.book = book }

    /// What a rule allows; `nil` while nobody has set it.
    package func hours(_ key: Criterion.Key) -> Span? { book[key].map { .hours($0) } }

    /// So long is a shift at most; `nil` without a rule.
    package var longestShift: Span? { hours(.shiftHours) }

    /// The windows in which duty is added up for this kind of person, with what they allow.
    func ceilings(for kind: Person.Kind) -> [(key: Criterion.Key, window: Span)] {
        switch kind {
        case .staff: [(.workHoursInDay, .hours(24)), (.workHoursInWeek, .days(7))]
        case .volunteer: [(.volunteerHoursInDay, .hours(24))]
        }
    }

    /// What is broken now, and what breaks within the warning time if the person stays on duty; soonest first.
    package func warnings(for attendance: Attendance, _ kind: Person.Kind, at now: Moment) -> [RestWarning] {
        guard let current = attendance.current else { return [] }
        var found = ceilings(for: kind).compactMap { key, window in
            hours(key).flatMap { breaking(key, $0, in: window, attendance, from: now) }
        }
        if let limit = longestShift { found += within(now, RestWarning(.shiftHours, at: current.from + limit)) }
        if let early = restBroken(attendance) { found.append(early) }
        return found.sorted { ($0.breaksAt, $0.rule.rawValue) < ($1.breaksAt, $1.rule.rawValue) }
    }

    /// From when the person has rested enough; `nil` without a rule, while on duty, or when they were never there.
    package func restedFrom(_ attendance: Attendance) -> Moment? {
        guard attendance.current == nil, let rest = hours(.restHours) else { return nil }
        return attendance.stays.last?.to.map { $0 + rest }
    }

    private func within(_ now: Moment, _ warning: RestWarning) -> [RestWarning] {
        warning.breaksAt <= now + (hours(.restWarnHours) ?? .hours(0)) ? [warning] : []
    }

    private func restBroken(_ attendance: Attendance) -> RestWarning? {
        guard let rest = hours(.restHours), let current = attendance.current,
            let before = attendance.stays.dropLast().last?.to, current.from - before < rest
        else { return nil }
        return RestWarning(.restHours, at: current.from)
    }

    /// Hours that fall out at the back of the window put the moment off: each step goes as far as it surely may.
    private func breaking(
        _ key: Criterion.Key, _ limit: Span, in window: Span, _ attendance: Attendance, from now: Moment
    ) -> RestWarning? {
        let end = now + (hours(.restWarnHours) ?? .hours(0))
        var moment = now
        while moment <= end {
            let back = Moment(milliseconds: moment.milliseconds - window.milliseconds)
            let left = limit.milliseconds - attendance.onDuty(from: back, to: moment).milliseconds
            if left <= 0 { return RestWarning(key, at: moment) }
            moment = moment + max(Span(milliseconds: left), .minutes(1))
        }
        return nil
    }
}

/// A rest rule that is broken, or will be when the person stays on duty.
package struct RestWarning: Hashable, Sendable {
    package let rule: Criterion.Key
    package let breaksAt: Moment

    package init(_ rule: Criterion.Key, at moment: Moment) { (self.rule, breaksAt) = (rule, moment) }

    /// Broken at the very moment, not before.
    package func isBroken(at now: Moment) -> Bool { breaksAt <= now }
}
