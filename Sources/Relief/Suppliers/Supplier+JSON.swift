package import JSON
import Vocabulary

extension SupplierDetails: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        address = try json.optional("address")
        contact = try json.optional("contact")
        isSmall = try json.optional("isSmall")
        mail = try json.optional("mail")
        name = try json.required("name")
        phone = try json.optional("phone")
        place = try json.optional("place")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("address", address)
        json.member("contact", contact)
        json.member("isSmall", isSmall)
        json.member("mail", mail)
        json.member("name", name)
        json.member("phone", phone)
        json.member("place", place)
        json.closeObject()
    }
}

extension Supplier: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        details = try json.required("details")
        id = try json.required("id")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("details", details)
        json.member("id", id)
        json.closeObject()
    }
}

extension AgreementTerms: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        items = try json.required("items")
        leadHours = try json.optional("leadHours")
        name = try json.required("name")
        radiusKilometres = try json.optional("radiusKilometres")
        supplier = try json.required("supplier")
        transports = try json.optional("transports")
        validFrom = try json.required("validFrom")
        validUntil = try json.optional("validUntil")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("items", items)
        json.member("leadHours", leadHours)
        json.member("name", name)
        json.member("radiusKilometres", radiusKilometres)
        json.member("supplier", supplier)
        json.member("transports", transports)
        json.member("validFrom", validFrom)
        json.member("validUntil", validUntil)
        json.closeObject()
    }
}

extension Agreement: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        id = try json.required("id")
        terms = try json.required("terms")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("id", id)
        json.member("terms", terms)
        json.closeObject()
    }
}

extension AgreementItem: JSONCodable {
    /// A line without `yen` leaves the price open.
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        item = try json.required("item")
        most = try json.optional("most")
        packing = try json.optional("packing")
        unit = try json.required("unit")
        let yen: Yen? = try json.optional("yen")
        price = yen.map(PriceRule.fixed) ?? .beforeDisaster
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("item", item)
        json.member("most", most)
        json.member("packing", packing)
        json.member("unit", unit)
        json.member("yen", price.yen)
        json.closeObject()
    }
}
