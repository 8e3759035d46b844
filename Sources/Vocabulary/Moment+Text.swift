/// How moments are read and written. Japan has one time zone and no summer time, so its
/// offset is a constant here and no time zone database is needed.
extension Moment {
    /// Japan Standard Time is nine hours ahead of UTC, the whole year.
    package static let japanStandardTime = Span.hours(9)

    private static let day: Int64 = 86_400_000

    /// The date on the wall in Japan.
    package var japaneseDate: LocalDate { date(ahead: Self.japanStandardTime) }

    private func date(ahead offset: Span) -> LocalDate {
        let shifted = milliseconds + offset.milliseconds
        return LocalDate(daysSinceEpoch: Int((shifted - (shifted >= 0 ? 0 : Self.day - 1)) / Self.day))
    }

    /// Midnight in Japan at the beginning of `date`.
    package init(startOf date: LocalDate) {
        self.init(milliseconds: Int64(date.daysSinceEpoch) * Self.day - Self.japanStandardTime.milliseconds)
    }

    /// When the hour began that runs at this moment; Japan is whole hours ahead of UTC, so it is the same in both.
    package var startOfHour: Moment {
        let hour = Span.hours(1).milliseconds
        return Moment(milliseconds: milliseconds - ((milliseconds % hour) + hour) % hour)
    }

    /// RFC 3339 in UTC with milliseconds, for machines: `2026-11-21T01:18:00.000Z`.
    package var utc: String {
        let rest = timeOfDay(ahead: Span(milliseconds: 0))
        return "\(date(ahead: Span(milliseconds: 0)))T\(Self.clock(rest, seconds: true))."
            + "\(Digits.padded(Int(rest % 1000), to: 3))Z"
    }

    /// RFC 3339 with the Japanese offset, for feeds that people read: `2026-11-21T10:18:00+09:00`.
    package var japanese: String {
        "\(japaneseDate)T\(Self.clock(timeOfDay(ahead: Self.japanStandardTime), seconds: true))+09:00"
    }

    /// What stands on a page: `11/21 10:18`, in Japanese time.
    package var short: String {
        let (_, month, day) = japaneseDate.civil
        return "\(month)/\(day) \(Self.clock(timeOfDay(ahead: Self.japanStandardTime), seconds: false))"
    }

    private func timeOfDay(ahead offset: Span) -> Int64 {
        let rest = (milliseconds + offset.milliseconds) % Self.day
        return rest < 0 ? rest + Self.day : rest
    }

    private static func clock(_ rest: Int64, seconds: Bool) -> String {
        let pairs = [rest / 3_600_000, rest / 60_000 % 60] + (seconds ? [rest / 1000 % 60] : [])
        return pairs.map { Digits.padded(Int($0), to: 2) }.joined(separator: ":")
    }

    /// Reads RFC 3339 and what a browser's date field sends.
    ///
    /// `2026-11-21T10:18:00+09:00` and `…Z`, with or without a fraction; `2026-11-21T10:18` is Japanese time.
    /// Anything else is `nil`, never a guess.
    package init?(_ text: String) {
        let parts = text.split(separator: "T", omittingEmptySubsequences: false)
        guard parts.count == 2, let date = LocalDate(String(parts[0])),
            let (clock, offset) = Self.splitZone(parts[1]), let time = Self.milliseconds(clock)
        else { return nil }
        self.init(milliseconds: Int64(date.daysSinceEpoch) * Self.day + time - offset.milliseconds)
    }

    private static func splitZone(_ text: Substring) -> (clock: Substring, offset: Span)? {
        if text.hasSuffix("Z") { return (text.dropLast(), Span(milliseconds: 0)) }
        guard let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" }) else { return (text, japanStandardTime) }
        let zone = text[text.index(after: sign)...].split(separator: ":", omittingEmptySubsequences: false)
        guard zone.count == 2, zone.allSatisfy({ $0.utf8.count == 2 }), let hours = Digits.value(zone[0]), hours < 24,
            let minutes = Digits.value(zone[1]), minutes < 60
        else { return nil }
        return (text[..<sign], .minutes((text[sign] == "-" ? -1 : 1) * (hours * 60 + minutes)))
    }

    private static func milliseconds(_ clock: Substring) -> Int64? {
        let halves = clock.split(separator: ".", omittingEmptySubsequences: false)
        let pairs = halves[0].split(separator: ":", omittingEmptySubsequences: false)
        guard halves.count <= 2, (2...3).contains(pairs.count), pairs.allSatisfy({ $0.utf8.count == 2 }) else {
            return nil
        }
        let numbers = pairs.compactMap { Digits.value($0) }
        guard numbers.count == pairs.count, numbers[0] < 24, numbers[1] < 60, numbers.last ?? 0 < 60 else { return nil }
        guard let fraction = halves.count == 2 ? fraction(halves[1]) : 0 else { return nil }
        let seconds = numbers.count == 3 ? numbers[2] : 0
        return Int64((numbers[0] * 60 + numbers[1]) * 60 + seconds) * 1000 + fraction
    }

    private static func fraction(_ digits: Substring) -> Int64? {
        guard Digits.value(digits.prefix(18)) != nil else { return nil }
        let three = digits.prefix(3) + String(repeating: "0", count: max(0, 3 - digits.count))
        return Digits.value(three).map(Int64.init)
    }
}
