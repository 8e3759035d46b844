import Formats

/// The columns of one kind of sheet.
protocol SheetColumn: Hashable, Sendable {
    /// What its problems' codes begin with: `stock`.
    static var family: String { get }
    /// Every column in the usual order.
    static var all: [CSVColumn<Self>] { get }
}

extension SheetColumn {
    static var described: [(headings: [String], isRequired: Bool)] { all.map { ($0.spellings, $0.isRequired) } }

    /// What the column is called where the sheet has none.
    var usualHeading: String { Self.all.first { $0.name == self }?.spellings.first ?? "" }
}
