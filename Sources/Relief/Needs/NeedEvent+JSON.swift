package import JSON
import Vocabulary

extension NeedEvent.Raised: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        asked = try json.required("asked")
        item = try json.required("item")
        need = try json.required("need")
        neededBy = try json.optional("neededBy")
        note = try json.optional("note")
        observedAt = try json.required("observedAt")
        origin = try json.optional("origin") ?? .asked
        pieces = try json.optional("pieces")
        site = try json.required("site")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("asked", asked)
        json.member("item", item)
        json.member("need", need)
        json.member("neededBy", neededBy)
        json.member("note", note)
        json.member("observedAt", observedAt)
        json.member("origin", origin == .asked ? nil : origin)
        json.member("pieces", pieces)
        json.member("site", site)
        json.closeObject()
    }
}

extension NeedEvent.Amended: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        asked = try json.required("asked")
        need = try json.required("need")
        pieces = try json.optional("pieces")
        site = try json.required("site")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("asked", asked)
        json.member("need", need)
        json.member("pieces", pieces)
        json.member("site", site)
        json.closeObject()
    }
}

extension NeedEvent.Confirmed: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        confirmedAt = try json.required("confirmedAt")
        need = try json.required("need")
        pieces = try json.required("pieces")
        site = try json.required("site")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("confirmedAt", confirmedAt)
        json.member("need", need)
        json.member("pieces", pieces)
        json.member("site", site)
        json.closeObject()
    }
}

extension NeedEvent.Cancelled: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        need = try json.required("need")
        reason = try json.required("reason")
        site = try json.required("site")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("need", need)
        json.member("reason", reason)
        json.member("site", site)
        json.closeObject()
    }
}

extension NeedEvent.CapLifted: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        by = try json.required("by")
        liftedAt = try json.required("liftedAt")
        need = try json.required("need")
        reason = try json.required("reason")
        site = try json.required("site")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("by", by)
        json.member("liftedAt", liftedAt)
        json.member("need", need)
        json.member("reason", reason)
        json.member("site", site)
        json.closeObject()
    }
}

extension NeedEvent.Supplied: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        before = try json.required("before")
        delivery = try json.required("delivery")
        need = try json.required("need")
        pieces = try json.required("pieces")
        site = try json.required("site")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("before", before)
        json.member("delivery", delivery)
        json.member("need", need)
        json.member("pieces", pieces)
        json.member("site", site)
        json.closeObject()
    }
}
