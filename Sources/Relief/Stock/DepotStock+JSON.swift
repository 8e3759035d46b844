package import JSON
import Vocabulary

/// Lots and sheets carry their own names, so they are written as lists in the order of those.
extension DepotStock: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        let depot: Site? = try json.optional("depot")
        let lots: [Lot] = try json.required("lots")
        let sheets: [StockEvent.SheetStored] = try json.required("sheets")
        let telling: Telling? = try json.optional("telling")
        let undone: [ID<StockSheet>] = try json.required("undone")
        try json.close(object)
        self.init(
            depot: depot, lots: Dictionary(lots.map { ($0.id, $0) }) { first, _ in first },
            sheets: Dictionary(sheets.map { ($0.sheet, $0) }) { first, _ in first }, undone: Set(undone),
            telling: telling)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("depot", depot)
        json.member("lots", lots.values.sorted { $0.id < $1.id })
        json.member("sheets", sheets.values.sorted { $0.sheet < $1.sheet })
        json.member("telling", telling)
        json.member("undone", undone.sorted())
        json.closeObject()
    }
}

extension DepotStock.Telling: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        lotsLeft = try json.required("lotsLeft")
        sheet = try json.required("sheet")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("lotsLeft", lotsLeft)
        json.member("sheet", sheet)
        json.closeObject()
    }
}
