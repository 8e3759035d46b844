package import JSON
import Vocabulary

extension Commitment: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        amount = try json.required("amount")
        details = try json.required("details")
        id = try json.required("id")
        paid = try json.required("paid")
        path = try json.required("path")
        signature = try json.required("signature")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("amount", amount)
        json.member("details", details)
        json.member("id", id)
        json.member("paid", paid)
        json.member("path", path)
        json.member("signature", signature)
        json.closeObject()
    }
}

extension MoneyPath: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        grant = try json.required("grant")
        pot = try json.required("pot")
        request = try json.optional("request")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("grant", grant)
        json.member("pot", pot)
        json.member("request", request)
        json.closeObject()
    }
}

extension CommitmentDetails: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        amount = try json.required("amount")
        payee = try json.required("payee")
        reference = try json.optional("reference")
        subject = try json.required("subject")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("amount", amount)
        json.member("payee", payee)
        json.member("reference", reference)
        json.member("subject", subject)
        json.closeObject()
    }
}

extension Payment: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        claim = try json.optional("claim")
        commitment = try json.required("commitment")
        details = try json.required("details")
        id = try json.required("id")
        path = try json.required("path")
        refunded = try json.required("refunded")
        signature = try json.required("signature")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("claim", claim)
        json.member("commitment", commitment)
        json.member("details", details)
        json.member("id", id)
        json.member("path", path)
        json.member("refunded", refunded)
        json.member("signature", signature)
        json.closeObject()
    }
}

extension PaymentDetails: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        amount = try json.required("amount")
        evidence = try json.optional("evidence")
        paidOn = try json.required("paidOn")
        receipt = try json.required("receipt")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("amount", amount)
        json.member("evidence", evidence)
        json.member("paidOn", paidOn)
        json.member("receipt", receipt)
        json.closeObject()
    }
}

extension Evidence: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        from = try json.required("from")
        through = try json.required("through")
        units = try json.required("units")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("from", from)
        json.member("through", through)
        json.member("units", units)
        json.closeObject()
    }
}
