package import JSON
package import Vocabulary

extension HoldingEvent: Recordable {
    package var kind: EventKind {
        switch self {
        case .reported: EventKind("holding.reported", version: 1)
        case .reserveReleased: EventKind("holding.reserve-released", version: 1)
        }
    }

    package var subjects: [Subject] { [Subject("site", site)] }

    package func write(json: inout JSONWriter) {
        switch self {
        case .reported(let body): body.write(json: &json)
        case .reserveReleased(let body): body.write(json: &json)
        }
    }

    package init?(_ kind: EventKind, json: inout JSONReader) throws(JSONProblem) {
        switch (kind.name, kind.version) {
        case ("holding.reported", 1): self = .reported(try .init(json: &json))
        case ("holding.reserve-released", 1): self = .reserveReleased(try .init(json: &json))
        default: return nil
        }
    }
}

extension HoldingEvent.Reported: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        report = try json.required("report")
        site = try json.required("site")
        staple = try json.required("staple")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("report", report)
        json.member("site", site)
        json.member("staple", staple)
        json.closeObject()
    }
}

extension HoldingEvent.ReserveReleased: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        by = try json.required("by")
        reason = try json.required("reason")
        releasedAt = try json.required("releasedAt")
        site = try json.required("site")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("by", by)
        json.member("reason", reason)
        json.member("releasedAt", releasedAt)
        json.member("site", site)
        json.closeObject()
    }
}
