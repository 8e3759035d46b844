package import JSON
import Vocabulary

extension StockEvent.SheetStored: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        changed = try json.required("changed")
        depot = try json.required("depot")
        mode = try json.required("mode")
        sheet = try json.required("sheet")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("changed", changed)
        json.member("depot", depot)
        json.member("mode", mode)
        json.member("sheet", sheet)
        json.closeObject()
    }
}

extension StockEvent.SheetUndone: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        depot = try json.required("depot")
        sheet = try json.required("sheet")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("depot", depot)
        json.member("sheet", sheet)
        json.closeObject()
    }
}

extension StockEvent.LotReceived: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        details = try json.required("details")
        lot = try json.required("lot")
        pieces = try json.required("pieces")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("details", details)
        json.member("lot", lot)
        json.member("pieces", pieces)
        json.closeObject()
    }
}

extension StockEvent.LotCounted: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        before = try json.required("before")
        cause = try json.optional("cause")
        depot = try json.required("depot")
        lot = try json.required("lot")
        note = try json.optional("note")
        pieces = try json.required("pieces")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("before", before)
        json.member("cause", cause)
        json.member("depot", depot)
        json.member("lot", lot)
        json.member("note", note)
        json.member("pieces", pieces)
        json.closeObject()
    }
}
