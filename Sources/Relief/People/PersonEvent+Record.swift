package import JSON
package import Vocabulary

extension PersonEvent: Recordable {
    /// Whoever registers a person has looked whether the same one is known under another name.
    package static let subject = Subject(only: "city", "people")

    package var kind: EventKind {
        switch self {
        case .registered: EventKind("person.registered", version: 1)
        case .detailsChanged: EventKind("person.details-changed", version: 1)
        case .certified: EventKind("person.certified", version: 1)
        case .availabilityTold: EventKind("person.availability-told", version: 1)
        case .contactNamed: EventKind("person.contact-named", version: 1)
        case .contactReleased: EventKind("person.contact-released", version: 1)
        case .left: EventKind("person.left", version: 1)
        case .returned: EventKind("person.returned", version: 1)
        }
    }

    package var subjects: [Subject] {
        switch self {
        case .registered, .detailsChanged: [Self.subject, Subject("person", person)]
        case .certified, .availabilityTold, .returned: [Subject("person", person)]
        // Whoever gives the person something to do must look again.
        case .left: [Subject("person", person), Subject("duty", person)]
        case .contactNamed(let body), .contactReleased(let body):
            [Subject("contacts", body.site), Subject("person", person)]
        }
    }

    package func write(json: inout JSONWriter) {
        switch self {
        case .registered(let body): body.write(json: &json)
        case .detailsChanged(let body): body.write(json: &json)
        case .certified(let body): body.write(json: &json)
        case .availabilityTold(let body): body.write(json: &json)
        case .contactNamed(let body), .contactReleased(let body): body.write(json: &json)
        case .left(let body): body.write(json: &json)
        case .returned(let body): body.write(json: &json)
        }
    }

    package init?(_ kind: EventKind, json: inout JSONReader) throws(JSONProblem) {
        switch (kind.name, kind.version) {
        case ("person.registered", 1): self = .registered(try .init(json: &json))
        case ("person.details-changed", 1): self = .detailsChanged(try .init(json: &json))
        case ("person.certified", 1): self = .certified(try .init(json: &json))
        case ("person.availability-told", 1): self = .availabilityTold(try .init(json: &json))
        case ("person.contact-named", 1): self = .contactNamed(try .init(json: &json))
        case ("person.contact-released", 1): self = .contactReleased(try .init(json: &json))
        case ("person.left", 1): self = .left(try .init(json: &json))
        case ("person.returned", 1): self = .returned(try .init(json: &json))
        default: return nil
        }
    }
}
