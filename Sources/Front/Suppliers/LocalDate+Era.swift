import Vocabulary

/// Dates as papers of Japanese offices write them.
extension LocalDate {
    /// 「令和8年11月21日」; before 1989 in years of the common era.
    ///
    /// Source: the Act on the Imperial Era (元号法); Heisei from 1989-01-08, Reiwa from 2019-05-01.
    var inEra: String {
        let (year, month, day) = civil
        let (name, first) =
            self >= Self.reiwa ? ("令和", 2019) : self >= Self.heisei ? ("平成", 1989) : ("", 1)
        let count = year - first + 1
        return "\(name)\(count == 1 && !name.isEmpty ? "元" : String(count))年\(month)月\(day)日"
    }

    /// 2019-05-01 and 1989-01-08 in days since 1970-01-01.
    private static let reiwa = LocalDate(daysSinceEpoch: 18_017)
    private static let heisei = LocalDate(daysSinceEpoch: 6_947)
}

extension Moment {
    /// Day and time: 「令和8年11月21日 14時30分」.
    var inEra: String {
        let clock = short.split(separator: " ").last.map(String.init) ?? ""
        let parts = clock.split(separator: ":").compactMap { Int($0) }
        guard parts.count == 2 else { return japaneseDate.inEra }
        return "\(japaneseDate.inEra) \(parts[0])時\(parts[1] < 10 ? "0" : "")\(parts[1])分"
    }
}
