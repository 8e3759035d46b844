package import JSON
import Vocabulary

extension ConsignmentEvent.Prepared: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        consignment = try json.required("consignment")
        depot = try json.required("depot")
        lines = try json.required("lines")
        preparedAt = try json.required("preparedAt")
        shelter = try json.required("shelter")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("consignment", consignment)
        json.member("depot", depot)
        json.member("lines", lines)
        json.member("preparedAt", preparedAt)
        json.member("shelter", shelter)
        json.closeObject()
    }
}

extension ConsignmentEvent.Assigned: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        carrier = try json.optional("carrier")
        consignment = try json.required("consignment")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("carrier", carrier)
        json.member("consignment", consignment)
        json.closeObject()
    }
}

extension ConsignmentEvent.LoadedLine: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        line = try json.required("line")
        loaded = try json.required("loaded")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("line", line)
        json.member("loaded", loaded)
        json.closeObject()
    }
}

extension ConsignmentEvent.Loaded: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        isAssumed = try json.optional("assumed") ?? false
        consignment = try json.required("consignment")
        lines = try json.required("lines")
        loadedAt = try json.optional("loadedAt")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("assumed", isAssumed ? true : nil)
        json.member("consignment", consignment)
        json.member("lines", lines)
        json.member("loadedAt", loadedAt)
        json.closeObject()
    }
}

extension ConsignmentEvent.Departed: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        isAssumed = try json.optional("assumed") ?? false
        consignment = try json.required("consignment")
        departedAt = try json.required("departedAt")
        vehicle = try json.optional("vehicle")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("assumed", isAssumed ? true : nil)
        json.member("consignment", consignment)
        json.member("departedAt", departedAt)
        json.member("vehicle", vehicle)
        json.closeObject()
    }
}

extension ConsignmentEvent.ReceivedLine: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        line = try json.required("line")
        receipt = try json.required("receipt")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("line", line)
        json.member("receipt", receipt)
        json.closeObject()
    }
}

extension ConsignmentEvent.Received: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        consignment = try json.required("consignment")
        lines = try json.required("lines")
        note = try json.optional("note")
        receivedAt = try json.required("receivedAt")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("consignment", consignment)
        json.member("lines", lines)
        json.member("note", note)
        json.member("receivedAt", receivedAt)
        json.closeObject()
    }
}
