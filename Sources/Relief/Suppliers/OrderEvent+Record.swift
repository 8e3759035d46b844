package import JSON
package import Vocabulary

extension OrderEvent: Recordable {
    /// Whoever gives an order its number has read how many there are.
    package static let subject = Subject(only: "city", "orders")

    package var kind: EventKind {
        switch self {
        case .placed: EventKind("order.placed", version: 1)
        case .requested: EventKind("order.requested", version: 1)
        case .confirmed: EventKind("order.confirmed", version: 1)
        case .cancelled: EventKind("order.cancelled", version: 1)
        case .delivered: EventKind("delivery.recorded", version: 1)
        case .withdrawn: EventKind("delivery.withdrawn", version: 1)
        case .reported: EventKind("delivery.reported", version: 1)
        case .settled: EventKind("settlement.made", version: 1)
        }
    }

    package var subjects: [Subject] {
        switch self {
        case .placed(let body): [Self.subject, Subject("order", body.order)]
        case .requested, .confirmed, .cancelled, .reported, .settled: [Subject("order", order)]
        case .delivered(let body): [Subject("order", body.order), Subject("delivery", body.delivery.id)]
        case .withdrawn(let body): [Subject("order", body.order), Subject("delivery", body.delivery)]
        }
    }

    private var body: any JSONWritable {
        switch self {
        case .placed(let body): body
        case .requested(let body): body
        case .confirmed(let body): body
        case .cancelled(let body): body
        case .delivered(let body): body
        case .withdrawn(let body): body
        case .reported(let body): body
        case .settled(let body): body
        }
    }

    package func write(json: inout JSONWriter) { body.write(json: &json) }

    package init?(_ kind: EventKind, json: inout JSONReader) throws(JSONProblem) {
        switch (kind.name, kind.version) {
        case ("order.placed", 1): self = .placed(try .init(json: &json))
        case ("order.requested", 1): self = .requested(try .init(json: &json))
        case ("order.confirmed", 1): self = .confirmed(try .init(json: &json))
        case ("order.cancelled", 1): self = .cancelled(try .init(json: &json))
        case ("delivery.recorded", 1): self = .delivered(try .init(json: &json))
        case ("delivery.withdrawn", 1): self = .withdrawn(try .init(json: &json))
        case ("delivery.reported", 1): self = .reported(try .init(json: &json))
        case ("settlement.made", 1): self = .settled(try .init(json: &json))
        default: return nil
        }
    }
}
