package import JSON
package import Vocabulary

extension AttendanceEvent: Recordable {
    package var kind: EventKind {
        switch self {
        case .checkedIn: EventKind("attendance.checked-in", version: 1)
        case .checkedOut: EventKind("attendance.checked-out", version: 1)
        }
    }

    package var subjects: [Subject] { [Subject("attendance", body.person)] }

    package func write(json: inout JSONWriter) { body.write(json: &json) }

    package init?(_ kind: EventKind, json: inout JSONReader) throws(JSONProblem) {
        switch (kind.name, kind.version) {
        case ("attendance.checked-in", 1): self = .checkedIn(try .init(json: &json))
        case ("attendance.checked-out", 1): self = .checkedOut(try .init(json: &json))
        default: return nil
        }
    }
}

extension AttendanceEvent.Checked: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        observedAt = try json.required("observedAt")
        person = try json.required("person")
        site = try json.required("site")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("observedAt", observedAt)
        json.member("person", person)
        json.member("site", site)
        json.closeObject()
    }
}

extension Attendance: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        person = try json.required("person")
        stays = try json.required("stays")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("person", person)
        json.member("stays", stays)
        json.closeObject()
    }
}

extension Attendance.Stay: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        from = try json.required("from")
        site = try json.required("site")
        to = try json.optional("to")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("from", from)
        json.member("site", site)
        json.member("to", to)
        json.closeObject()
    }
}
