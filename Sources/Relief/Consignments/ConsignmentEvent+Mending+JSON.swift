package import JSON
import Vocabulary

extension ConsignmentEvent.CorrectedLine: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        before = try json.required("before")
        line = try json.required("line")
        receipt = try json.required("receipt")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("before", before)
        json.member("line", line)
        json.member("receipt", receipt)
        json.closeObject()
    }
}

extension ConsignmentEvent.ReceiptCorrected: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        consignment = try json.required("consignment")
        correctedAt = try json.required("correctedAt")
        lines = try json.required("lines")
        reason = try json.required("reason")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("consignment", consignment)
        json.member("correctedAt", correctedAt)
        json.member("lines", lines)
        json.member("reason", reason)
        json.closeObject()
    }
}

extension ConsignmentEvent.WithdrawnLine: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        line = try json.required("line")
        loaded = try json.required("loaded")
        received = try json.required("received")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("line", line)
        json.member("loaded", loaded)
        json.member("received", received)
        json.closeObject()
    }
}

extension ConsignmentEvent.ReceiptWithdrawn: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        consignment = try json.required("consignment")
        lines = try json.required("lines")
        reason = try json.required("reason")
        withdrawnAt = try json.required("withdrawnAt")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("consignment", consignment)
        json.member("lines", lines)
        json.member("reason", reason)
        json.member("withdrawnAt", withdrawnAt)
        json.closeObject()
    }
}

extension ConsignmentEvent.ReturnedLine: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        line = try json.required("line")
        loaded = try json.required("loaded")
        returned = try json.required("returned")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("line", line)
        json.member("loaded", loaded)
        json.member("returned", returned)
        json.closeObject()
    }
}

extension ConsignmentEvent.CalledOff: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        calledOffAt = try json.required("calledOffAt")
        consignment = try json.required("consignment")
        lines = try json.required("lines")
        reason = try json.required("reason")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("calledOffAt", calledOffAt)
        json.member("consignment", consignment)
        json.member("lines", lines)
        json.member("reason", reason)
        json.closeObject()
    }
}
