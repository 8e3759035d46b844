package import JSON
import Relief
import Vocabulary

extension ConsignmentBoard.Row: NamedRow {
    var name: ID<Consignment> { consignment.id }

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
        let places = rows.places
        let lists = SiteRows.numbered(bySite, in: places.map(\.id))
        return PieceDraft.cut(.consignments, places) { $0.row.consignment.lines.count }
            + PieceDraft.cut(.consignmentsBySite, lists) { 1 + $0.rows.count / 10 }
    }

    init(_ places: [RowPlace<Consignment, Row>], _ lists: [SiteRows]) throws(WallProblem) {
        self.init(
            rows: Rows(places), bySite: try SiteRows.named(lists, in: places.map(\.id), .consignmentsBySite),
            names: OpenNames(places.filter(\.row.isOpen).map(\.id)))
    }
}
