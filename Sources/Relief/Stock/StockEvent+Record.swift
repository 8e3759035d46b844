package import JSON
package import Vocabulary

extension StockEvent: Recordable {
    package var kind: EventKind {
        switch self {
        case .sheetStored: EventKind("stock.sheet-stored", version: 1)
        case .sheetUndone: EventKind("stock.sheet-undone", version: 1)
        case .lotReceived: EventKind("stock.lot-received", version: 1)
        // Chronologies written before one lot could be counted alone are version 1; so is what a sheet says still.
        case .lotCounted(let body): EventKind("stock.lot-counted", version: body.cause == nil ? 1 : 2)
        }
    }

    package var subjects: [Subject] {
        switch self {
        case .sheetStored(let body): [Subject("stock", body.depot), Subject("import", body.sheet)]
        case .sheetUndone(let body): [Subject("stock", body.depot), Subject("import", body.sheet)]
        case .lotReceived(let body): [Subject("lot", body.lot), Subject("stock", body.details.depot)]
        case .lotCounted(let body): [Subject("lot", body.lot), Subject("stock", body.depot)]
        }
    }

    package func write(json: inout JSONWriter) {
        switch self {
        case .sheetStored(let body): body.write(json: &json)
        case .sheetUndone(let body): body.write(json: &json)
        case .lotReceived(let body): body.write(json: &json)
        case .lotCounted(let body): body.write(json: &json)
        }
    }

    package init?(_ kind: EventKind, json: inout JSONReader) throws(JSONProblem) {
        switch (kind.name, kind.version) {
        case ("stock.sheet-stored", 1): self = .sheetStored(try .init(json: &json))
        case ("stock.sheet-undone", 1): self = .sheetUndone(try .init(json: &json))
        case ("stock.lot-received", 1): self = .lotReceived(try .init(json: &json))
        case ("stock.lot-counted", 1), ("stock.lot-counted", 2): self = .lotCounted(try .init(json: &json))
        default: return nil
        }
    }
}
