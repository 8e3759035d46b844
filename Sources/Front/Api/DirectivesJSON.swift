import Boards
import CommandPost
import Feeds
import Formats
import Relief
import Vocabulary

/// `GET /api/v1/directives`: every order to the plans, and how far each pin is kept.
enum DirectivesJSON {
    /// No clock is read: pins are judged at the moment of the last entry.
    static func list(_ wall: Wall, range: ListRange<Directive> = ListRange()) -> JSONText {
        let outcomes = PinnedStock(wall, at: wall.asOf ?? Moment(milliseconds: 0)).outcomes
        let byID = Dictionary(outcomes.map { ($0.pin.directive.id, $0) }) { first, _ in first }
        return JSONText.object { json in
            json.standing(of: wall)
            json.list(
                "directives", range, inOrder: Array(wall.directives.all), by: \.directive.id, path: "/api/v1/directives"
            ) { row, json in write(row, byID[row.directive.id], on: wall, to: &json) }
        }
    }

    private static func write(
        _ row: DirectiveBoard.Row, _ outcome: PinnedStock.Outcome?, on wall: Wall, to json: inout JSONObject
    ) {
        let directive = row.directive
        json.add("id", directive.id.text)
        json.add("kind", directive.pin == nil ? "ban" : "pin")
        switch directive.order {
        case .pin(let pin): write(pin, row, outcome, on: wall, to: &json)
        case .ban(let ban): write(ban, to: &json)
        }
        json.add("by", directive.note.by)
        json.add("reason", directive.note.reason)
        json.add("givenAt", directive.note.givenAt.utc)
        json.add("holds", directive.isStanding)
        json.known("liftedBy", directive.lifting?.by)
        json.known("liftedAt", directive.lifting?.at)
    }

    private static func write(
        _ pin: Pin, _ row: DirectiveBoard.Row, _ outcome: PinnedStock.Outcome?, on wall: Wall,
        to json: inout JSONObject
    ) {
        json.add("need", pin.need.text)
        switch pin.source {
        case .lot(let lot): json.add("lot", lot.text)
        case .depot(let depot): json.add("depot", depot.text)
        }
        json.known("pieces", pin.pieces)
        json.known("given", row.given)
        json.known("planned", outcome?.kept)
        guard let trouble = outcome?.trouble else { return }
        json.object("trouble") { json in
            json.add("code", trouble.code)
            json.add("text", trouble.wording(on: wall))
        }
    }

    private static func write(_ ban: Ban, to json: inout JSONObject) {
        switch ban {
        case .lot(let lot): json.add("lot", lot.text)
        case .need(let need): json.add("need", need.text)
        case .way(let way):
            json.add("depot", way.depot.text)
            json.add("shelter", way.shelter.text)
        }
    }
}
