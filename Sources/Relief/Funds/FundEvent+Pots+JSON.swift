package import JSON
import Vocabulary

extension FundEvent.PotOpened: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        details = try json.required("details")
        pot = try json.required("pot")
        signature = try json.required("signature")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("details", details)
        json.member("pot", pot)
        json.member("signature", signature)
        json.closeObject()
    }
}

extension FundEvent.PaidIn: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        deposit = try json.required("deposit")
        money = try json.required("money")
        pot = try json.required("pot")
        signature = try json.required("signature")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("deposit", deposit)
        json.member("money", money)
        json.member("pot", pot)
        json.member("signature", signature)
        json.closeObject()
    }
}

extension FundEvent.PaidBack: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        correction = try json.required("correction")
        deposit = try json.required("deposit")
        pot = try json.required("pot")
        signature = try json.required("signature")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("correction", correction)
        json.member("deposit", deposit)
        json.member("pot", pot)
        json.member("signature", signature)
        json.closeObject()
    }
}

extension FundEvent.Requested: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        details = try json.required("details")
        request = try json.required("request")
        signature = try json.required("signature")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("details", details)
        json.member("request", request)
        json.member("signature", signature)
        json.closeObject()
    }
}

extension FundEvent.RequestWithdrawn: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        reason = try json.required("reason")
        request = try json.required("request")
        signature = try json.required("signature")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("reason", reason)
        json.member("request", request)
        json.member("signature", signature)
        json.closeObject()
    }
}

extension FundEvent.Granted: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        amount = try json.required("amount")
        grant = try json.required("grant")
        pot = try json.required("pot")
        signature = try json.required("signature")
        target = try json.required("target")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("amount", amount)
        json.member("grant", grant)
        json.member("pot", pot)
        json.member("signature", signature)
        json.member("target", target)
        json.closeObject()
    }
}

extension FundEvent.GrantReduced: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        correction = try json.required("correction")
        grant = try json.required("grant")
        pot = try json.required("pot")
        signature = try json.required("signature")
        target = try json.required("target")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("correction", correction)
        json.member("grant", grant)
        json.member("pot", pot)
        json.member("signature", signature)
        json.member("target", target)
        json.closeObject()
    }
}
