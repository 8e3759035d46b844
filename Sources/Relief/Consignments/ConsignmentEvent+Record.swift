package import Vocabulary

#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension ConsignmentEvent: Recordable {
    package var kind: EventKind {
        switch self {
        case .prepared: EventKind("consignment.prepared", version: 1)
        case .loaded: EventKind("consignment.loaded", version: 1)
        case .departed: EventKind("consignment.departed", version: 1)
        case .received: EventKind("consignment.received", version: 1)
        }
    }

    package var subjects: [Subject] {
        let own = Subject("consignment", consignment)
        switch self {
        case .prepared, .departed: return [own]
        case .loaded(let body):
            return [own] + Self.unique(body.lines.flatMap { Self.touched(by: $0.line) })
        case .received(let body):
            return [own] + Self.unique(body.lines.map { Subject("need", $0.line.need) })
        }
    }

    private static func touched(by line: ConsignmentLine) -> [Subject] {
        [Subject("lot", line.lot), Subject("need", line.need)]
    }

    private static func unique(_ subjects: [Subject]) -> [Subject] { Set(subjects).sorted() }

    package func payload() throws -> Data {
        switch self {
        case .prepared(let body): try Self.json(body)
        case .loaded(let body): try Self.json(body)
        case .departed(let body): try Self.json(body)
        case .received(let body): try Self.json(body)
        }
    }

    package init(_ kind: EventKind, payload: Data) throws {
        switch (kind.name, kind.version) {
        case ("consignment.prepared", 1): self = .prepared(try Self.read(payload))
        case ("consignment.loaded", 1): self = .loaded(try Self.read(payload))
        case ("consignment.departed", 1): self = .departed(try Self.read(payload))
        case ("consignment.received", 1): self = .received(try Self.read(payload))
        default: throw UnknownEvent(kind: kind)
        }
    }
}
