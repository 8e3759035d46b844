import HashTreeCollections
package import JSON
import Relief
import Vocabulary

extension RoadBoard: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        let closures: [Row] = try json.required("closures")
        let measured: [Measured] = try json.required("measured")
        try json.close(object)
        self.init(
            rows: TreeDictionary(closures.map { ($0.closure.id, $0) }) { _, last in last },
            measures: TreeDictionary(measured.map { ($0.way, $0) }) { _, last in last })
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("closures", all)
        json.member("measured", measured)
        json.closeObject()
    }
}

extension RoadBoard.Row: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        let closure: RoadClosure = try json.required("closure")
        let recordedAt: Moment = try json.required("recordedAt")
        let reopenedRecordedAt: Moment? = try json.optional("reopenedRecordedAt")
        try json.close(object)
        self.init(closure: closure, recordedAt: recordedAt, reopenedRecordedAt: reopenedRecordedAt)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("closure", closure)
        json.member("recordedAt", recordedAt)
        json.member("reopenedRecordedAt", reopenedRecordedAt)
        json.closeObject()
    }
}

extension RoadBoard.Measured: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        measure = try json.required("measure")
        recordedAt = try json.required("recordedAt")
        way = try json.required("way")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("measure", measure)
        json.member("recordedAt", recordedAt)
        json.member("way", way)
        json.closeObject()
    }
}
