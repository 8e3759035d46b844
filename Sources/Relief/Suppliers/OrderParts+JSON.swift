package import JSON
import Vocabulary

extension OrderCall: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        at = try json.required("at")
        callee = try json.required("callee")
        caller = try json.required("caller")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("at", at)
        json.member("callee", callee)
        json.member("caller", caller)
        json.closeObject()
    }
}

extension OrderPaper: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        date = try json.required("date")
        number = try json.required("number")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("date", date)
        json.member("number", number)
        json.closeObject()
    }
}

extension OrderConfirmation: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        at = try json.required("at")
        by = try json.required("by")
        deliverBy = try json.optional("deliverBy")
        note = try json.optional("note")
        quantities = try json.optional("quantities") ?? [:]
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("at", at)
        json.member("by", by)
        json.member("deliverBy", deliverBy)
        json.member("note", note)
        json.member("quantities", quantities.isEmpty ? nil : quantities)
        json.closeObject()
    }
}

extension Delivery: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        id = try json.required("id")
        lines = try json.required("lines")
        note = try json.optional("note")
        receivedAt = try json.required("receivedAt")
        receiver = try json.required("receiver")
        served = try json.optional("served") ?? [:]
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("id", id)
        json.member("lines", lines)
        json.member("note", note)
        json.member("receivedAt", receivedAt)
        json.member("receiver", receiver)
        json.member("served", served.isEmpty ? nil : served)
        json.closeObject()
    }
}

extension DeliveryLine: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        damaged = try json.optional("damaged") ?? 0
        delivered = try json.required("delivered")
        expiry = try json.optional("expiry")
        line = try json.required("line")
        wrong = try json.optional("wrong") ?? 0
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("damaged", damaged == 0 ? nil : damaged)
        json.member("delivered", delivered)
        json.member("expiry", expiry)
        json.member("line", line)
        json.member("wrong", wrong == 0 ? nil : wrong)
        json.closeObject()
    }
}

extension DeliveryReport: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        by = try json.required("by")
        date = try json.required("date")
        number = try json.optional("number")
        quantities = try json.optional("quantities") ?? [:]
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("by", by)
        json.member("date", date)
        json.member("number", number)
        json.member("quantities", quantities.isEmpty ? nil : quantities)
        json.closeObject()
    }
}

extension Settlement: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        amount = try json.required("amount")
        at = try json.required("at")
        booking = try json.optional("booking")
        by = try json.required("by")
        invoice = try json.optional("invoice")
        pot = try json.required("pot")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("amount", amount)
        json.member("at", at)
        json.member("booking", booking)
        json.member("by", by)
        json.member("invoice", invoice)
        json.member("pot", pot)
        json.closeObject()
    }
}

extension Settlement.Booking: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        commitment = try json.optional("commitment")
        grant = try json.required("grant")
        payment = try json.optional("payment")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("commitment", commitment)
        json.member("grant", grant)
        json.member("payment", payment)
        json.closeObject()
    }
}
