import Relief
import Vocabulary

/// A headcount far from the one before it.
struct SurprisingCount {
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

    func ask(_ fields: inout Fields) throws(Problem) {
        let (new, old) = (now.value.grouped, before.value.grouped)
        try SecondLook.ask(
            &fields, "total", "headcount/surprising",
            Wording(
                "前回（\(seenAt.onPage(.japanese))）は\(old)人でしたが、今回は\(new)人です。",
                "Last time (\(seenAt.onPage(.english))) it was \(old), now \(new)."))
    }
}
