package import Vocabulary

/// Why a post was not reckoned, asked for or withdrawn, or a rule of manning not set.
package enum PostRefusal: Refusal {
    case noSuchPost(ID<Post>)
    case noRules(Site.Kind)
    case headsUnknown(String)
    case daysOutOfRange(Int)
    case withdrawn(String)
    case otherPlace
    case noDuty
    case badTimes(Moment, Moment)
    case peopleOutOfRange(Int)
    case noSuchSkill(ID<Skill>)
    case noReason
    case noWatch(ID<ManningRule>)
    case badNumbers(ID<ManningRule>)
    /// Nobody can come any more; `next` is the same time of day on the next possible day.
    case over(Moment, next: Moment)
    /// Every day to be reckoned is over; nobody can come before today.
    case daysOver(today: LocalDate)

    package static let longestText = 200
    package static let people = 1...1_000
    package static let days = 1...31

    package var code: String {
        switch self {
        case .noSuchPost: "post/unknown"
        case .noRules: "post/no-rules"
        case .headsUnknown: "post/heads-not-known"
        case .daysOutOfRange: "post/days-out-of-range"
        case .withdrawn: "post/withdrawn"
        case .otherPlace: "post/other-place"
        case .noDuty: "post/no-duty"
        case .badTimes: "post/bad-times"
        case .peopleOutOfRange: "post/people-out-of-range"
        case .noSuchSkill: "post/no-such-skill"
        case .noReason: "post/no-reason"
        case .noWatch: "manning/no-watch"
        case .badNumbers: "manning/bad-numbers"
        case .over: "post/over"
        case .daysOver: "post/days-over"
        }
    }

    package var nature: RefusalNature {
        switch self {
        case .noSuchPost: .missing
        case .noRules, .headsUnknown, .withdrawn, .otherPlace: .conflict
        case .daysOutOfRange, .noDuty, .badTimes, .peopleOutOfRange, .noSuchSkill, .noReason, .noWatch, .badNumbers,
            .over, .daysOver:
            .invalid
        }
    }

    package var wording: Wording {
        switch self {
        case .noSuchPost(let id): Wording("配置枠「\(id)」は登録されていません。", "There is no post “\(id)”.")
        case .noRules(let kind):
            Wording(
                "\(kind == .shelter ? "避難所" : "物資拠点")の必要人員の基準がありません。先に基準表を取り込むか、人数を入力してください。",
                "There is no rule of manning for a \(kind.rawValue). Import the rules, or ask for a number.")
        case .headsUnknown(let site):
            Wording(
                "\(site)の避難者数が不明なため計算できません（0人ではありません）。避難者数を報告するか、人数を入力してください。",
                "Nobody has counted the people of \(site), so nothing can be reckoned. Report them, or ask for a number."
            )
        case .daysOutOfRange(let days):
            Wording(
                "日数「\(days)」は1〜\(Self.days.upperBound)日にしてください。",
                "\(days.english("day is", "days are")) outside 1 to \(Self.days.upperBound).")
        case .withdrawn(let reason):
            Wording("この配置枠は取り下げられています（\(reason)）。", "This post was withdrawn (\(reason)).")
        case .otherPlace:
            Wording(
                "同じ番号の配置枠が別の内容で登録済みです。人数だけを変えられます。",
                "A post under this id is at another place or time; only its number can change.")
        case .noDuty: Wording("業務の名前を入力してください（1〜50文字）。", "Name the work in 1 to 50 characters.")
        case .badTimes(let from, let to):
            Wording(
                "時間帯（\(from.short)〜\(to.short)）は、開始より後に終わる24時間以内にしてください。",
                "\(from.short) to \(to.short) must end later, within 24 hours.")
        case .peopleOutOfRange(let people):
            Wording(
                "人数「\(people)」は1〜\(Self.people.upperBound.grouped)人で入力してください。",
                "\(people) is outside 1 to \(Self.people.upperBound).")
        case .noSuchSkill(let id): Wording("技能「\(id)」は登録されていません。", "There is no skill “\(id)”.")
        case .noReason:
            Wording("理由を入力してください（1〜\(Self.longestText)文字）。", "Give a reason of 1 to \(Self.longestText) characters.")
        case .noWatch(let id):
            Wording("基準「\(id)」に時間帯を1〜12個書いてください。例：08:00-16:00", "Give “\(id)” 1 to 12 watches, such as 08:00-16:00.")
        case .badNumbers(let id):
            Wording(
                "基準「\(id)」の受け持つ人数は1〜100000、最低人数は0〜1000（固定なら1以上）にしてください。",
                "Keep the heads of “\(id)” to 1–100000 and its least to 0–1000, at least 1 when fixed.")
        case .over(let to, let next):
            Wording(
                "終了（\(to.short)）がもう過ぎているため、これから人を求めることはできません。同じ時間帯なら、\(next.short)開始で求められます。",
                "It ended at \(to.short), so nobody can come any more. At the same time of day it can begin at \(next.short)."
            )
        case .daysOver(let today):
            Wording(
                "その期間はもう終わっているため、配置枠を計算できません。今日（\(today)）からの日を選んでください。",
                "Those days are over, so nobody can come any more. Reckon days from today (\(today)) on.")
        }
    }
}
