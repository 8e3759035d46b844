package import JSON
import Relief
import Vocabulary

/// A list rather than an object, because the kind must be known before the event is read.
extension Recorded: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        var fields = try json.openArray()
        let position: Int64 = try json.field(&fields)
        let recordedAt: Moment = try json.field(&fields)
        let by: String = try json.field(&fields)
        let kind = EventKind(try json.field(&fields), version: try json.field(&fields))
        try json.expectElement(&fields)
        let place = json.place
        guard let event = try ReliefEvent(kind, json: &json) else {
            throw json.refusal(of: place, "知っている出来事", "an event that this build knows")
        }
        try json.close(&fields)
        self.init(position: position, recordedAt: recordedAt, by: by, event: event)
    }

    package func write(json: inout JSONWriter) {
        json.openArray()
        json.element(position)
        json.element(recordedAt)
        json.element(by)
        json.element(event.kind.name)
        json.element(event.kind.version)
        json.element(event)
        json.closeArray()
    }
}
