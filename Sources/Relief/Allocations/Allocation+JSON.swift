package import JSON
import Vocabulary

extension Allocation: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        depot = try json.required("depot")
        id = try json.required("id")
        item = try json.required("item")
        lot = try json.required("lot")
        need = try json.required("need")
        pieces = try json.required("pieces")
        reason = try json.required("reason")
        shelter = try json.required("shelter")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("depot", depot)
        json.member("id", id)
        json.member("item", item)
        json.member("lot", lot)
        json.member("need", need)
        json.member("pieces", pieces)
        json.member("reason", reason)
        json.member("shelter", shelter)
        json.closeObject()
    }
}

extension Reason.Text: JSONReadable {
    convenience init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        let code: String = try json.required("code")
        let wording: Wording = try json.required("wording")
        try json.close(object)
        self.init(code: code, wording: wording)
    }
}

extension Reason: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) { self.init(try json.shared()) }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("code", code)
        json.member("wording", wording)
        json.closeObject()
    }
}

extension Shortfall: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        missing = try json.required("missing")
        need = try json.required("need")
        reason = try json.required("reason")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("missing", missing)
        json.member("need", need)
        json.member("reason", reason)
        json.closeObject()
    }
}
