package import JSON
import Relief
import Vocabulary

extension DirectiveBoard: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) { self.init(try [Row](json: &json)) }

    package func write(json: inout JSONWriter) { all.write(json: &json) }
}

extension DirectiveBoard.Row: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        let directive: Directive = try json.required("directive")
        let position: Int64 = try json.required("position")
        let promised: [ID<Allocation>: Count<Piece>] = try json.required("promised")
        let recordedAt: Moment = try json.required("recordedAt")
        try json.close(object)
        self.init(directive: directive, recordedAt: recordedAt, position: position, promised: promised)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("directive", directive)
        json.member("position", position)
        json.member("promised", promised)
        json.member("recordedAt", recordedAt)
        json.closeObject()
    }
}
