package import JSON
import Vocabulary

extension WaveEvent.Announced: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        details = try json.required("details")
        number = try json.required("number")
        wave = try json.required("wave")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("details", details)
        json.member("number", number)
        json.member("wave", wave)
        json.closeObject()
    }
}

extension WaveEvent.Changed: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        details = try json.required("details")
        wave = try json.required("wave")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("details", details)
        json.member("wave", wave)
        json.closeObject()
    }
}

extension WaveEvent.Cancelled: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        cancelling = try json.required("cancelling")
        wave = try json.required("wave")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("cancelling", cancelling)
        json.member("wave", wave)
        json.closeObject()
    }
}
