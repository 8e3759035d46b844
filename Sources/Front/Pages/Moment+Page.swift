package import Vocabulary

/// Moments as people read them on a page, in Japanese time.
extension Moment {
    /// 「4月16日 10:00」 or “16 Apr 10:00”.
    package func onPage(_ language: Language) -> String {
        "\(japaneseDate.onPage(language)) \(short.split(separator: " ").last ?? "")"
    }

    /// The same with its year: 「2016年4月16日 10:00」.
    package func dated(_ language: Language) -> String {
        "\(japaneseDate.dated(language)) \(short.split(separator: " ").last ?? "")"
    }

    /// With its year where that is not the year of `now`.
    package func onPage(_ language: Language, beside now: Moment) -> String {
        japaneseDate.civil.year == now.japaneseDate.civil.year ? onPage(language) : dated(language)
    }

    /// When and how long ago: 「4月16日 10:00（3時間前）」.
    package func told(at now: Moment, _ language: Language) -> String {
        let age = age(at: now)
        return Wording(
            "\(onPage(.japanese, beside: now))（\(age.japanese)）", "\(onPage(.english, beside: now)) (\(age.english))")[
                language]
    }

    /// What a `datetime-local` field holds: `2016-04-16T10:00`.
    package var fieldValue: String { String(japanese.prefix(16)) }

    /// How long ago this was at `now`: 「3時間前」; a clock that runs ahead makes it 「たった今」.
    package func age(at now: Moment) -> Wording {
        let minutes = (now - self).wholeMinutes
        return switch minutes {
        case ..<1: Wording("たった今", "just now")
        case ..<60: Wording("\(minutes)分前", "\(minutes) min ago")
        case ..<2880: Wording("\(minutes / 60)時間前", "\(minutes / 60) h ago")
        default: Wording("\(minutes / 1440)日前", "\((minutes / 1440).english("day")) ago")
        }
    }
}

extension LocalDate {
    /// As English and HTTP write them.
    static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// 「4月16日」 or “16 Apr”.
    package func onPage(_ language: Language) -> String {
        let (_, month, day) = civil
        return language == .japanese ? "\(month)月\(day)日" : "\(day) \(Self.months[month - 1])"
    }

    /// 「2016年4月16日」 or “16 Apr 2016”, as it stands on paper that is kept.
    package func dated(_ language: Language) -> String {
        language == .japanese ? "\(civil.year)年\(onPage(language))" : "\(onPage(language)) \(civil.year)"
    }

    /// With its year where that is not the year of `today`.
    package func onPage(_ language: Language, beside today: LocalDate) -> String {
        civil.year == today.civil.year ? onPage(language) : dated(language)
    }
}
