package import Vocabulary

#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension StockEvent: Recordable {
    package var kind: EventKind {
        switch self {
        case .sheetStored: EventKind("stock.sheet-stored", version: 1)
        case .sheetUndone: EventKind("stock.sheet-undone", version: 1)
        case .lotReceived: EventKind("stock.lot-received", version: 1)
        case .lotCounted: EventKind("stock.lot-counted", version: 1)
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

    package func payload() throws -> Data {
        switch self {
        case .sheetStored(let body): try Self.json(body)
        case .sheetUndone(let body): try Self.json(body)
        case .lotReceived(let body): try Self.json(body)
        case .lotCounted(let body): try Self.json(body)
        }
    }

    package init(_ kind: EventKind, payload: Data) throws {
        switch (kind.name, kind.version) {
        case ("stock.sheet-stored", 1): self = .sheetStored(try Self.read(payload))
        case ("stock.sheet-undone", 1): self = .sheetUndone(try Self.read(payload))
        case ("stock.lot-received", 1): self = .lotReceived(try Self.read(payload))
        case ("stock.lot-counted", 1): self = .lotCounted(try Self.read(payload))
        default: throw UnknownEvent(kind: kind)
        }
    }
}
