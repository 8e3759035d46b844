package import JSON
package import Vocabulary

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

    package func write(json: inout JSONWriter) {
        switch self {
        case .itemListed(let item): item.write(json: &json)
        case .substituteAllowed(let substitute): substitute.write(json: &json)
        }
    }

    package init?(_ kind: EventKind, json: inout JSONReader) throws(JSONProblem) {
        switch (kind.name, kind.version) {
        case ("catalogue.item-listed", 1): self = .itemListed(try .init(json: &json))
        case ("catalogue.substitute-allowed", 1): self = .substituteAllowed(try .init(json: &json))
        default: return nil
        }
    }
}
