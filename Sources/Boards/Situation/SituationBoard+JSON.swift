package import JSON
import Relief
import Vocabulary

extension SituationBoard: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        let incident: Incident? = try json.optional("incident")
        let lines: [Recorded] = try json.required("lines")
        try json.close(object)
        self.init(incident: incident, lines: lines)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("incident", incident)
        json.member("lines", lines)
        json.closeObject()
    }
}
