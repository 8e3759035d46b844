import CommandPost
import Formats
import Front
import Relief
import ReliefTesting

extension Scene {
    /// The pages that judge and choose.
    func judging(_ desk: Desk) -> [(String, HTML?)] {
        let choice = ChooseView(by: .line, mode: .only, picked: ["allocation-1"])
        return [
            ("fairness", FairnessPage(desk, .of("plan-1"))?.document()),
            ("compare", ComparePage(desk, .of("plan-1"), with: nil)?.document()),
            ("choose", ChoosePage(desk, .of("plan-1"))?.document()),
            ("choose-line", ChoosePage(desk, .of("plan-1"), choice)?.document()),
            ("what-if", WhatIfPage(desk, WhatIf([.closeDepot(.of("depot-1"))])).document()),
        ]
    }
}
