package import JSON
import Vocabulary

extension Purpose: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        id = try json.required("id")
        name = try json.required("name")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("id", id)
        json.member("name", name)
        json.closeObject()
    }
}

extension Municipality: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        id = try json.required("id")
        name = try json.required("name")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("id", id)
        json.member("name", name)
        json.closeObject()
    }
}

extension Correction: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        amount = try json.required("amount")
        reason = try json.required("reason")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("amount", amount)
        json.member("reason", reason)
        json.closeObject()
    }
}

extension HouseholdStandard: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        classes = try json.required("classes")
        note = try json.required("note")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("classes", classes)
        json.member("note", note)
        json.closeObject()
    }
}

extension HouseholdClass: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        id = try json.required("id")
        most = try json.required("most")
        name = try json.required("name")
        unit = try json.required("unit")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("id", id)
        json.member("most", most)
        json.member("name", name)
        json.member("unit", unit)
        json.closeObject()
    }
}
