package import Vocabulary

extension WaveRefusal {
    package var wording: Wording {
        switch self {
        case .noSuchWave(let id): Wording("派遣「\(id)」は登録されていません。", "No wave “\(id)” is announced.")
        case .alreadyAnnounced(let name):
            Wording(
                "同じ番号で「\(name.japanese)」が登録済みです。変えるときは「変更」を使ってください。",
                "“\(name.english)” is announced under this id. Change it instead.")
        case .cancelled(let name, let reason):
            Wording(
                "「\(name.japanese)」は中止されています（\(reason)）。新しい派遣として登録してください。",
                "“\(name.english)” was cancelled (\(reason)). Announce another wave.")
        case .badText(let part):
            Wording(
                "\(part.name.japanese)を入力してください（1〜\(Self.longestName)文字）。",
                "Give the \(part.name.english) 1 to \(Self.longestName) characters.")
        case .badPhone(let phone):
            Wording(
                "連絡先「\(phone)」は電話番号として読めません。例：090-1234-5678",
                "“\(phone)” is no telephone number. Write it like 090-1234-5678.")
        case .noReason:
            Wording(
                "理由を入力してください（1〜\(Self.longestReason)文字）。",
                "Give a reason of 1 to \(Self.longestReason) characters.")
        case .endsBeforeItBegins, .tooLong, .overlapOutside, .meetsAnother: days
        case .headcountOutOfRange, .numberOutOfRange, .numberTaken: numbers
        }
    }

    private var days: Wording {
        switch self {
        case .endsBeforeItBegins(let from, let to):
            Wording("終了日（\(to)）が開始日（\(from)）より前です。", "It ends on \(to), before it begins on \(from).")
        case .tooLong(let days):
            Wording(
                "派遣期間が\(days)日あります。\(WaveCheck.mostDays)日以内にしてください。",
                "It lasts \(days.english("day")); keep it to \(WaveCheck.mostDays).")
        case .overlapOutside(let overlap, let days):
            Wording(
                "引継ぎ日数「\(overlap)日」は、派遣期間（\(days)日）の内側で0〜\(days - 1)日にしてください。",
                "\(overlap.english("day of handing over does", "days of handing over do")) not lie inside \(days.english("day")); give 0 to \(days - 1)."
            )
        case .meetsAnother(let name, let shared, let announced, let possible):
            meets(name, shared, announced, possible)
        default: Wording("", "")
        }
    }

    private func meets(_ name: Wording, _ shared: Int, _ announced: Int, _ possible: Possible) -> Wording {
        let japanese = "「\(name.japanese)」と\(shared)日重なりますが、引継ぎは\(announced)日の予定です。"
        let english =
            "It shares \(shared.english("day")) with “\(name.english)”, of which \(announced) are for handing over. "
        return switch possible {
        case .beginning(let date):
            Wording(
                "\(japanese)\(date)以降に始め、先の陣より後に終わるようにしてください。", "\(english)Begin on \(date) or later, and end after it."
            )
        case .ending(let date):
            Wording("\(japanese)\(date)までに終えるか、引継ぎ日数を増やしてください。", "\(english)End by \(date), or announce more days.")
        }
    }

    private var numbers: Wording {
        switch self {
        case .headcountOutOfRange(let people):
            Wording(
                "人数「\(people)」は\(WaveCheck.headcounts.lowerBound)〜\(WaveCheck.headcounts.upperBound)人で入力してください。",
                "\(people.english("person is", "people are")) outside \(WaveCheck.headcounts.lowerBound) to \(WaveCheck.headcounts.upperBound)."
            )
        case .numberOutOfRange(let number):
            Wording(
                "「第\(number)陣」は使えません。1〜\(WaveCheck.numbers.upperBound)にしてください。",
                "Wave \(number) is outside 1 to \(WaveCheck.numbers.upperBound).")
        case .numberTaken(let number, let free):
            Wording("第\(number)陣は登録済みです。空いているのは第\(free)陣です。", "Wave \(number) is taken; \(free) is free.")
        default: Wording("", "")
        }
    }
}
