package import JSON
import Vocabulary

extension OfferEvent.Made: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        giver = try json.required("giver")
        madeAt = try json.required("madeAt")
        madeBy = try json.optional("madeBy")
        offer = try json.required("offer")
        secretHash = try json.optional("secretHash")
        terms = try json.required("terms")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("giver", giver)
        json.member("madeAt", madeAt)
        json.member("madeBy", madeBy)
        json.member("offer", offer)
        json.member("secretHash", secretHash)
        json.member("terms", terms)
        json.closeObject()
    }
}

extension OfferEvent.Identified: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        by = try json.required("by")
        item = try json.required("item")
        offer = try json.required("offer")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("by", by)
        json.member("item", item)
        json.member("offer", offer)
        json.closeObject()
    }
}

extension OfferEvent.Accepted: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        acceptance = try json.required("acceptance")
        acceptedAt = try json.required("acceptedAt")
        by = try json.required("by")
        note = try json.optional("note")
        offer = try json.required("offer")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("acceptance", acceptance)
        json.member("acceptedAt", acceptedAt)
        json.member("by", by)
        json.member("note", note)
        json.member("offer", offer)
        json.closeObject()
    }
}

extension OfferEvent.Declined: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        by = try json.required("by")
        declinedAt = try json.required("declinedAt")
        note = try json.optional("note")
        offer = try json.required("offer")
        reason = try json.required("reason")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("by", by)
        json.member("declinedAt", declinedAt)
        json.member("note", note)
        json.member("offer", offer)
        json.member("reason", reason)
        json.closeObject()
    }
}

extension OfferEvent.Withdrawn: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        offer = try json.required("offer")
        reason = try json.optional("reason")
        withdrawnAt = try json.required("withdrawnAt")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("offer", offer)
        json.member("reason", reason)
        json.member("withdrawnAt", withdrawnAt)
        json.closeObject()
    }
}

extension OfferEvent.Received: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        by = try json.required("by")
        isLast = try json.required("last")
        note = try json.optional("note")
        offer = try json.required("offer")
        otherPieces = try json.required("otherPieces")
        pieces = try json.required("pieces")
        receivedAt = try json.required("receivedAt")
        sheet = try json.optional("sheet")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("by", by)
        json.member("last", isLast)
        json.member("note", note)
        json.member("offer", offer)
        json.member("otherPieces", otherPieces)
        json.member("pieces", pieces)
        json.member("receivedAt", receivedAt)
        json.member("sheet", sheet)
        json.closeObject()
    }
}

extension OfferEvent.HelperRemoved: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        by = try json.required("by")
        offer = try json.required("offer")
        person = try json.required("person")
        reason = try json.required("reason")
        removedAt = try json.required("removedAt")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("by", by)
        json.member("offer", offer)
        json.member("person", person)
        json.member("reason", reason)
        json.member("removedAt", removedAt)
        json.closeObject()
    }
}

extension OfferEvent.ArrivalUndone: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        by = try json.required("by")
        offer = try json.required("offer")
        sheet = try json.required("sheet")
        undoneAt = try json.required("undoneAt")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("by", by)
        json.member("offer", offer)
        json.member("sheet", sheet)
        json.member("undoneAt", undoneAt)
        json.closeObject()
    }
}
