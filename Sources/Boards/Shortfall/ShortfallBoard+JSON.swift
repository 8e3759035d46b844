package import JSON
import Relief
import Vocabulary

extension ShortfallBoard.Row: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        let changedAt: Moment = try json.required("changedAt")
        let need: Need = try json.required("need")
        let position: Int64 = try json.required("position")
        let raisedAt: Moment = try json.required("raisedAt")
        try json.close(object)
        self.init(need: need, raisedAt: raisedAt, changedAt: changedAt, position: position)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("changedAt", changedAt)
        json.member("need", need)
        json.member("position", position)
        json.member("raisedAt", raisedAt)
        json.closeObject()
    }
}

extension ShortfallBoard {
    var drafts: [PieceDraft] {
        let rows = Array(self.rows.values)
        let lists = SiteRows.numbered(bySite, in: rows.map(\.need.id))
        return PieceDraft.cut(.needs, rows) + PieceDraft.cut(.needsBySite, lists) { 1 + $0.rows.count / 10 }
    }

    init(_ rows: [Row], _ lists: [SiteRows]) throws(WallProblem) {
        var byID = Rows<Need, Row>()
        for row in rows { byID.put(row, at: row.need.id) }
        self.init(rows: byID, bySite: try SiteRows.named(lists, in: rows.map(\.need.id), .needsBySite))
    }
}
