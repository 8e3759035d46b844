package import JSON
package import Vocabulary

extension OfferEvent: Recordable {
    package var kind: EventKind {
        switch self {
        case .made: EventKind("offer.made", version: 1)
        case .identified: EventKind("offer.identified", version: 1)
        case .accepted: EventKind("offer.accepted", version: 1)
        case .declined: EventKind("offer.declined", version: 1)
        case .withdrawn: EventKind("offer.withdrawn", version: 1)
        case .received: EventKind("offer.received", version: 1)
        case .helperRemoved: EventKind("offer.helper-removed", version: 1)
        case .arrivalUndone: EventKind("offer.arrival-undone", version: 1)
        }
    }

    package var subjects: [Subject] { [Subject("offer", offer)] }

    package func write(json: inout JSONWriter) {
        switch self {
        case .made(let body): body.write(json: &json)
        case .identified(let body): body.write(json: &json)
        case .accepted(let body): body.write(json: &json)
        case .declined(let body): body.write(json: &json)
        case .withdrawn(let body): body.write(json: &json)
        case .received(let body): body.write(json: &json)
        case .helperRemoved(let body): body.write(json: &json)
        case .arrivalUndone(let body): body.write(json: &json)
        }
    }

    package init?(_ kind: EventKind, json: inout JSONReader) throws(JSONProblem) {
        switch (kind.name, kind.version) {
        case ("offer.made", 1): self = .made(try .init(json: &json))
        case ("offer.identified", 1): self = .identified(try .init(json: &json))
        case ("offer.accepted", 1): self = .accepted(try .init(json: &json))
        case ("offer.declined", 1): self = .declined(try .init(json: &json))
        case ("offer.withdrawn", 1): self = .withdrawn(try .init(json: &json))
        case ("offer.received", 1): self = .received(try .init(json: &json))
        case ("offer.helper-removed", 1): self = .helperRemoved(try .init(json: &json))
        case ("offer.arrival-undone", 1): self = .arrivalUndone(try .init(json: &json))
        default: return nil
        }
    }
}
