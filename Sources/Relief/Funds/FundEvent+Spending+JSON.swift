package import JSON
import Vocabulary

extension FundEvent.Committed: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        commitment = try json.required("commitment")
        details = try json.required("details")
        path = try json.required("path")
        signature = try json.required("signature")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("commitment", commitment)
        json.member("details", details)
        json.member("path", path)
        json.member("signature", signature)
        json.closeObject()
    }
}

extension FundEvent.CommitmentCancelled: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        commitment = try json.required("commitment")
        correction = try json.required("correction")
        path = try json.required("path")
        signature = try json.required("signature")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("commitment", commitment)
        json.member("correction", correction)
        json.member("path", path)
        json.member("signature", signature)
        json.closeObject()
    }
}

extension FundEvent.Paid: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        commitment = try json.required("commitment")
        details = try json.required("details")
        path = try json.required("path")
        payment = try json.required("payment")
        signature = try json.required("signature")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("commitment", commitment)
        json.member("details", details)
        json.member("path", path)
        json.member("payment", payment)
        json.member("signature", signature)
        json.closeObject()
    }
}

extension FundEvent.Refunded: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        commitment = try json.required("commitment")
        correction = try json.required("correction")
        path = try json.required("path")
        payment = try json.required("payment")
        signature = try json.required("signature")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("commitment", commitment)
        json.member("correction", correction)
        json.member("path", path)
        json.member("payment", payment)
        json.member("signature", signature)
        json.closeObject()
    }
}

extension FundEvent.Claimed: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        details = try json.required("details")
        pot = try json.required("pot")
        reimbursement = try json.required("reimbursement")
        signature = try json.required("signature")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("details", details)
        json.member("pot", pot)
        json.member("reimbursement", reimbursement)
        json.member("signature", signature)
        json.closeObject()
    }
}

extension FundEvent.ClaimReduced: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        correction = try json.required("correction")
        pot = try json.required("pot")
        reimbursement = try json.required("reimbursement")
        signature = try json.required("signature")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("correction", correction)
        json.member("pot", pot)
        json.member("reimbursement", reimbursement)
        json.member("signature", signature)
        json.closeObject()
    }
}

extension FundEvent.Reimbursed: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        amount = try json.required("amount")
        pot = try json.required("pot")
        receivedOn = try json.required("receivedOn")
        reimbursement = try json.required("reimbursement")
        signature = try json.required("signature")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("amount", amount)
        json.member("pot", pot)
        json.member("receivedOn", receivedOn)
        json.member("reimbursement", reimbursement)
        json.member("signature", signature)
        json.closeObject()
    }
}

extension FundEvent.RoundDecided: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        allotments = try json.required("allotments")
        details = try json.required("details")
        round = try json.required("round")
        signature = try json.required("signature")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("allotments", allotments)
        json.member("details", details)
        json.member("round", round)
        json.member("signature", signature)
        json.closeObject()
    }
}

extension FundEvent.RoundCancelled: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        pot = try json.required("pot")
        reason = try json.required("reason")
        round = try json.required("round")
        signature = try json.required("signature")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("pot", pot)
        json.member("reason", reason)
        json.member("round", round)
        json.member("signature", signature)
        json.closeObject()
    }
}
