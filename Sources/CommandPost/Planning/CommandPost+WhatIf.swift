package import Boards
import Matching
import Relief
package import Vocabulary

/// Two plans made at one moment on one wall: for the situation as it is, and for the situation as supposed.
package struct WhatIfAnswer: Sendable {
    package let whatIf: WhatIf
    /// The wall on which both rest; the changes are not on it.
    package let wall: Wall
    package let at: Moment
    package let live: PlanOutline
    package let supposed: PlanOutline

    package var comparison: PlanComparison { PlanComparison(live, supposed) }
}

extension CommandPost {
    /// Plans twice, as things are and as `whatIf` supposes, and stores nothing.
    ///
    /// When the calling task is cancelled both computations stop and this throws `CancellationError`.
    package func tryOut(_ whatIf: WhatIf, rules: PlanningRules = PlanningRules()) async throws -> WhatIfAnswer {
        let (wall, now) = (wall, clock())
        var scratch = Decision(on: wall, at: now, by: .console)
        let ways = try scratch.suppose(whatIf)
        let questions = (
            live: GoodsQuestion(wall, at: now, rules: rules),
            supposed: GoodsQuestion(scratch.wall, at: now, rules: rules, supposing: ways)
        )
        async let live = questions.live.outline()
        async let supposed = questions.supposed.outline()
        return WhatIfAnswer(
            whatIf: whatIf, wall: wall, at: now, live: try await live, supposed: try await supposed)
    }
}

extension GoodsQuestion {
    /// The plan as the needs see it, computed off the command post.
    fileprivate func outline() async throws -> PlanOutline {
        let proposal = try proposal(named: ID("what-if", number: 0))
        try Task.checkCancellation()
        return wall.outline(of: proposal.allocations, leaving: proposal.shortfalls, estimates: proposal.estimates)
    }
}
