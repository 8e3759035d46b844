extension ExchangeProblem {
    /// A fault of a problem, with the place named as in the file that it was read from.
    package init(_ fault: GoodsFault) {
        let column = Self.columns[fault.column] ?? fault.column
        let row = fault.section == .policy ? nil : fault.row
        self.init(
            fault.code.rawValue, at: ExchangePlace(fault.section.rawValue, column, row: row), found: fault.found,
            fault.expected)
    }

    /// What the columns are called in files, where that is something else.
    private static let columns = [
        "closure": "open", "dispatchGrams": "dispatch_kg", "expiryMinute": "expiry", "grams": "kg",
        "handlingMinutes": "handling_min", "isOpen": "open", "lotItem": "lot_item", "metres": "km",
        "minLifeMinutes": "min_life_min", "needItem": "need_item", "neededByMinute": "needed_by", "quantity": "qty",
    ]
}
