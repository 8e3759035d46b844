package import Boards
package import Formats
package import Relief
import Vocabulary

/// `GET /api/v1/roads`: what is closed for whom, and how long measured ways take.
package enum RoadsJSON {
    /// Measured ways, of which there are no more than pairs of sites, come with the first part.
    package static func body(_ wall: Wall, range: ListRange<RoadClosure> = ListRange()) -> JSONText {
        JSONText.object { json in
            json.standing(of: wall)
            json.list("closures", range, inOrder: Array(wall.roads.all), by: \.closure.id, path: "/api/v1/roads") {
                row, json in write(row, on: wall, to: &json)
            }
            json.array("ways") { list in
                guard range.after == nil else { return }
                for row in wall.roads.measured { list.object { write(row, to: &$0) } }
            }
        }
    }

    private static func write(_ row: RoadBoard.Row, on wall: Wall, to json: inout JSONObject) {
        let (closure, details) = (row.closure, row.closure.details)
        json.add("id", closure.id.text)
        json.add("name", details.name)
        json.known("reason", details.reason)
        json.add("isClosed", closure.isStanding)
        json.array("shelters") { for id in details.shelters { $0.add(id.text) } }
        json.array("wards") { for ward in details.wards { $0.add(ward) } }
        json.array("depots") { for id in details.depots { $0.add(id.text) } }
        json.array("cutOff") { list in
            for site in wall.shelters.all.map(\.site) where closure.isStanding && details.names(site) {
                list.add(site.id.text)
            }
        }
        json.add("observedAt", details.observedAt.utc)
        json.add("recordedAt", row.recordedAt.utc)
        json.known("reopenedAt", closure.reopening?.observedAt)
        json.known("reopenedRecordedAt", row.reopenedRecordedAt)
        json.known("note", closure.reopening?.note)
    }

    private static func write(_ row: RoadBoard.Measured, to json: inout JSONObject) {
        json.add("depot", row.way.depot.text)
        json.add("shelter", row.way.shelter.text)
        json.add("minutes", row.measure.minutes)
        json.known("metres", row.measure.metres)
        json.add("observedAt", row.measure.observedAt.utc)
        json.add("recordedAt", row.recordedAt.utc)
        json.known("note", row.measure.note)
    }
}
