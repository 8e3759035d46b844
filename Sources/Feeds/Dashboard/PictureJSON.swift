package import Boards
package import Formats
import Relief
import Vocabulary

/// `GET /api/v1/picture`: the whole city in one body, each number with how much of it is known.
package enum PictureJSON {
    /// How many shelters are named among the worst off and among the silent; the counts beside them have all.
    package static let namedShelters = 10

    package static func body(_ wall: Wall) -> JSONText {
        let picture = Picture(wall)
        return JSONText.object { json in
            json.standing(of: wall)
            writeIncident(of: wall, to: &json)
            json.object("shelters") { writeShelters(picture, to: &$0) }
            json.object("people") { writePeople(picture, to: &$0) }
            json.object("needs") { writeNeeds(picture, to: &$0) }
            json.object("consignments") { writeConsignments(picture, to: &$0) }
            json.object("depots") { depots in
                depots.add("open", picture.depotsOpen)
                depots.add("unusable", picture.depotsUnusable)
            }
            writeShortages(of: wall, to: &json)
            writeWorstOff(of: wall, to: &json)
            writeSilent(of: wall, to: &json)
        }
    }

    private static func writeIncident(of wall: Wall, to json: inout JSONObject) {
        guard let incident = wall.situation.incident else { return }
        json.object("incident") { json in
            json.add("name", incident.name)
            json.add("kind", incident.kind.rawValue)
            json.add("openedAt", incident.openedAt.utc)
            json.known("closedAt", incident.closedAt)
        }
    }
}

// MARK: - Counts

extension PictureJSON {
    private static func writeShelters(_ picture: Picture, to json: inout JSONObject) {
        json.add("known", picture.sheltersKnown)
        json.add("open", picture.sheltersOpen)
        json.add("silent", picture.sheltersSilent)
    }

    /// Without a single count the number of people is unknown and not 0.
    private static func writePeople(_ picture: Picture, to json: inout JSONObject) {
        json.known("total", picture.sheltersCounted == 0 ? nil : picture.people)
        json.add("sheltersCounted", picture.sheltersCounted)
        json.known("oldestCount", picture.oldestCount)
        json.object("parts") { parts in
            for category in Headcount.Category.allCases {
                guard let part = picture.parts[category] else { continue }
                parts.object(category.rawValue) { json in
                    json.known("people", part.people)
                    json.add("shelters", part.shelters)
                }
            }
        }
    }

    private static func writeNeeds(_ picture: Picture, to json: inout JSONObject) {
        for state in Need.State.allCases { json.add(state.rawValue, picture.needs[state] ?? 0) }
        json.add("held", picture.needsHeld)
        json.add("toEnd", picture.needsToEnd)
    }

    private static func writeConsignments(_ picture: Picture, to json: inout JSONObject) {
        for state in Consignment.State.allCases { json.add(state.rawValue, picture.consignments[state] ?? 0) }
    }
}

// MARK: - Lists

extension PictureJSON {
    private static func writeShortages(of wall: Wall, to json: inout JSONObject) {
        json.array("shortages") { list in
            for shortage in wall.shortages() {
                list.object { json in
                    json.add("item", shortage.item.text)
                    json.add("itemName", wall.itemName(shortage.item))
                    write(shortage, to: &json)
                }
            }
        }
    }

    private static func write(_ shortage: Shortage, to json: inout JSONObject) {
        json.add("needs", shortage.needs)
        json.known("asked", shortage.asked)
        json.known("promised", shortage.promised)
        json.known("received", shortage.received)
        json.known("missing", shortage.missing)
        json.add("coveragePerMille", shortage.coveragePerMille)
    }

    private static func writeWorstOff(of wall: Wall, to json: inout JSONObject) {
        json.array("worstOff") { list in
            for shelter in WorstOff.shelters(of: wall).prefix(namedShelters) {
                list.object { json in
                    json.add("site", shelter.site.text)
                    json.known("siteName", wall.site(shelter.site)?.name)
                    json.add("needs", shelter.needs)
                    json.add("coveragePerMille", shelter.coveragePerMille)
                }
            }
        }
    }

    private static func writeSilent(of wall: Wall, to json: inout JSONObject) {
        let silent = wall.shelters.all.filter { $0.site.status == .open && $0.reportedAt == nil }
        json.array("silentShelters") { list in
            for row in silent.prefix(namedShelters) {
                list.object { json in
                    json.add("site", row.site.id.text)
                    json.add("siteName", row.site.name)
                    json.known("ward", row.site.details.ward)
                }
            }
        }
    }
}
