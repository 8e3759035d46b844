package import JSON
import Vocabulary

extension Reimbursement: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        amount = try json.required("amount")
        details = try json.required("details")
        id = try json.required("id")
        parts = try json.required("parts")
        pot = try json.required("pot")
        received = try json.required("received")
        signature = try json.required("signature")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("amount", amount)
        json.member("details", details)
        json.member("id", id)
        json.member("parts", parts)
        json.member("pot", pot)
        json.member("received", received)
        json.member("signature", signature)
        json.closeObject()
    }
}

extension ClaimDetails: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        addressee = try json.required("addressee")
        amount = try json.required("amount")
        claimedOn = try json.required("claimedOn")
        document = try json.required("document")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("addressee", addressee)
        json.member("amount", amount)
        json.member("claimedOn", claimedOn)
        json.member("document", document)
        json.closeObject()
    }
}

extension ClaimPart: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        let amount: Yen = try json.required("amount")
        let payment: ID<Payment> = try json.required("payment")
        let released: Yen? = try json.optional("released")
        try json.close(object)
        self.init(payment: payment, amount: amount, released: released ?? .zero)
    }

    /// Nothing released is nothing said, as it is when the claim is made.
    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("amount", amount)
        json.member("payment", payment)
        json.member("released", released.isZero ? nil : released)
        json.closeObject()
    }
}

extension StandingClaim: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        amount = try json.required("amount")
        document = try json.required("document")
        reimbursement = try json.required("reimbursement")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("amount", amount)
        json.member("document", document)
        json.member("reimbursement", reimbursement)
        json.closeObject()
    }
}

extension FundEvent.PaymentsListed: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        document = try json.required("document")
        parts = try json.required("parts")
        pot = try json.required("pot")
        reimbursement = try json.required("reimbursement")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("document", document)
        json.member("parts", parts)
        json.member("pot", pot)
        json.member("reimbursement", reimbursement)
        json.closeObject()
    }
}

extension FundEvent.ClaimedLess: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        amount = try json.required("amount")
        payment = try json.required("payment")
        pot = try json.required("pot")
        reimbursement = try json.required("reimbursement")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("amount", amount)
        json.member("payment", payment)
        json.member("pot", pot)
        json.member("reimbursement", reimbursement)
        json.closeObject()
    }
}
