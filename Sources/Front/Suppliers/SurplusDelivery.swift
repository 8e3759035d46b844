import Relief
import Vocabulary

/// A delivery after which more has come than was ordered: often one that was recorded already.
struct SurplusDelivery {
    /// Where the line stands in the form.
    let index: Int
    let ordered: Int
    let before: Int
    let after: Int

    /// The first line of which too much would have come; `nil` when there is none.
    init?(_ delivery: Delivery, of order: Order) {
        for (index, line) in order.details.lines.enumerated() {
            let now = delivery.lines.filter { $0.line == line.number }.reduce(0) { $0 + $1.delivered }
            let before = order.delivered(line)
            guard now > 0, before + now > order.confirmed(line) else { continue }
            (self.index, ordered, self.before, after) = (index, order.confirmed(line), before, before + now)
            return
        }
        return nil
    }

    func ask(_ fields: inout Fields) throws(Problem) {
        try SecondLook.ask(
            &fields, "lines.\(index).delivered", "order/more-came-than-ordered",
            Wording(
                "これまでに\(before.grouped)を受領済みで、足すと\(after.grouped)になり、発注の\(ordered.grouped)を超えます。同じ納品を二度記録していませんか。",
                "\(before.grouped) came before; this makes \(after.grouped) of \(ordered.grouped) ordered. "
                    + "Is it a delivery that was recorded already?"))
    }
}

/// A delivery with the same numbers as one that was recorded: often the same truck.
struct TwinDelivery {
    let earlier: Delivery

    /// `nil` when no delivery of the order had these numbers.
    init?(_ delivery: Delivery, of order: Order) {
        let twin = order.deliveries.last { Self.numbers($0) == Self.numbers(delivery) }
        guard let twin, !Self.numbers(delivery).isEmpty else { return nil }
        earlier = twin
    }

    private static func numbers(_ delivery: Delivery) -> [Int: Int] {
        Dictionary(delivery.lines.filter { $0.delivered > 0 }.map { ($0.line, $0.delivered) }, uniquingKeysWith: +)
    }

    func ask(_ fields: inout Fields, _ order: Order) throws(Problem) {
        let line = order.details.lines.firstIndex { (Self.numbers(earlier)[$0.number] ?? 0) > 0 } ?? 0
        let (japanese, english) = (earlier.receivedAt.onPage(.japanese), earlier.receivedAt.onPage(.english))
        try SecondLook.ask(
            &fields, "lines.\(line).delivered", "order/came-before",
            Wording(
                "同じ数の納品が\(japanese)に記録されています。同じ便を二度記録していませんか。別の便で、",
                "A delivery of the same numbers was recorded for \(english). If this is another one,"))
    }
}
