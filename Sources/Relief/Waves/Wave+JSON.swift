package import JSON
import Vocabulary

extension Wave: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        cancelling = try json.optional("cancelling")
        details = try json.required("details")
        id = try json.required("id")
        number = try json.required("number")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("cancelling", cancelling)
        json.member("details", details)
        json.member("id", id)
        json.member("number", number)
        json.closeObject()
    }
}

extension WaveRow: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        receiver = try json.required("receiver")
        role = try json.required("role")
        sender = try json.required("sender")
        site = try json.optional("site")
        unit = try json.optional("unit")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("receiver", receiver)
        json.member("role", role)
        json.member("sender", sender)
        json.member("site", site)
        json.member("unit", unit)
        json.closeObject()
    }
}

extension WaveDetails: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        from = try json.required("from")
        headcount = try json.required("headcount")
        leader = try json.optional("leader")
        overlapDays = try json.required("overlapDays")
        row = try json.required("row")
        to = try json.required("to")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("from", from)
        json.member("headcount", headcount)
        json.member("leader", leader)
        json.member("overlapDays", overlapDays)
        json.member("row", row)
        json.member("to", to)
        json.closeObject()
    }
}

extension WaveDetails.Leader: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        name = try json.required("name")
        phone = try json.optional("phone")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("name", name)
        json.member("phone", phone)
        json.closeObject()
    }
}
