package import JSON
package import Vocabulary

extension WaveEvent: Recordable {
    /// Waves of a row are judged by one another: whoever announces or changes one has read this.
    package static let subject = Subject(only: "city", "waves")

    package var kind: EventKind {
        switch self {
        case .announced: EventKind("wave.announced", version: 1)
        case .changed: EventKind("wave.changed", version: 1)
        case .cancelled: EventKind("wave.cancelled", version: 1)
        }
    }

    package var subjects: [Subject] { [Self.subject, Subject("wave", wave)] }

    package func write(json: inout JSONWriter) {
        switch self {
        case .announced(let body): body.write(json: &json)
        case .changed(let body): body.write(json: &json)
        case .cancelled(let body): body.write(json: &json)
        }
    }

    package init?(_ kind: EventKind, json: inout JSONReader) throws(JSONProblem) {
        switch (kind.name, kind.version) {
        case ("wave.announced", 1): self = .announced(try .init(json: &json))
        case ("wave.changed", 1): self = .changed(try .init(json: &json))
        case ("wave.cancelled", 1): self = .cancelled(try .init(json: &json))
        default: return nil
        }
    }
}
