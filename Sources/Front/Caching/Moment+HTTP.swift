import Vocabulary

extension Moment {
    /// Such a date as ``httpDate`` writes it; anything else is `nil`.
    init?(httpDate text: String) {
        let words = text.split(separator: " ")
        guard words.count == 6, words[5] == "GMT", let month = LocalDate.months.firstIndex(of: String(words[2])) else {
            return nil
        }
        let number = month + 1
        self.init("\(words[3])-\(number < 10 ? "0" : "")\(number)-\(words[1])T\(words[4])Z")
    }

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
