package import JSON
import Vocabulary

extension SupplierEvent.Registered: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        details = try json.required("details")
        supplier = try json.required("supplier")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("details", details)
        json.member("supplier", supplier)
        json.closeObject()
    }
}

extension SupplierEvent.Concluded: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        agreement = try json.required("agreement")
        terms = try json.required("terms")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("agreement", agreement)
        json.member("terms", terms)
        json.closeObject()
    }
}
