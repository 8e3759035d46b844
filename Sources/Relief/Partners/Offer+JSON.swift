package import JSON
import Vocabulary

extension Giver.Kind: JSONCodable {}
extension GiftPurpose: JSONCodable {}
extension OfferKind: JSONCodable {}
extension DeclineReason: JSONCodable {}

extension Giver: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        contact = try json.required("contact")
        kind = try json.required("kind")
        name = try json.required("name")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("contact", contact)
        json.member("kind", kind)
        json.member("name", name)
        json.closeObject()
    }
}

extension OfferedGoods: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        asked = try json.required("asked")
        expiry = try json.optional("expiry")
        item = try json.optional("item")
        need = try json.optional("need")
        packing = try json.optional("packing")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("asked", asked)
        json.member("expiry", expiry)
        json.member("item", item)
        json.member("need", need)
        json.member("packing", packing)
        json.closeObject()
    }
}

extension OfferedVehicles: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        count = try json.required("count")
        comesWithDriver = try json.required("driver")
        litres = try json.optional("litres")
        payload = try json.optional("payload")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("count", count)
        json.member("driver", comesWithDriver)
        json.member("litres", litres)
        json.member("payload", payload)
        json.closeObject()
    }
}

extension Offer.Terms: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        from = try json.optional("from")
        note = try json.optional("note")
        place = try json.required("place")
        thing = try json.required("thing")
        until = try json.required("until")
        what = try json.required("what")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("from", from)
        json.member("note", note)
        json.member("place", place)
        json.member("thing", thing)
        json.member("until", until)
        json.member("what", what)
        json.closeObject()
    }
}

extension Offer.Withdrawal: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        at = try json.required("at")
        reason = try json.optional("reason")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("at", at)
        json.member("reason", reason)
        json.closeObject()
    }
}

extension Offer.Arrival: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        at = try json.required("at")
        isLast = try json.required("last")
        note = try json.optional("note")
        otherPieces = try json.required("otherPieces")
        pieces = try json.required("pieces")
        sheet = try json.optional("sheet")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("at", at)
        json.member("last", isLast)
        json.member("note", note)
        json.member("otherPieces", otherPieces)
        json.member("pieces", pieces)
        json.member("sheet", sheet)
        json.closeObject()
    }
}

extension Acceptance.Goods: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        arrivesOn = try json.optional("arrivesOn")
        depot = try json.required("depot")
        item = try json.required("item")
        pieces = try json.required("pieces")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("arrivesOn", arrivesOn)
        json.member("depot", depot)
        json.member("item", item)
        json.member("pieces", pieces)
        json.closeObject()
    }
}

extension Acceptance.Vehicles: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        count = try json.required("count")
        from = try json.required("from")
        home = try json.required("home")
        until = try json.required("until")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("count", count)
        json.member("from", from)
        json.member("home", home)
        json.member("until", until)
        json.closeObject()
    }
}
