import Relief

extension RowReader {
    /// The item of the row: by its code, or by its name where the code is empty.
    ///
    /// Where both are empty, the column that the sheet has is to blame.
    mutating func item(coded code: Column, named name: Column, in finder: ItemFinder) -> Item? {
        let loud = !isQuiet
        guard text(code).isEmpty, !text(name).isEmpty || !has(code) else {
            return required(code) { (text) throws(CellFault) in try finder.item(coded: text, suggesting: loud) }
        }
        return required(name) { (text) throws(CellFault) in try finder.item(named: text, suggesting: loud) }
    }
}
