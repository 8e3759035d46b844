package import JSON
import Vocabulary

extension DirectiveEvent.Pinned: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        directive = try json.required("directive")
        note = try json.required("note")
        pin = try json.required("pin")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("directive", directive)
        json.member("note", note)
        json.member("pin", pin)
        json.closeObject()
    }
}

extension DirectiveEvent.Banned: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        ban = try json.required("ban")
        directive = try json.required("directive")
        note = try json.required("note")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("ban", ban)
        json.member("directive", directive)
        json.member("note", note)
        json.closeObject()
    }
}

extension DirectiveEvent.Lifted: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        directive = try json.required("directive")
        lifting = try json.required("lifting")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("directive", directive)
        json.member("lifting", lifting)
        json.closeObject()
    }
}
