package import JSON
import Vocabulary

extension RoadEvent.Closed: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        closure = try json.required("closure")
        details = try json.required("details")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("closure", closure)
        json.member("details", details)
        json.closeObject()
    }
}

extension RoadEvent.Reopened: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        closure = try json.required("closure")
        reopening = try json.required("reopening")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("closure", closure)
        json.member("reopening", reopening)
        json.closeObject()
    }
}

extension RoadEvent.Measured: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        measure = try json.required("measure")
        way = try json.required("way")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("measure", measure)
        json.member("way", way)
        json.closeObject()
    }
}
