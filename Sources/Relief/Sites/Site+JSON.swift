package import JSON
import Vocabulary

extension Site.Kind: JSONCodable {}
extension Site.Designation: JSONCodable {}
extension Site.Status: JSONCodable {}

extension Site: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        details = try json.required("details")
        dispatchPerDay = try json.optional("dispatchPerDay")
        headcount = try json.optional("headcount")
        id = try json.required("id")
        status = try json.required("status")
        statusReason = try json.optional("statusReason")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("details", details)
        json.member("dispatchPerDay", dispatchPerDay)
        json.member("headcount", headcount)
        json.member("id", id)
        json.member("status", status)
        json.member("statusReason", statusReason)
        json.closeObject()
    }
}

extension SiteDetails: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        address = try json.optional("address")
        capacity = try json.optional("capacity")
        confirmed = try json.required("confirmed")
        designation = try json.optional("designation")
        kana = try json.optional("kana")
        kind = try json.required("kind")
        name = try json.required("name")
        place = try json.optional("place")
        ward = try json.optional("ward")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("address", address)
        json.member("capacity", capacity)
        json.member("confirmed", confirmed)
        json.member("designation", designation)
        json.member("kana", kana)
        json.member("kind", kind)
        json.member("name", name)
        json.member("place", place)
        json.member("ward", ward)
        json.closeObject()
    }
}
