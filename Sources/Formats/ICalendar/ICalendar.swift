package import Vocabulary

/// A calendar that phones and office programs subscribe to, written as bytes (`text/calendar`).
///
/// Moments are in UTC, so that no time zone has to be described. Source: RFC 5545; `NAME` and `REFRESH-INTERVAL` are
/// from RFC 7986, and their older spellings are written for older programs.
package struct ICalendar: Sendable {
    /// One thing in it.
    package struct Entry: Hashable, Sendable {
        /// Never used for anything else; the same in every edition of the calendar.
        package let uid: String
        /// Counts up with every change, so that a program knows which edition is the latest.
        package let sequence: Int
        package let from: Moment
        package let to: Moment
        package let summary: String
        package let place: String?
        package let note: String?
        package let isCancelled: Bool
        /// When it was last changed.
        package let changedAt: Moment

        package init(
            uid: String, sequence: Int, from: Moment, to: Moment, summary: String, place: String? = nil,
            note: String? = nil, isCancelled: Bool = false, changedAt: Moment
        ) {
            self.uid = uid
            self.sequence = sequence
            self.from = from
            self.to = to
            self.summary = summary
            self.place = place
            self.note = note
            self.isCancelled = isCancelled
            self.changedAt = changedAt
        }
    }

    package static let contentType = "text/calendar; charset=utf-8"

    package let name: String
    package let entries: [Entry]

    package init(name: String, entries: [Entry]) { (self.name, self.entries) = (name, entries) }

    package var bytes: [UInt8] {
        var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//R-net//R-net//JA", "CALSCALE:GREGORIAN"]
        lines += ["METHOD:PUBLISH", "NAME:\(CalendarText.escaped(name))", "X-WR-CALNAME:\(CalendarText.escaped(name))"]
        lines += ["REFRESH-INTERVAL;VALUE=DURATION:PT15M", "X-PUBLISHED-TTL:PT15M"]
        for entry in entries { lines += Self.lines(of: entry) }
        lines.append("END:VCALENDAR")
        return lines.flatMap(CalendarText.folded)
    }

    private static func lines(of entry: Entry) -> [String] {
        var lines = [
            "BEGIN:VEVENT", "UID:\(CalendarText.escaped(entry.uid))", "SEQUENCE:\(entry.sequence)",
            "DTSTAMP:\(time(entry.changedAt))", "LAST-MODIFIED:\(time(entry.changedAt))",
            "DTSTART:\(time(entry.from))", "DTEND:\(time(entry.to))",
            "SUMMARY:\(CalendarText.escaped(entry.summary))",
        ]
        if let place = entry.place { lines.append("LOCATION:\(CalendarText.escaped(place))") }
        if let note = entry.note { lines.append("DESCRIPTION:\(CalendarText.escaped(note))") }
        lines.append("STATUS:\(entry.isCancelled ? "CANCELLED" : "CONFIRMED")")
        return lines + ["END:VEVENT"]
    }

    /// `20160416T010000Z`: the digits of RFC 3339 without a fraction.
    private static func time(_ moment: Moment) -> String {
        String(moment.utc.prefix(19).filter { $0 != "-" && $0 != ":" }) + "Z"
    }
}
