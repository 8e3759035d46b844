package import Relief
package import Vocabulary

/// Somebody on duty: where, since when, for how long, and which rest rule breaks next.
package struct Duty: Hashable, Sendable {
    package let person: Person
    package let stay: Attendance.Stay
    /// On duty in the last 24 hours.
    package let inDay: Span
    /// On duty in the last seven days.
    package let inWeek: Span
    /// Soonest first.
    package let warnings: [RestWarning]
}

extension Wall {
    /// Everybody on duty at `site` at `now`, those first who have been there longest.
    package func onDuty(at site: ID<Site>, now: Moment) -> [Duty] {
        let rules = RestRules(self.rules.book)
        return attendance.present(at: site).compactMap { attendance in
            guard let person = people[attendance.person]?.person, let stay = attendance.current else { return nil }
            let (day, week) = hours(of: attendance, now: now)
            return Duty(
                person: person, stay: stay, inDay: day, inWeek: week,
                warnings: rules.warnings(for: attendance, person.kind, at: now))
        }
    }

    /// On duty in the last 24 hours and the last seven days.
    package func hours(of attendance: Attendance, now: Moment) -> (inDay: Span, inWeek: Span) {
        let (day, week) = (Span.hours(24), Span.days(7))
        return (
            attendance.onDuty(from: now + Span(milliseconds: -day.milliseconds), to: now),
            attendance.onDuty(from: now + Span(milliseconds: -week.milliseconds), to: now)
        )
    }

    /// Certificates that have run out or do so within `days` of `today`, soonest first.
    package func endingCertificates(from today: LocalDate, within days: Int) -> [EndingCertificate] {
        let last = LocalDate(daysSinceEpoch: today.daysSinceEpoch + days)
        let now = Moment(startOf: today)
        return people.all.filter { !$0.person.hasLeft(at: now) }.flatMap { row in
            row.person.certificates.values.compactMap { certificate in
                certificate.expires.flatMap { day in
                    day <= last ? EndingCertificate(person: row.person, certificate: certificate, expires: day) : nil
                }
            }
        }.sorted { ($0.expires, $0.person.id, $0.certificate.skill) < ($1.expires, $1.person.id, $1.certificate.skill) }
    }
}

/// A certificate that has run out or soon will.
package struct EndingCertificate: Hashable, Sendable {
    package let person: Person
    package let certificate: Certificate
    package let expires: LocalDate
}
