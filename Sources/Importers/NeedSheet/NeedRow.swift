import Boards
import Formats
import Relief
import Vocabulary

/// One line of a list of needs, already understood.
struct NeedRow {
    let site: Site
    let item: Item
    let asked: Asked
    let neededBy: Moment?
    let observedAt: Moment?
    let note: String?

    /// As people write it: `6箱`, `240本`.
    var quantity: String { "\(asked.quantity)\(asked.unit == .case ? "箱" : item.unit)" }

    func request(_ id: ID<Need>) -> NeedRequest {
        NeedRequest(
            need: id, site: site.id, item: item.id, asked: asked, neededBy: neededBy, note: note,
            observedAt: observedAt)
    }

    func raise(_ id: ID<Need>, now: Moment) -> RaiseNeed {
        RaiseNeed(
            need: id, site: site, item: item, asked: asked, neededBy: neededBy, note: note,
            observedAt: observedAt ?? now, now: now)
    }

    /// Whether `need` is this line, stored before.
    ///
    /// Somebody may have confirmed it since, which makes its observation later than the sheet's.
    func says(_ need: Need) -> Bool {
        need.site == site.id && need.item == item.id && need.asked == asked && need.neededBy == neededBy
            && need.note == note && observedAt.map { $0 <= need.observedAt } ?? true
    }
}

extension RowReader<NeedColumn> {
    mutating func need(on wall: Wall, _ finder: ItemFinder) -> NeedRow? {
        let site = required(.site) { (text) throws(CellFault) in try wall.site(coded: text) }
        let item = item(coded: .code, named: .name, in: finder)
        let quantity = required(.quantity, Cell.whole(in: Asked.range))
        let unit = required(.unit) { (text) throws(CellFault) in try Self.unit(text, of: item) }
        let neededBy = optional(.neededBy, Cell.moment)
        let observedAt = optional(.observedAt, Cell.moment)
        let note = optional(.note, Cell.text(upTo: NeedRefusal.longestNote))
        guard let site, let item, let quantity, let unit else { return nil }
        return NeedRow(
            site: site, item: item, asked: Asked(quantity, unit), neededBy: neededBy, observedAt: observedAt,
            note: note)
    }

    /// 個 or 箱; the item's own smallest unit (本, 食) is 個.
    private static func unit(_ text: String, of item: Item?) throws(CellFault) -> Asked.Unit {
        if let item, CellText.key(item.unit) == CellText.key(text) { return .piece }
        return try Cell.word(NeedColumn.units, otherwise: "unknown-unit")(text)
    }
}
