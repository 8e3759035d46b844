import Boards
import CommandPost
import Feeds
import Formats
import Relief
import Vocabulary

/// Posts, shifts and rules of manning as programs read them.
enum ShiftsJSON {
    static func rules(_ wall: Wall) -> JSONText {
        JSONText.object { json in
            json.standing(of: wall)
            json.array("rules") { list in
                for kind in Site.Kind.allCases {
                    for rule in wall.posts.book.rules(for: kind) { list.object { write(rule, to: &$0) } }
                }
            }
        }
    }

    private static func write(_ rule: ManningRule, to json: inout JSONObject) {
        json.add("id", rule.id.text)
        json.add("name", rule.name)
        json.known("skill", rule.skill)
        json.add("kind", rule.kind.rawValue)
        json.known("audience", rule.audience?.rawValue)
        json.known("headsPerPerson", rule.headsPerPerson)
        json.add("least", rule.least)
        json.add("tier", rule.tier.rawValue)
        json.add("reason", rule.note.reason)
        json.add("source", rule.note.source)
        json.add("isVerified", rule.note.isVerified)
    }

    static func posts(of site: ID<Site>, _ times: TimeFilter, on wall: Wall) -> JSONText {
        JSONText.object { json in
            json.standing(of: wall)
            json.array("posts") { list in
                for post in wall.posts.posts(of: site) where times.includes(post.place.from, post.place.to) {
                    list.object { write(Manning(post, on: wall), wall.vacancies(at: post.id), to: &$0) }
                }
            }
        }
    }

    private static func write(_ manning: Manning, _ vacancies: [Vacancy], to json: inout JSONObject) {
        let (post, place) = (manning.post, manning.post.place)
        json.add("id", post.id.text)
        json.add("site", place.site.text)
        json.add("duty", place.duty)
        json.known("skill", place.skill)
        json.add("from", place.from.utc)
        json.add("to", place.to.utc)
        json.add("tier", place.tier.rawValue)
        json.add("people", post.people)
        json.known("asked", post.asked?.people)
        json.known("reckoned", post.reckoned?.people)
        json.known("rule", post.reckoned?.rule)
        json.known("heads", post.reckoned?.heads)
        json.add("missing", manning.missing)
        json.array("shifts") { for shift in manning.shifts { $0.add(shift.id.text) } }
        json.known("askedBy", post.asked?.by)
        json.known("reason", post.asked?.reason)
        json.array("vacated") { list in
            for vacancy in vacancies { list.object { write(vacancy, to: &$0) } }
        }
        json.array("gaps") { list in for gap in manning.gaps() { list.object { write(gap, to: &$0) } } }
    }

    private static func write(_ gap: PostGap, to json: inout JSONObject) {
        json.add("from", gap.from.utc)
        json.add("to", gap.to.utc)
        json.add("missing", gap.missing)
    }

    private static func write(_ vacancy: Vacancy, to json: inout JSONObject) {
        json.add("shift", vacancy.shift.id.text)
        json.add("person", vacancy.shift.person.text)
        json.add("leftFrom", vacancy.departure.from.utc)
        json.add("reason", vacancy.departure.reason)
    }

    static func shifts(_ filter: ShiftFilter, _ range: ListRange<Shift>, on wall: Wall) -> JSONText {
        JSONText.object { json in
            json.standing(of: wall)
            json.list(
                "shifts", range, of: filter.rows(on: wall), by: \.shift.id, path: "/api/v1/shifts",
                filters: filter.query
            ) { row, json in write(row, to: &json) }
        }
    }

    private static func write(_ row: ShiftBoard.Row, to json: inout JSONObject) {
        let shift = row.shift
        json.add("id", shift.id.text)
        json.add("person", shift.person.text)
        json.add("site", shift.site.text)
        json.known("post", shift.post)
        json.add("from", shift.from.utc)
        json.add("to", shift.to.utc)
        json.add("revision", shift.revision)
        json.known("cancelled", shift.cancelling?.reason)
        json.add("changedAt", row.changedAt.utc)
    }

    /// What became of a list, and where in the log it stands.
    static func receipt(
        _ id: ID<ShiftBatch>, _ done: Acknowledgement, of requests: [ShiftRequest], on wall: Wall
    ) -> JSONText {
        JSONText.object { json in
            json.add("list", id.text)
            json.add("position", done.position)
            json.add("at", done.at.utc)
            let batch = wall.shifts.batch(id)
            let shifts = batch?.assigned ?? requests.indices.map { ID<Shift>(id, number: UInt64($0)) }
            json.array("assigned") { list in for shift in shifts { list.add(shift.text) } }
            json.array("refused") { list in
                for refused in batch?.refused ?? [] { list.object { write(refused, to: &$0) } }
            }
            warnings(of: shifts.compactMap { wall.shifts[$0]?.shift }, on: wall, to: &json)
        }
    }

    /// Rules of hours that these shifts break beside all others of the same persons.
    private static func warnings(of shifts: [Shift], on wall: Wall, to json: inout JSONObject) {
        let broken = Dictionary(grouping: shifts.filter(\.isStanding), by: \.person).sorted { $0.key < $1.key }
            .flatMap { person, shifts in
                wall.overruns(of: person, adding: shifts.map { WorkTime($0) }).map { (person, $0) }
            }
        json.array("warnings") { list in
            for (person, overrun) in broken { list.object { write(person, overrun, to: &$0) } }
        }
    }

    private static func write(_ person: ID<Person>, _ overrun: HourOverrun, to json: inout JSONObject) {
        json.add("person", person.text)
        json.add("rule", overrun.rule.rawValue)
        json.add("from", overrun.from.utc)
        json.add("to", overrun.to.utc)
        json.add("minutes", overrun.planned.wholeMinutes)
        json.add("limitMinutes", overrun.limit.wholeMinutes)
        json.add("reason", overrun.told)
    }

    static func batch(_ batch: ShiftBatch, on wall: Wall) -> JSONText {
        JSONText.object { json in
            json.standing(of: wall)
            json.add("list", batch.id.text)
            json.array("assigned") { list in for shift in batch.assigned { list.add(shift.text) } }
            json.array("refused") { list in
                for refused in batch.refused { list.object { write(refused, to: &$0) } }
            }
        }
    }

    private static func write(_ refused: ShiftBatch.Refused, to json: inout JSONObject) {
        json.add("shift", refused.shift.text)
        json.add("person", refused.person.text)
        json.add("code", refused.code)
        json.add("reason", refused.reason)
    }
}
