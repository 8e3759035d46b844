package import Vocabulary

extension ShiftRefusal {
    package var wording: Wording {
        switch self {
        case .noSuchShift(let id): Wording("勤務「\(id)」は登録されていません。", "There is no shift “\(id)”.")
        case .noSuchPerson(let id): Wording("「\(id)」という人は登録されていません。", "There is no person “\(id)”.")
        case .noSuchSite(let id): Wording("施設「\(id)」は登録されていません。", "There is no site “\(id)”.")
        case .noSuchPost(let id): Wording("配置枠「\(id)」は登録されていません。", "There is no post “\(id)”.")
        case .noSuchCalendar(let id): Wording("カレンダー「\(id)」はありません。", "There is no calendar “\(id)”.")
        case .alreadyAssigned(let id):
            Wording("勤務「\(id)」は別の内容で登録済みです。取り消してから登録し直してください。", "Shift “\(id)” is assigned otherwise. Cancel it first.")
        case .alreadyCancelled: Wording("取り消された勤務は交代できません。", "A cancelled shift cannot be swapped.")
        case .samePerson: Wording("同じ人どうしの交代はできません。", "Both shifts belong to the same person.")
        case .tooMany(let count):
            Wording(
                "一度に登録できる勤務は1〜\(Self.mostAtOnce.grouped)件です（\(count.grouped)件）。",
                "\(count.english("shift")); 1 to \(Self.mostAtOnce) at once.")
        case .postWithdrawn(let reason):
            Wording("この配置枠は取り下げられています（\(reason)）。", "The post was withdrawn (\(reason)).")
        case .noReason:
            Wording(
                "理由を入力してください（1〜\(Self.longestReason)文字）。", "Give a reason of 1 to \(Self.longestReason) characters.")
        case .endsBeforeItBegins, .tooLong, .outsidePost, .postFull: times
        case .skillMissing, .certificateExpired, .unavailable, .overlaps, .restBroken, .left: persons
        }
    }

    private var times: Wording {
        switch self {
        case .endsBeforeItBegins(let from, let to):
            Wording(
                "終了（\(to.short)）が開始（\(from.short)）より後になるようにしてください。",
                "It must end (\(to.short)) after it begins (\(from.short)).")
        case .tooLong(let span, let longest, let possible):
            Wording(
                "\(span.told)の勤務は長すぎます。基準は\(longest.told)までで、\(possible.short)に終えれば登録できます。",
                "\(span.wholeMinutes.english("minute is", "minutes are")) too long; at most \(longest.wholeMinutes), that is until \(possible.short)."
            )
        case .outsidePost(let from, let to):
            Wording(
                "配置枠の時間（\(from.short)〜\(to.short)）の外です。この時間の中で登録してください。",
                "Outside the post's time; keep to \(from.short) to \(to.short).")
        case .postFull(let people, let free):
            free.map {
                Wording(
                    "配置枠は満員です（\(people)人）。\($0.short)からなら空きがあります。",
                    "The post is full (\(people)); there is room from \($0.short).")
            }
                ?? Wording(
                    "配置枠は満員です（\(people)人）。人数を増やすか、ほかの枠を選んでください。",
                    "The post is full (\(people)). Ask for more people or choose another.")
        default: Wording("", "")
        }
    }

    private var persons: Wording {
        switch self {
        case .left(let person, let from, let back):
            back.map {
                Wording(
                    "\(person)さんは\(from.short)から\($0.short)まで離任しています。その前か後の時間にしてください。",
                    "\(person) is away from \(from.short) to \($0.short); choose a time before or after.")
            }
                ?? Wording(
                    "\(person)さんは\(from.short)で離任します。それまでの勤務にするか、戻ったときは先に復帰を記録してください。",
                    "\(person) leaves at \(from.short). Choose a time before that, or record first that they are back.")
        case .skillMissing(let person, let skill):
            Wording(
                "\(person)さんには「\(skill.japanese)」の登録がありません（資格が必要な技能は資格証の登録が要ります）。",
                "\(person) is not recorded to have “\(skill.english)” (some skills need a certificate).")
        case .certificateExpired(let person, let skill, let date):
            Wording(
                "\(person)さんの「\(skill.japanese)」の資格証は\(date)で期限が切れます。その日までの勤務にするか、更新を登録してください。",
                "The certificate of \(person) for “\(skill.english)” ends on \(date). Keep to that day, or record a new one."
            )
        case .unavailable(let person, let next):
            next.map {
                Wording(
                    "\(person)さんはその時間に来られません。\($0.short)からなら来られます。", "\(person) cannot come then, but from \($0.short)."
                )
            }
                ?? Wording(
                    "\(person)さんはその時間に来られません。同じ長さで来られる時間の登録もありません。",
                    "\(person) cannot come then, nor for as long at another time.")
        case .overlaps(let person, let from, let to, let earliest):
            Wording(
                "\(person)さんには\(from.short)〜\(to.short)の勤務があります。最も早くて\(earliest.short)から入れます。",
                "\(person) works from \(from.short) to \(to.short). The earliest possible is \(earliest.short).")
        case .restBroken(let person, let rest, let from, let to, let earliest):
            Wording(
                "\(person)さんの\(from.short)〜\(to.short)の勤務との間に\(rest.told)の休息がとれません。最も早くて\(earliest.short)から入れます。",
                "\(person) would not rest \((rest.wholeMinutes / 60).english("hour")) beside \(from.short) to \(to.short). The earliest possible is \(earliest.short)."
            )
        default: Wording("", "")
        }
    }
}

extension Span {
    /// 「8時間」「7時間30分」.
    fileprivate var told: String {
        let (hours, minutes) = (wholeMinutes / 60, wholeMinutes % 60)
        return minutes == 0 ? "\(hours)時間" : hours == 0 ? "\(minutes)分" : "\(hours)時間\(minutes)分"
    }
}
