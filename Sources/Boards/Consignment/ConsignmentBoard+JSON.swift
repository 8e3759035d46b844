package import JSON
import Relief
import Vocabulary

extension ConsignmentBoard.Row: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        let changedAt: Moment = try json.required("changedAt")
        let consignment: Consignment = try json.required("consignment")
        try json.close(object)
        self.init(consignment: consignment, changedAt: changedAt)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("changedAt", changedAt)
        json.member("consignment", consignment)
        json.closeObject()
    }
}

extension ConsignmentBoard {
    var drafts: [PieceDraft] {
        let rows = Array(self.rows.values)
        let lists = SiteRows.numbered(bySite, in: rows.map(\.consignment.id))
        return PieceDraft.cut(.consignments, rows) { $0.consignment.lines.count }
            + PieceDraft.cut(.consignmentsBySite, lists) { 1 + $0.rows.count / 10 }
    }

    init(_ rows: [Row], _ lists: [SiteRows]) throws(WallProblem) {
        var byID = Rows<Consignment, Row>()
        for row in rows { byID.put(row, at: row.consignment.id) }
        self.init(
            rows: byID, bySite: try SiteRows.named(lists, in: rows.map(\.consignment.id), .consignmentsBySite))
    }
}
