package import JSON
package import Vocabulary

extension ConsignmentEvent: Recordable {
    package var kind: EventKind {
        switch self {
        case .prepared: EventKind("consignment.prepared", version: 1)
        case .assigned: EventKind("consignment.assigned", version: 1)
        // Chronologies written before a moment could be said, or a step be assumed, are version 1; so is what has neither.
        case .loaded(let body):
            EventKind("consignment.loaded", version: body.loadedAt == nil && !body.isAssumed ? 1 : 2)
        case .departed(let body): EventKind("consignment.departed", version: body.isAssumed ? 2 : 1)
        case .received: EventKind("consignment.received", version: 1)
        case .receiptCorrected: EventKind("consignment.receipt-corrected", version: 1)
        case .receiptWithdrawn: EventKind("consignment.receipt-withdrawn", version: 1)
        case .calledOff: EventKind("consignment.called-off", version: 1)
        }
    }

    package var subjects: [Subject] {
        let own = Subject("consignment", consignment)
        switch self {
        case .prepared, .assigned, .departed: return [own]
        case .loaded(let body):
            return [own] + Self.unique(body.lines.flatMap { Self.touched(by: $0.line) })
        case .calledOff(let body):
            return [own] + Self.unique(body.lines.flatMap { Self.touched(by: $0.line) })
        case .received(let body): return [own] + Self.needs(of: body.lines.map(\.line))
        case .receiptCorrected(let body): return [own] + Self.needs(of: body.lines.map(\.line))
        case .receiptWithdrawn(let body): return [own] + Self.needs(of: body.lines.map(\.line))
        }
    }

    private static func touched(by line: ConsignmentLine) -> [Subject] {
        [Subject("lot", line.lot), Subject("need", line.need)]
    }

    private static func needs(of lines: [ConsignmentLine]) -> [Subject] {
        unique(lines.map { Subject("need", $0.need) })
    }

    private static func unique(_ subjects: [Subject]) -> [Subject] { Set(subjects).sorted() }

    package func write(json: inout JSONWriter) {
        switch self {
        case .prepared(let body): body.write(json: &json)
        case .assigned(let body): body.write(json: &json)
        case .loaded(let body): body.write(json: &json)
        case .departed(let body): body.write(json: &json)
        case .received(let body): body.write(json: &json)
        case .receiptCorrected(let body): body.write(json: &json)
        case .receiptWithdrawn(let body): body.write(json: &json)
        case .calledOff(let body): body.write(json: &json)
        }
    }

    package init?(_ kind: EventKind, json: inout JSONReader) throws(JSONProblem) {
        switch (kind.name, kind.version) {
        case ("consignment.assigned", 1): self = .assigned(try .init(json: &json))
        case ("consignment.prepared", 1): self = .prepared(try .init(json: &json))
        case ("consignment.loaded", 1), ("consignment.loaded", 2): self = .loaded(try .init(json: &json))
        case ("consignment.departed", 1), ("consignment.departed", 2): self = .departed(try .init(json: &json))
        case ("consignment.received", 1): self = .received(try .init(json: &json))
        case ("consignment.receipt-corrected", 1): self = .receiptCorrected(try .init(json: &json))
        case ("consignment.receipt-withdrawn", 1): self = .receiptWithdrawn(try .init(json: &json))
        case ("consignment.called-off", 1): self = .calledOff(try .init(json: &json))
        default: return nil
        }
    }
}
