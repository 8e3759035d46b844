package import JSON
import Relief
import Vocabulary

extension SwapBoard: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) { self.init(try [Row](json: &json)) }

    package func write(json: inout JSONWriter) {
        json.openArray()
        for row in all { json.element(row) }
        json.closeArray()
    }
}

extension SwapBoard.Row: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        let answeredAt: Moment? = try json.optional("answeredAt")
        let proposedAt: Moment = try json.required("proposedAt")
        let swap: Swap = try json.required("swap")
        try json.close(object)
        self.init(swap: swap, proposedAt: proposedAt, answeredAt: answeredAt)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("answeredAt", answeredAt)
        json.member("proposedAt", proposedAt)
        json.member("swap", swap)
        json.closeObject()
    }
}
