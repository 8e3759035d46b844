import Relief
import Vocabulary

/// A headcount far from the one before it: asked about once, then believed.
struct SurprisingCount {
    /// What a form says when somebody has looked again.
    static let field = "sure"
    static let code = "headcount/surprising"

    let now: Count<Person>
    let before: Count<Person>
    let seenAt: Moment

    /// `nil` when nothing about it is surprising.
    init?(_ count: Headcount, after earlier: Headcount?) {
        guard count.isSurprising(after: earlier), let now = count.total, let earlier, let before = earlier.total else {
            return nil
        }
        (self.now, self.before, seenAt) = (now, before, earlier.observedAt)
    }

    /// Refuses the form unless it says that the number is right.
    func ask(_ fields: inout Fields) throws(Problem) {
        guard fields.text(Self.field) == nil else { return }
        let (new, old) = (Amount.grouped(now.value), Amount.grouped(before.value))
        let time = (seenAt.onPage(.japanese), seenAt.onPage(.english))
        fields.refuse(
            "total", Self.code,
            Wording(
                "前回（\(time.0)）は\(old)人でした。\(new)人で正しければ「この人数で正しい」に印を付けて、もう一度送ってください。",
                "Last time (\(time.1)) it was \(old). If \(new) is right, tick “This number is right” and send it again."
            ))
        try fields.checked(())
    }
}
