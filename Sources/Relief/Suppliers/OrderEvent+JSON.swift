package import JSON
import Vocabulary

extension OrderEvent.Placed: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        call = try json.optional("call")
        details = try json.required("details")
        number = try json.required("number")
        order = try json.required("order")
        placedAt = try json.required("placedAt")
        prices = try json.optional("prices") ?? [:]
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("call", call)
        json.member("details", details)
        json.member("number", number)
        json.member("order", order)
        json.member("placedAt", placedAt)
        json.member("prices", prices.isEmpty ? nil : prices)
        json.closeObject()
    }
}

extension OrderEvent.Requested: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        order = try json.required("order")
        paper = try json.required("paper")
        prices = try json.optional("prices") ?? [:]
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("order", order)
        json.member("paper", paper)
        json.member("prices", prices.isEmpty ? nil : prices)
        json.closeObject()
    }
}

extension OrderEvent.Confirmed: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        confirmation = try json.required("confirmation")
        order = try json.required("order")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("confirmation", confirmation)
        json.member("order", order)
        json.closeObject()
    }
}

extension OrderEvent.Cancelled: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        cancellation = try json.required("cancellation")
        order = try json.required("order")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("cancellation", cancellation)
        json.member("order", order)
        json.closeObject()
    }
}

extension OrderEvent.Delivered: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        delivery = try json.required("delivery")
        destination = try json.required("destination")
        order = try json.required("order")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("delivery", delivery)
        json.member("destination", destination)
        json.member("order", order)
        json.closeObject()
    }
}

extension OrderEvent.Withdrawn: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        delivery = try json.required("delivery")
        destination = try json.required("destination")
        order = try json.required("order")
        reason = try json.required("reason")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("delivery", delivery)
        json.member("destination", destination)
        json.member("order", order)
        json.member("reason", reason)
        json.closeObject()
    }
}

extension OrderEvent.Reported: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        order = try json.required("order")
        report = try json.required("report")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("order", order)
        json.member("report", report)
        json.closeObject()
    }
}

extension OrderEvent.Settled: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        order = try json.required("order")
        settlement = try json.required("settlement")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("order", order)
        json.member("settlement", settlement)
        json.closeObject()
    }
}
