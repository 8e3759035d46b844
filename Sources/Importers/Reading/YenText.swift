import Formats
import Relief
package import Vocabulary

/// An amount of money as somebody typed it, or what is wrong with it and what would be right.
package enum YenText {
    package struct Fault: Error, Hashable, Sendable {
        package let code: String
        package let wording: Wording
    }

    /// Reads `1,000円`, `¥1,000` and full-width digits; says why for anything else.
    package static func read(_ text: String) throws(Fault) -> Yen {
        let found = SheetProblem.quote(text)
        switch CellYen.whole(text) {
        case .value(let number):
            guard let yen = Yen(Int64(number)) else { throw tooLarge(found) }
            return yen
        case .tooLarge: throw tooLarge(found)
        case .negative:
            throw Fault(
                code: "yen/negative",
                wording: Wording(
                    "「\(found)」は0円より小さい金額です。減らすときは、取消・減額・返金で記録してください。",
                    "“\(found)” is below zero. Record less by a cancellation, a reduction or a refund."))
        case .fractional:
            throw Fault(
                code: "yen/fractional",
                wording: Wording("「\(found)」には1円未満があります。円単位の整数にしてください。", "“\(found)” is no whole number of yen."))
        case .notANumber:
            throw Fault(
                code: "yen/not-an-amount",
                wording: Wording(
                    "「\(found)」は金額として読めません。「1,000円」のように円単位の数字で入力してください。",
                    "“\(found)” is no amount. Write whole yen, such as 1,000."))
        }
    }

    private static func tooLarge(_ found: String) -> Fault {
        Fault(
            code: "yen/too-large",
            wording: Wording(
                "「\(found)」は大きすぎます。\(Yen(clamping: Yen.limit))以下にしてください。",
                "“\(found)” is too large: at most \(Yen(clamping: Yen.limit).wording.english)."))
    }
}
