import Vocabulary

extension Moment {
    /// The fixed-length date of RFC 9110 section 5.6.7, for example `Sat, 21 Nov 2026 01:18:00 GMT`.
    var httpDate: String {
        let utc = utc
        let day = LocalDate(String(utc.prefix(10)))
        let (year, month, number) = day?.civil ?? (1970, 1, 1)
        let names = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
        let weekday = names[(((day?.daysSinceEpoch ?? 0) % 7) + 7) % 7]
        let clock = utc.dropFirst(11).prefix(8)
        return "\(weekday), \(number < 10 ? "0" : "")\(number) \(LocalDate.months[month - 1]) \(year) \(clock) GMT"
    }
}
