package import JSON
import Relief
import Vocabulary

extension ShelterBoard.Row: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        let changedAt: Moment = try json.required("changedAt")
        let position: Int64 = try json.required("position")
        let reportedAt: Moment? = try json.optional("reportedAt")
        let site: Site = try json.required("site")
        try json.close(object)
        self.init(site: site, reportedAt: reportedAt, position: position, changedAt: changedAt)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("changedAt", changedAt)
        json.member("position", position)
        json.member("reportedAt", reportedAt)
        json.member("site", site)
        json.closeObject()
    }
}

extension ShelterBoard {
    var drafts: [PieceDraft] { PieceDraft.cut(.shelters, all) }

    init(_ rows: [Row]) {
        var byID = Rows<Site, Row>()
        for row in rows { byID.put(row, at: row.site.id) }
        self.init(rows: byID)
    }
}
