package import Boards
package import Formats
package import Relief
package import Vocabulary

/// `GET /api/v1/waves`: who was sent from elsewhere, row by row, with the days on which nobody is here.
package enum WavesJSON {
    package static func body(
        _ wall: Wall, today: LocalDate, includesPhones: Bool, range: ListRange<Wave> = ListRange()
    ) -> JSONText {
        JSONText.object { json in
            json.standing(of: wall)
            json.list("waves", range, inOrder: Array(wall.waves.all), by: \.wave.id, path: "/api/v1/waves") {
                row, json in
                write(row, today: today, to: &json)
                if includesPhones { json.known("phone", row.wave.details.leader?.phone) }
            }
            json.array("gaps") { list in
                for roster in wall.waves.rosters {
                    for gap in roster.gaps { list.object { write(gap, to: &$0) } }
                }
            }
            json.array("missedHandOvers") { list in
                for roster in wall.waves.rosters {
                    for missed in roster.missedHandOvers { list.object { write(missed, to: &$0) } }
                }
            }
        }
    }

    private static func write(_ row: WaveBoard.Row, today: LocalDate, to json: inout JSONObject) {
        let (wave, details) = (row.wave, row.wave.details)
        json.add("id", wave.id.text)
        json.add("number", wave.number)
        write(details.row, to: &json)
        json.add("from", details.from.description)
        json.add("to", details.to.description)
        json.add("headcount", details.headcount.value)
        json.known("leader", details.leader?.name)
        json.add("overlapDays", details.overlapDays)
        json.add("isHere", wave.isHere(on: today))
        json.known("cancelled", wave.cancelling?.reason)
        json.add("recordedAt", row.recordedAt.utc)
        json.add("changedAt", row.changedAt.utc)
    }

    private static func write(_ row: WaveRow, to json: inout JSONObject) {
        json.add("sender", row.sender)
        json.add("receiver", row.receiver)
        json.known("unit", row.unit)
        json.known("site", row.site)
        json.add("role", row.role)
    }

    private static func write(_ gap: WaveRoster.Gap, to json: inout JSONObject) {
        json.add("after", gap.after.id.text)
        json.add("before", gap.before.id.text)
        json.add("from", gap.from.description)
        json.add("to", gap.to.description)
        json.add("days", gap.days)
    }

    private static func write(_ missed: WaveRoster.MissedHandOver, to json: inout JSONObject) {
        json.add("wave", missed.wave.id.text)
        json.add("next", missed.next.id.text)
        json.add("announced", missed.announced)
        json.add("shared", missed.shared)
    }
}
