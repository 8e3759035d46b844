package import Vocabulary

#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension CatalogueEvent: Recordable {
    package var kind: EventKind {
        switch self {
        case .itemListed: EventKind("catalogue.item-listed", version: 1)
        case .substituteAllowed: EventKind("catalogue.substitute-allowed", version: 1)
        }
    }

    package var subjects: [Subject] {
        switch self {
        case .itemListed(let item): [Subject("item", item.id)]
        case .substituteAllowed(let substitute): [Subject("item", substitute.need), Subject("item", substitute.lot)]
        }
    }

    package func payload() throws -> Data {
        switch self {
        case .itemListed(let item): try Self.json(item)
        case .substituteAllowed(let substitute): try Self.json(substitute)
        }
    }

    package init(_ kind: EventKind, payload: Data) throws {
        switch (kind.name, kind.version) {
        case ("catalogue.item-listed", 1): self = .itemListed(try Self.read(payload))
        case ("catalogue.substitute-allowed", 1): self = .substituteAllowed(try Self.read(payload))
        default: throw UnknownEvent(kind: kind)
        }
    }
}
