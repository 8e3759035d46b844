import Boards
import Feeds
import Formats
import Relief
import Vocabulary

/// The directory and who is on duty, for programs of headquarters; nothing of it goes into a feed.
enum PeopleJSON {
    static func list(_ wall: Wall, _ filter: PeopleFilter, range: ListRange<Person>, at now: Moment) -> JSONText {
        JSONText.object { json in
            json.standing(of: wall)
            json.list(
                "people", range, of: wall.people.people(filter, at: now), by: \.id, path: "/api/v1/people",
                filters: filter.asQuery
            ) { write($0, on: wall, at: now, to: &$1) }
        }
    }

    static func one(_ wall: Wall, _ id: ID<Person>, at now: Moment) -> JSONText? {
        guard let row = wall.people[id] else { return nil }
        return JSONText.object { json in
            json.standing(of: wall)
            write(row.person, on: wall, at: now, to: &json)
        }
    }

    private static func write(_ person: Person, on wall: Wall, at now: Moment, to json: inout JSONObject) {
        let (today, contact) = (now.japaneseDate, person.contact(at: now))
        json.add("id", person.id.text)
        json.add("kind", person.kind.rawValue)
        json.add("name", person.details.name)
        json.known("kana", person.details.kana)
        json.known("unit", person.details.unit)
        json.known("duty", person.details.duty)
        json.known("team", person.details.team)
        json.array("languages") { for language in person.details.languages { $0.add(language.code) } }
        json.array("skills") { list in
            for skill in person.skills(on: today, in: wall.people.directory) { list.add(skill.text) }
        }
        json.array("skillsSaid") { for skill in person.details.skills { $0.add(skill.text) } }
        json.known("phone", contact.phone)
        json.known("mail", contact.mail)
        json.known(place: contact.home)
        json.array("certificates") { list in
            for certificate in person.certificates.values.sorted(by: { $0.skill < $1.skill }) {
                list.object { write(certificate, today: today, to: &$0) }
            }
        }
        json.array("availability") { list in
            for block in person.availability { list.object { write(block, to: &$0) } }
        }
        json.known("leftFrom", person.departure?.from)
        json.known("leftReason", person.departure?.reason)
        json.known("onDutyAt", wall.attendance[person.id].current?.site)
        json.known("onDutySince", wall.attendance[person.id].current?.from)
    }

    private static func write(_ certificate: Certificate, today: LocalDate, to json: inout JSONObject) {
        json.add("skill", certificate.skill.text)
        json.known("number", certificate.number)
        json.known("expires", certificate.expires?.description)
        json.add("holds", certificate.holds(on: today))
    }

    private static func write(_ block: Availability, to json: inout JSONObject) {
        json.add("from", block.from.utc)
        json.add("to", block.to.utc)
    }

    static func directory(_ wall: Wall) -> JSONText {
        let directory = wall.people.directory
        return JSONText.object { json in
            json.standing(of: wall)
            write("units", directory.units, to: &json) { unit, json in
                json.add("name", unit.name)
                json.known("kana", unit.kana)
                json.known("parent", unit.parent)
                json.known("phone", unit.phone)
            }
            write("teams", directory.teams, to: &json) { team, json in
                json.add("name", team.name)
                json.known("leader", team.leader)
            }
            write("skills", directory.skills, to: &json) { skill, json in
                json.add("name", skill.name)
                json.add("needsCertificate", skill.needsCertificate)
            }
        }
    }

    private static func write<Thing>(
        _ key: String, _ things: [ID<Thing>: Thing], to json: inout JSONObject,
        _ members: (Thing, inout JSONObject) -> Void
    ) {
        json.array(key) { list in
            for (id, thing) in things.sorted(by: { $0.key < $1.key }) {
                list.object { json in
                    json.add("id", id.text)
                    members(thing, &json)
                }
            }
        }
    }
}

extension PeopleFilter {
    var asQuery: [(String, String?)] {
        [
            ("q", text), ("kind", kind?.rawValue), ("unit", unit?.text), ("team", team?.text), ("skill", skill?.text),
            ("language", language?.code), ("standing", standing == .here ? nil : standing.rawValue),
        ]
    }
}
