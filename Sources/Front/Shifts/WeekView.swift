import Formats
import Relief
import Vocabulary

/// Which week is shown, and of whom: of a site, of a unit with those below it, or of every site in short.
struct WeekView {
    let day: LocalDate
    let site: ID<Site>?
    let unit: ID<Relief.Unit>?

    static let days = 7

    init(_ query: Query, _ desk: Desk) throws(Problem) {
        day = try query.date("day") ?? Self.monday(of: desk.now.japaneseDate)
        site = try query.id("site", of: Site.self)
        unit = try query.id("unit", of: Relief.Unit.self)
    }

    /// What a form said where it stood, so that the page after it is the same.
    init(_ fields: FormFields, today: LocalDate) {
        day = fields["day"].flatMap { LocalDate($0) } ?? Self.monday(of: today)
        site = fields["site"].flatMap { ID($0) }
        unit = fields["unit"].flatMap { ID($0) }
    }

    private init(_ day: LocalDate, like other: Self) { (self.day, site, unit) = (day, other.site, other.unit) }

    static func monday(of day: LocalDate) -> LocalDate {
        let weekday = ((day.daysSinceEpoch + 3) % 7 + 7) % 7
        return day.after(days: -weekday)
    }

    func later(weeks: Int) -> Self { Self(day.after(days: 7 * weeks), like: self) }

    var from: Moment { Moment(startOf: day) }
    var to: Moment { Moment(startOf: day.after(days: Self.days)) }
    var dates: [LocalDate] { (0..<Self.days).map { day.after(days: $0) } }

    /// The day under which what begins at `moment` stands: the first of the week for what began before it.
    func column(of moment: Moment) -> LocalDate { max(day, moment.japaneseDate) }

    var query: String {
        ["day=\(day)", site.map { "site=\($0)" }, unit.map { "unit=\($0)" }].compactMap(\.self)
            .joined(separator: "&")
    }

    var path: String { "/hq/shifts?\(query)" }
}

extension LocalDate {
    /// 「月」 or “Mon”.
    func weekday(_ language: Language) -> String {
        let number = ((daysSinceEpoch + 3) % 7 + 7) % 7
        let names = [
            Wording("月", "Mon"), Wording("火", "Tue"), Wording("水", "Wed"), Wording("木", "Thu"), Wording("金", "Fri"),
            Wording("土", "Sat"), Wording("日", "Sun"),
        ]
        return names[number][language]
    }
}

extension Moment {
    /// 「8:00」 in Japanese time.
    var clock: String { String(short.split(separator: " ").last ?? "") }

    /// Minutes after midnight in Japan.
    var minuteOfDay: Int { (self - Moment(startOf: japaneseDate)).wholeMinutes }
}
