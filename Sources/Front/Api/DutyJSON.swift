import Boards
import Feeds
import Formats
import Relief
import Vocabulary

/// Who is on duty where, for how long, and which rest rule breaks next.
enum DutyJSON {
    static func body(_ wall: Wall, at now: Moment) -> JSONText {
        JSONText.object { json in
            json.standing(of: wall)
            json.add("now", now.utc)
            json.array("sites") { list in
                for site in wall.attendance.manned { list.object { write(site, wall, now, to: &$0) } }
            }
        }
    }

    static func one(_ wall: Wall, _ site: ID<Site>, at now: Moment) -> JSONText? {
        guard wall.site(site) != nil else { return nil }
        return JSONText.object { json in
            json.standing(of: wall)
            json.add("now", now.utc)
            write(site, wall, now, to: &json)
        }
    }

    private static func write(_ site: ID<Site>, _ wall: Wall, _ now: Moment, to json: inout JSONObject) {
        json.add("site", site.text)
        json.array("people") { list in
            for duty in wall.onDuty(at: site, now: now) { list.object { write(duty, wall, now, to: &$0) } }
        }
    }

    private static func write(_ duty: Duty, _ wall: Wall, _ now: Moment, to json: inout JSONObject) {
        json.add("person", duty.person.id.text)
        json.add("name", duty.person.name)
        json.add("kind", duty.person.kind.rawValue)
        json.known("duty", duty.person.details.duty)
        json.array("skills") { list in
            for skill in duty.person.skills(on: now.japaneseDate, in: wall.people.directory) { list.add(skill.text) }
        }
        json.add("since", duty.stay.from.utc)
        json.add("minutesIn24h", duty.inDay.wholeMinutes)
        json.add("minutesIn7d", duty.inWeek.wholeMinutes)
        json.array("warnings") { list in
            for warning in duty.warnings {
                list.object { json in
                    json.add("rule", warning.rule.rawValue)
                    json.add("breaksAt", warning.breaksAt.utc)
                    json.add("isBroken", warning.isBroken(at: now))
                }
            }
        }
    }
}
