import Relief
import Vocabulary

/// More of an offer's goods than was announced and has not come yet.
struct SurplusArrival {
    let announced: Count<Piece>
    let counted: Count<Piece>

    /// `nil` when no more came than was expected, or nobody knows what was.
    init?(_ arrival: OfferArrival, of expected: ExpectedGoods?) {
        guard let expected else { return nil }
        announced = expected.pieces
        counted = arrival.lines.filter { $0.details.item == expected.goods.item }.map(\.pieces).reduce(.zero, +)
        guard counted > announced else { return nil }
    }

    func ask(_ fields: inout Fields) throws(Problem) {
        let (new, old) = (counted.value.grouped, announced.value.grouped)
        try SecondLook.ask(
            &fields, "lines.0.pieces", "offer/more-than-announced",
            Wording("予定の\(old)より多い\(new)です。", "That is \(new), more than the \(old) that are expected."))
    }
}
