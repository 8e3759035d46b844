import Relief
import Vocabulary

extension RowReader<SiteColumn> {
    /// What the row says of its site, or `nil` after a problem.
    mutating func details(knowing known: SiteDetails?) -> SiteDetails? {
        let kind = required(.kind, Cell.word(SiteColumn.kinds, otherwise: "unknown-kind"))
        let name = required(.name, Cell.text(upTo: 100))
        let kana = said(.kana, Cell.text(upTo: 200), else: known?.kana)
        let ward = said(.ward, Cell.text(upTo: 100), else: known?.ward)
        let address = said(.address, Cell.text(upTo: 300), else: known?.address)
        let place = has(.latitude) || has(.longitude) ? place() : known?.place
        let capacity = said(.capacity, Cell.whole(in: 0...SiteRefusal.mostPeople), else: known?.capacity?.value)
        let designation = said(
            .designation, Cell.word(SiteColumn.designations, otherwise: "unknown-designation"),
            else: known?.designation)
        guard let kind, let name else { return nil }
        return SiteDetails(
            kind: kind, name: name, kana: kana, ward: ward, address: address, place: place,
            capacity: capacity.flatMap { Count<Person>($0) }, designation: designation)
    }

    /// What the cell says; what was known where the sheet has no such column.
    private mutating func said<Value>(
        _ column: SiteColumn, _ parse: CellParser<Value>, else known: Value?
    ) -> Value? {
        has(column) ? optional(column, parse) : known
    }
}
