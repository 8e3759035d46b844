package import Vocabulary

/// Why a swap was not proposed or answered.
package enum SwapRefusal: Refusal {
    /// What the rules of shifts say to it, with what would be possible.
    case notPossible(ShiftRefusal)
    case noSuchSwap(ID<Swap>)
    case otherSwap
    case alreadyProposed(by: String)
    case alreadyAnswered(Swap.Answer)
    case void
    case textTooLong(Int)

    package static let longestText = 200

    package var code: String {
        switch self {
        case .notPossible(let refusal): refusal.code
        case .noSuchSwap: "swap/unknown"
        case .otherSwap: "swap/other-shifts"
        case .alreadyProposed: "swap/already-proposed"
        case .alreadyAnswered: "swap/already-answered"
        case .void: "swap/void"
        case .textTooLong: "swap/text-too-long"
        }
    }

    package var nature: RefusalNature {
        switch self {
        case .notPossible(let refusal): refusal.nature
        case .noSuchSwap: .missing
        case .otherSwap, .alreadyProposed, .alreadyAnswered, .void: .conflict
        case .textTooLong: .invalid
        }
    }

    package var wording: Wording {
        switch self {
        case .notPossible(let refusal): refusal.wording
        case .noSuchSwap(let id): Wording("交代の申し出「\(id)」はありません。", "There is no proposal “\(id)”.")
        case .otherSwap:
            Wording("同じ番号の申し出が別の勤務について登録済みです。", "A proposal under this id is about other shifts.")
        case .alreadyProposed(let by):
            Wording(
                "この2つの勤務の交代は、\(by)がすでに申し出ています。回答を記録するか、取り下げてください。",
                "\(by) has proposed this swap already. Record the answer, or take it back.")
        case .alreadyAnswered(let answer):
            Wording(
                "この申し出には回答済みです（\(answer.name.japanese)）。変えるときは、新しく申し出てください。",
                "It was answered already (\(answer.name.english)). Propose a new swap to change that.")
        case .void:
            Wording(
                "申し出のあとで、どちらかの勤務が変わりました。いまの勤務で、もう一度申し出てください。",
                "One of the shifts has changed since. Propose it again with the shifts as they are.")
        case .textTooLong(let count):
            Wording(
                "\(count)文字は長すぎます。\(Self.longestText)文字以内にしてください。",
                "\(count) characters; keep it to \(Self.longestText).")
        }
    }
}
