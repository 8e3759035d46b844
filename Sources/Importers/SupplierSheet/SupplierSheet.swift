import Boards
import Relief
import Vocabulary

/// Suppliers as one sheet (協定事業者名簿).
///
/// A supplier that the sheet does not name stays as it is, and so does what the sheet has no column for. An empty cell
/// means that nobody knows.
enum SupplierSheet {
    static func read(_ request: SheetRequest, on wall: Wall) throws(SheetProblems) -> SheetReading {
        let sheet = try OpenSheet<SupplierColumn>(request.bytes)
        var lines: [ID<Supplier>: Int] = [:]
        return sheet.reading(
            try sheet.read { row in
                let id = row.required(.code, Cell.id(Supplier.self))
                if let id, let first = lines.updateValue(row.line, forKey: id) {
                    row.refuse(.code, .repeated("duplicate-code", id.text, first: first, line: row.line))
                }
                let file = id.flatMap { wall.suppliers[$0] } ?? SupplierFile()
                guard let details = row.details(knowing: file.supplier?.details), let id else { return nil }
                return finding(id, details, file, &row)
            })
    }

    private static func finding(
        _ id: ID<Supplier>, _ details: SupplierDetails, _ file: SupplierFile, _ row: inout RowReader<SupplierColumn>
    ) -> Finding? {
        do {
            let isKnown = try SupplierDecider.decide(.register(id, details), file).isEmpty
            return Finding(
                command: isKnown ? nil : .registerSupplier(id, details),
                difference: SheetDifference(
                    subject: id.text, title: details.name, aspect: Wording("事業者", "supplier"),
                    before: file.supplier.map { summary($0.details) }, after: summary(details),
                    kind: file.supplier == nil ? .new : isKnown ? .same : .changed))
        } catch {
            row.refuse(.name, error)
            return nil
        }
    }

    private static func summary(_ details: SupplierDetails) -> String {
        let small = details.isSmall.flatMap(SupplierColumn.answers.word) ?? "-"
        return "\(details.name) / \(small) / \(details.phone ?? "-") / \(details.address ?? "-")"
    }
}

extension RowReader<SupplierColumn> {
    fileprivate mutating func details(knowing known: SupplierDetails?) -> SupplierDetails? {
        let name = required(.name, Cell.text(upTo: SupplierRefusal.longestName))
        let isSmall = said(
            .isSmall, Cell.word(SupplierColumn.answers, otherwise: "not-yes-or-no"), else: known?.isSmall)
        let contact = text(.contact, else: known?.contact)
        let (phone, mail) = (text(.phone, else: known?.phone), text(.mail, else: known?.mail))
        let address = text(.address, else: known?.address)
        let place = has(.latitude) || has(.longitude) ? place() : known?.place
        return name.map {
            SupplierDetails(
                name: $0, isSmall: isSmall, contact: contact, phone: phone, mail: mail, address: address, place: place)
        }
    }

    private mutating func text(_ column: SupplierColumn, else known: String?) -> String? {
        said(column, Cell.text(upTo: SupplierRefusal.longestText), else: known)
    }

    /// What the cell says; what was known where the sheet has no such column.
    private mutating func said<Value>(
        _ column: SupplierColumn, _ parse: CellParser<Value>, else known: Value?
    ) -> Value? {
        has(column) ? optional(column, parse) : known
    }
}
