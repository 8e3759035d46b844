package import JSON
import Vocabulary

extension LegalSource: JSONCodable {}

extension Pot: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        account = try json.required("account")
        details = try json.required("details")
        grantedTo = try json.required("grantedTo")
        id = try json.required("id")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("account", account)
        json.member("details", details)
        json.member("grantedTo", grantedTo)
        json.member("id", id)
        json.closeObject()
    }
}

extension PotDetails: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        earmark = try json.required("earmark")
        limits = try json.required("limits")
        name = try json.required("name")
        note = try json.optional("note")
        source = try json.required("source")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("earmark", earmark)
        json.member("limits", limits)
        json.member("name", name)
        json.member("note", note)
        json.member("source", source)
        json.closeObject()
    }
}

extension Earmark: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        items = try json.required("items")
        municipalities = try json.required("municipalities")
        purposes = try json.required("purposes")
        sites = try json.required("sites")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("items", items)
        json.member("municipalities", municipalities)
        json.member("purposes", purposes)
        json.member("sites", sites)
        json.closeObject()
    }
}

extension PotLimits: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        perMunicipality = try json.optional("perMunicipality")
        sharePercent = try json.optional("sharePercent")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("perMunicipality", perMunicipality)
        json.member("sharePercent", sharePercent)
        json.closeObject()
    }
}

extension PotAccount: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        claimed = try json.required("claimed")
        committed = try json.required("committed")
        granted = try json.required("granted")
        paid = try json.required("paid")
        received = try json.required("received")
        reimbursed = try json.required("reimbursed")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("claimed", claimed)
        json.member("committed", committed)
        json.member("granted", granted)
        json.member("paid", paid)
        json.member("received", received)
        json.member("reimbursed", reimbursed)
        json.closeObject()
    }
}

extension Deposit: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        id = try json.required("id")
        money = try json.required("money")
        pot = try json.required("pot")
        returned = try json.required("returned")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("id", id)
        json.member("money", money)
        json.member("pot", pot)
        json.member("returned", returned)
        json.closeObject()
    }
}

extension MoneyIn: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        amount = try json.required("amount")
        declared = try json.required("declared")
        note = try json.optional("note")
        payer = try json.required("payer")
        receivedOn = try json.required("receivedOn")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("amount", amount)
        json.member("declared", declared)
        json.member("note", note)
        json.member("payer", payer)
        json.member("receivedOn", receivedOn)
        json.closeObject()
    }
}
