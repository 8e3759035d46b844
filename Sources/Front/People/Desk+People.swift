import Boards
import Formats
import Relief
import Vocabulary

/// How persons are told on every page that shows them.
extension Desk {
    /// 「山田 花子（やまだ はなこ）」.
    func nameAndKana(_ person: Person) -> String {
        person.details.kana.map { say("\(person.name)（\($0)）", "\(person.name) (\($0))") } ?? person.name
    }

    /// The unit with those above it, or the team.
    func belonging(_ person: Person) -> String {
        let directory = wall.people.directory
        if let unit = person.details.unit {
            return directory.path(to: unit).map(\.name).joined(separator: " › ")
        }
        return person.details.team.flatMap { directory.teams[$0]?.name } ?? say(person.kind.name)
    }

    /// Skills that count today, by name.
    func skills(_ person: Person) -> String {
        let directory = wall.people.directory
        return person.skills(on: now.japaneseDate, in: directory)
            .map { say(names.skill($0)) }.joined(separator: say("、", ", "))
    }

    func languages(_ person: Person) -> String {
        person.details.languages.map { say($0.name) }.joined(separator: say("、", ", "))
    }

    /// 「7時間30分」.
    func length(_ span: Span) -> String {
        let (hours, minutes) = span.wholeMinutes.quotientAndRemainder(dividingBy: 60)
        return say("\(hours)時間\(minutes)分", "\(hours) h \(minutes) min")
    }

    /// What a rest rule says will happen, or has.
    func warning(_ warning: RestWarning) -> String {
        let hours = wall.rules.book[warning.rule].map(String.init) ?? "?"
        let rule = say(warning.rule.limit(hours))
        return warning.isBroken(at: now)
            ? say("基準を超えています：\(rule)", "broken: \(rule)")
            : say(
                "\(when(warning.breaksAt))に基準を超えます：\(rule)",
                "breaks at \(when(warning.breaksAt)): \(rule)")
    }

    /// A number that a telephone dials when it is touched, and an address that opens a mail.
    func contact(_ contact: PersonContact, _ html: inout HTML) {
        if let phone = contact.phone { html.a("☎ \(phone)", .href("tel:\(phone)"), .class("call")) }
        if let mail = contact.mail { html.a("✉ \(mail)", .href("mailto:\(mail)"), .class("call")) }
    }
}

extension Criterion.Key {
    /// A rest rule with its number, in a few words.
    func limit(_ hours: String) -> Wording {
        switch self {
        case .workHoursInDay, .volunteerHoursInDay: Wording("24時間で\(hours)時間まで", "at most \(hours) h in any 24 h")
        case .workHoursInWeek: Wording("7日間で\(hours)時間まで", "at most \(hours) h in seven days")
        case .restHours: Wording("休息は\(hours)時間以上", "at least \(hours) h of rest")
        case .shiftHours: Wording("1回\(hours)時間まで", "at most \(hours) h at a time")
        case .tierLife, .tierHealth, .tierLiving, .silentAfterHours, .reportValidHours, .claimDays, .claimPercent,
            .reserveHeads, .fundPlanDays, .restWarnHours:
            Wording("基準値 \(hours)", "limit \(hours)")
        }
    }
}
