package import JSON
import Relief
import Vocabulary

extension ShortfallBoard.Row: NamedRow {
    var name: ID<Need> { need.id }

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
        let places = rows.places
        let lists = SiteRows.numbered(bySite, in: places.map(\.id))
        return PieceDraft.cut(.needs, places) + PieceDraft.cut(.needsBySite, lists) { 1 + $0.rows.count / 10 }
    }

    init(_ places: [RowPlace<Need, Row>], _ lists: [SiteRows]) throws(WallProblem) {
        var tally = NeedTally()
        for place in places { tally.take(nil, place.row.need) }
        self.init(
            rows: Rows(places), bySite: try SiteRows.named(lists, in: places.map(\.id), .needsBySite),
            names: OpenNames(places.filter(\.row.isOpen).map(\.id)), tally: tally)
    }
}
