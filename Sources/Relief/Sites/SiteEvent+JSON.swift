package import JSON
import Vocabulary

extension SiteEvent.Registered: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        details = try json.required("details")
        site = try json.required("site")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("details", details)
        json.member("site", site)
        json.closeObject()
    }
}

extension SiteEvent.StatusChanged: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        reason = try json.optional("reason")
        site = try json.required("site")
        status = try json.required("status")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("reason", reason)
        json.member("site", site)
        json.member("status", status)
        json.closeObject()
    }
}

extension SiteEvent.HeadcountReported: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        headcount = try json.required("headcount")
        site = try json.required("site")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("headcount", headcount)
        json.member("site", site)
        json.closeObject()
    }
}

extension SiteEvent.DispatchLimited: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        gramsPerDay = try json.optional("gramsPerDay")
        site = try json.required("site")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("gramsPerDay", gramsPerDay)
        json.member("site", site)
        json.closeObject()
    }
}
