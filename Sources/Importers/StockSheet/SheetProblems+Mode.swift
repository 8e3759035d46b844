import Vocabulary

extension SheetProblems {
    /// Nobody said what a stock sheet is, or `found` was said, which is neither of the two.
    ///
    /// Said by whoever takes sheets in without a page that asks: the command line and the API.
    package static func modeNeeded(found: String = "") -> Self {
        Self(
            SheetProblem(
                line: nil, column: "mode", found: found, code: "stock/mode-needed",
                reason: Wording(
                    "在庫表の扱い（mode）を指定してください。snapshot：今の在庫全部（表にない物は0になります）。"
                        + "delta：入荷分だけ（今の在庫に足し、表にない物は変わりません）。",
                    "Say in mode what the stock sheet is. snapshot: all there is, and what is not in it becomes 0. "
                        + "delta: only what came in; it is added, and what is not in it stays as it is.")))
    }
}
