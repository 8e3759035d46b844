import Relief
import Vocabulary

/// What a shelter says of its stock of one staple, from a form or a program.
enum HoldingInput {
    static func read(_ fields: inout Fields, now: Moment) throws(Problem) -> (ID<Staple>, HoldingReport) {
        let staple: ID<Staple>? = fields.id("staple", Wording("品目", "staple"))
        let units = fields.whole("units", Wording("手持ちの数", "units"), in: HoldingRefusal.units)
        let observedAt = fields.observed("observedAt", Wording("確認時刻", "observed at"), now: now)
        let isEnough = isEnough(&fields)
        return try fields.checked(
            staple.map { ($0, HoldingReport(observedAt: observedAt, units: units, isEnough: isEnough)) })
    }

    /// A box that is ticked, or a flag; what is neither is not taken for no.
    private static func isEnough(_ fields: inout Fields) -> Bool {
        switch fields.text("enough") {
        case "yes", "true": return true
        case nil, "no", "false": return false
        case let found?:
            fields.refuse(
                "enough", "input/not-a-choice",
                Wording("「\(found)」は選べません（true, false）。", "“\(found)” is none of true, false."))
            return false
        }
    }
}
