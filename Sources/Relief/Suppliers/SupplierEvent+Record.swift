package import JSON
package import Vocabulary

extension SupplierEvent: Recordable {
    package var kind: EventKind {
        switch self {
        case .registered: EventKind("supplier.registered", version: 1)
        case .concluded: EventKind("agreement.concluded", version: 1)
        }
    }

    package var subjects: [Subject] {
        switch self {
        case .registered(let body): [Subject("supplier", body.supplier)]
        case .concluded(let body):
            [Subject("agreement", body.agreement), Subject("supplier", body.terms.supplier)]
        }
    }

    package func write(json: inout JSONWriter) {
        switch self {
        case .registered(let body): body.write(json: &json)
        case .concluded(let body): body.write(json: &json)
        }
    }

    package init?(_ kind: EventKind, json: inout JSONReader) throws(JSONProblem) {
        switch (kind.name, kind.version) {
        case ("supplier.registered", 1): self = .registered(try .init(json: &json))
        case ("agreement.concluded", 1): self = .concluded(try .init(json: &json))
        default: return nil
        }
    }
}
