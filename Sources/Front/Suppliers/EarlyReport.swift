import Boards
import Relief
import Vocabulary

/// A supplier's report while goods are still to come: it ends the order, and nothing more can be recorded as delivered.
struct EarlyReport {
    /// Where the first line that lacks something stands in the form.
    let index: Int
    /// What has not come, as far as it was confirmed or ordered.
    let lacking: Wording

    /// `nil` when all has come, or when nothing more is expected anyway.
    init?(_ order: Order, on wall: Wall) {
        let lines = order.details.lines
        guard let index = lines.firstIndex(where: { order.awaited($0) > .zero }) else { return nil }
        func told(_ language: Language) -> String {
            let names = Names(wall, language)
            return lines.filter { order.awaited($0) > .zero }
                .map { line in
                    let left = order.confirmed(line) - order.delivered(line)
                    return "\(names.item(line.item)) \(names.units(left, of: line))"
                }
                .joined(separator: Wording("、", ", ")[language])
        }
        (self.index, lacking) = (index, Wording(told(.japanese), told(.english)))
    }

    func ask(_ fields: inout Fields) throws(Problem) {
        try SecondLook.ask(
            &fields, "lines.\(index).quantity", "order/not-all-came",
            Wording(
                "\(lacking.japanese)がまだ納品されていません。報告書を記録すると、残りの納品は記録できなくなります。残りが届かないと確かめて、",
                "Not delivered yet: \(lacking.english). Once the report is recorded no more can be recorded as delivered. "
                    + "Make sure that the rest is not coming."))
    }
}
