package import Vocabulary

/// Why something about a road was turned down.
package enum RoadRefusal: Refusal {
    case noSuchClosure(ID<RoadClosure>)
    case alreadyClosed(name: String)
    case noName
    case textTooLong
    case nothingCutOff
    case noSuchArea(String)
    case notAShelter(ID<Site>)
    case notADepot(ID<Site>)
    case reopenedBeforeClosed(Moment)
    case minutesOutOfRange(Int)
    case metresOutOfRange(Int)
    case observedInTheFuture(Moment, now: Moment)

    /// Characters of a reason or a note.
    package static let longestText = 200

    package var code: String {
        switch self {
        case .noSuchClosure: "road/unknown"
        case .alreadyClosed: "road/already-closed"
        case .noName: "road/no-name"
        case .textTooLong: "road/text-too-long"
        case .nothingCutOff: "road/nothing-cut-off"
        case .noSuchArea: "road/no-such-area"
        case .notAShelter: "site/not-a-shelter"
        case .notADepot: "site/not-a-depot"
        case .reopenedBeforeClosed: "road/reopened-before-closed"
        case .minutesOutOfRange: "road/minutes-out-of-range"
        case .metresOutOfRange: "road/metres-out-of-range"
        case .observedInTheFuture: "observed/in-the-future"
        }
    }

    package var nature: RefusalNature {
        switch self {
        case .noSuchClosure: .missing
        case .alreadyClosed: .conflict
        case .noName, .textTooLong, .nothingCutOff, .noSuchArea, .notAShelter, .notADepot, .reopenedBeforeClosed,
            .minutesOutOfRange, .metresOutOfRange, .observedInTheFuture:
            .invalid
        }
    }

    package var wording: Wording {
        switch self {
        case .noSuchClosure(let id):
            Wording("通行止め「\(id)」は登録されていません。", "No road closure “\(id)” is recorded.")
        case .alreadyClosed(let name):
            Wording(
                "同じ番号で「\(name)」が登録済みです。内容を変えるときは、新しい通行止めとして登録してください。",
                "“\(name)” is recorded under this id. Record another closure to say something else.")
        case .noName:
            Wording("道路と場所の名前を入力してください（1〜100文字）。", "Give the road and place a name of 1 to 100 characters.")
        case .textTooLong:
            Wording(
                "理由とメモは\(Self.longestText)文字以内にしてください。", "Keep reasons and notes to \(Self.longestText) characters.")
        case .nothingCutOff:
            Wording("行けなくなる地域か避難所を1つ以上選んでください。", "Choose at least one area or shelter that is cut off.")
        case .noSuchArea(let ward):
            Wording("「\(ward)」という地域の避難所はありません。", "No shelter lies in an area called “\(ward)”.")
        case .notAShelter(let id):
            Wording("「\(id)」は避難所ではありません。", "“\(id)” is not a shelter.")
        case .notADepot(let id):
            Wording("「\(id)」は物資拠点ではありません。", "“\(id)” is not a depot.")
        case .reopenedBeforeClosed(let closed):
            Wording(
                "通行再開の時刻が、通行止めの確認時刻（\(closed.short)）より前です。",
                "It cannot have reopened before it was seen closed at \(closed.short).")
        case .minutesOutOfRange(let minutes):
            Wording(
                "所要時間「\(minutes)分」は\(WayMeasure.minutesRange.lowerBound)〜\(WayMeasure.minutesRange.upperBound)分で入力してください。",
                "\(minutes.english("minute is", "minutes are")) outside \(WayMeasure.minutesRange.lowerBound) to \(WayMeasure.minutesRange.upperBound)."
            )
        case .metresOutOfRange(let metres):
            Wording(
                "道のり「\(metres)m」は\(WayMeasure.metresRange.lowerBound)〜\(WayMeasure.metresRange.upperBound)mで入力してください。",
                "\(metres) metres are outside \(WayMeasure.metresRange.lowerBound) to \(WayMeasure.metresRange.upperBound)."
            )
        case .observedInTheFuture(let observed, let now):
            Wording(
                "確認時刻（\(observed.short)）が現在（\(now.short)）より先です。",
                "It was observed at \(observed.short), which is after now (\(now.short)).")
        }
    }
}

extension RoadRefusal {
    static func check(_ text: String?) throws(Self) {
        if let text, text.count > longestText { throw .textTooLong }
    }

    static func check(observed: Moment, now: Moment) throws(Self) {
        // Phones' clocks are a little off; ten minutes is more than that.
        guard observed <= now + .minutes(10) else { throw .observedInTheFuture(observed, now: now) }
    }
}
