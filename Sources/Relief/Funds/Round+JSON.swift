package import JSON
import Vocabulary

extension RoundCell: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        let rank: ID<HouseholdClass> = try json.required("class")
        let households: Int = try json.required("households")
        let municipality: ID<Municipality> = try json.required("municipality")
        try json.close(object)
        self.init(municipality, rank, households: households)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("class", key.rank)
        json.member("households", households)
        json.member("municipality", key.municipality)
        json.closeObject()
    }
}

extension Round: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        allotments = try json.required("allotments")
        cancellation = try json.optional("cancellation")
        details = try json.required("details")
        id = try json.required("id")
        signature = try json.required("signature")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("allotments", allotments)
        json.member("cancellation", cancellation)
        json.member("details", details)
        json.member("id", id)
        json.member("signature", signature)
        json.closeObject()
    }
}

extension RoundDetails: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        cells = try json.required("cells")
        name = try json.required("name")
        pot = try json.required("pot")
        reach = try json.required("reach")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("cells", cells)
        json.member("name", name)
        json.member("pot", pot)
        json.member("reach", reach)
        json.closeObject()
    }
}

extension Allotment: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        amount = try json.required("amount")
        municipality = try json.required("municipality")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("amount", amount)
        json.member("municipality", municipality)
        json.closeObject()
    }
}
