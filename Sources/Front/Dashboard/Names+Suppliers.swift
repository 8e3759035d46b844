import Boards
import Relief
import Vocabulary

/// Names of suppliers, agreements and orders.
extension Names {
    func supplier(_ id: ID<Supplier>) -> String { knownSupplier(id)?.name ?? id.text }

    func agreement(_ id: ID<Agreement>) -> String { knownAgreement(id)?.terms.name ?? id.text }

    /// An order by its number, 「第12号」; by its id where nobody knows it.
    func orderNumber(_ id: ID<Order>) -> Wording {
        guard let number = knownOrder(id)?.number else { return Wording(id.text, id.text) }
        return Wording("第\(number)号", "no. \(number)")
    }

    /// 「34箱（816本）」, or 「816本」 where it is counted in pieces.
    func units(_ units: Int, of line: OrderLine) -> String {
        self.units(units, line.unit, making: line.pieces(in: units), of: line.item)
    }

    /// The same for an agreement.
    func units(_ units: Int, of line: AgreementItem) -> String {
        self.units(units, line.unit, making: line.pieces(in: units), of: line.item)
    }

    private func units(_ units: Int, _ unit: Asked.Unit, making pieces: Count<Piece>, of item: ID<Item>) -> String {
        let pieces = amount(pieces, of: item)
        guard unit == .case else { return pieces }
        return language == .japanese ? "\(units.grouped)箱（\(pieces)）" : "\(units.english("case")) (\(pieces))"
    }

    /// What `unit` counts, to stand beside a number: 「箱」, or the item's own 「食」 where pieces are counted.
    func counted(_ unit: Asked.Unit, of item: ID<Item>) -> Wording {
        guard unit == .piece, let known = wall.item(item) else { return unit.name }
        return Wording(known.unit, unit.name.english)
    }
}
