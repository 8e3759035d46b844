import Vocabulary

/// When somebody comes on duty and goes off it.
package enum AttendanceDecider: Decider {
    package static let initial: Attendance? = nil

    package static func decide(
        _ command: AttendanceCommand, _ attendance: Attendance?
    ) throws(AttendanceRefusal) -> [AttendanceEvent] {
        guard let attendance else { return [] }
        switch command {
        case .checkIn(let site, let seen, let now, let elsewhere):
            return try checkIn(attendance, site, seen: seen, now: now, elsewhere: elsewhere)
        case .checkOut(let site, let seen, let now, let elsewhere):
            return try checkOut(attendance, site, seen: seen, now: now, elsewhere: elsewhere)
        }
    }

    private static func checkIn(
        _ attendance: Attendance, _ site: Site, seen: Moment, now: Moment, elsewhere: String?
    ) throws(AttendanceRefusal) -> [AttendanceEvent] {
        try check(seen: seen, now: now)
        if let current = attendance.current {
            guard current.site == site.id else {
                throw .elsewhere(site: elsewhere ?? current.site.text, since: current.from)
            }
            return []  // said twice, done once
        }
        if let end = attendance.stays.last?.to, seen < end {
            // A retry that comes after the check-out is no new stay.
            if attendance.stays.contains(where: { $0.site == site.id && $0.from == seen }) { return [] }
            throw .beforeLastEnd(end)
        }
        return [.checkedIn(.init(person: attendance.person, site: site.id, observedAt: seen))]
    }

    private static func checkOut(
        _ attendance: Attendance, _ site: Site, seen: Moment, now: Moment, elsewhere: String?
    ) throws(AttendanceRefusal) -> [AttendanceEvent] {
        try check(seen: seen, now: now)
        guard let current = attendance.current else {
            if wasSaid(attendance, site, seen: seen) { return [] }
            throw .notCheckedIn(last: attendance.stays.last?.to)
        }
        guard current.site == site.id else {
            throw .elsewhere(site: elsewhere ?? current.site.text, since: current.from)
        }
        guard seen >= current.from else { throw .outBeforeIn(current.from) }
        return [.checkedOut(.init(person: attendance.person, site: site.id, observedAt: seen))]
    }

    /// A second press of the button within ten minutes says the same again.
    private static func wasSaid(_ attendance: Attendance, _ site: Site, seen: Moment) -> Bool {
        guard let last = attendance.stays.last, last.site == site.id, let end = last.to else { return false }
        return seen >= end && seen <= end + .minutes(10)
    }

    private static func check(seen: Moment, now: Moment) throws(AttendanceRefusal) {
        // Phones' clocks are a little off; ten minutes is more than that.
        guard seen <= now + .minutes(10) else { throw .observedInTheFuture(seen, now: now) }
    }

    package static func evolve(_ attendance: Attendance?, _ event: AttendanceEvent) -> Attendance? {
        var attendance = attendance ?? Attendance(of: event.body.person)
        switch event {
        case .checkedIn(let body):
            attendance.stays.append(.init(site: body.site, from: body.observedAt, to: nil))
        case .checkedOut(let body):
            guard attendance.current?.site == body.site, let last = attendance.stays.indices.last else { break }
            attendance.stays[last].to = body.observedAt
        }
        return attendance
    }
}
