package import Boards
package import Formats
import Relief
import Vocabulary

/// `GET /api/v1/urgency`: claims far above the headcount, estimates that stand in, what runs out, what is held back.
package enum UrgencyJSON {
    /// How many shelters are named in each list; the counts beside them have all.
    package static let named = 100

    package static func body(_ wall: Wall) -> JSONText {
        let all = wall.provisions(at: wall.reckonedAt)
        return JSONText.object { json in
            json.standing(of: wall)
            list("farAbove", all.filter { $0.claim?.isFarAbove == true }, on: wall, to: &json)
            list(
                "runningOut", all.filter(\.isKnownLow).sorted { $0.lastsMinutes < $1.lastsMinutes }, on: wall, to: &json
            )
            list("estimates", all.filter { $0.estimate != nil }, on: wall, to: &json)
            json.array("reserves") { list in
                for reserve in wall.reserves(of: all, at: wall.reckonedAt) {
                    list.object { write(reserve, to: &$0) }
                }
            }
        }
    }

    private static func list(_ name: String, _ found: [Provision], on wall: Wall, to json: inout JSONObject) {
        json.object(name) { json in
            json.add("count", found.count)
            json.array("provisions") { list in
                for provision in found.prefix(named) {
                    list.object { json in
                        json.add("site", provision.site.id.text)
                        json.add("siteName", provision.site.name)
                        ProvisionsJSON.write(provision, on: wall, to: &json)
                    }
                }
            }
        }
    }

    private static func write(_ reserve: Reserve, to json: inout JSONObject) {
        json.add("staple", reserve.staple.id.text)
        json.add("name", reserve.staple.name)
        json.add("unit", reserve.staple.unit)
        json.add("stock", reserve.stock)
        json.add("perMille", reserve.staple.reservePerMille)
        json.add("held", reserve.held)
        json.add("shelters", reserve.shares.count)
        json.array("for") { list in
            for share in reserve.shares.prefix(named) { list.object { write(share, to: &$0) } }
        }
    }

    private static func write(_ share: Reserve.Share, to json: inout JSONObject) {
        json.add("site", share.site.id.text)
        json.add("siteName", share.site.name)
        switch share.cause {
        case .silent(let since):
            json.add("cause", "silent")
            json.known("since", since)
        case .cutOff: json.add("cause", "cut-off")
        }
        json.known("units", share.units)
        json.add("assumed", share.isAssumed)
    }
}

/// `GET /api/v1/rules`: what a person needs, what a tier means, by which numbers it is judged, and who says so.
package enum RulesJSON {
    package static func body(_ wall: Wall) -> JSONText {
        JSONText.object { json in
            json.standing(of: wall)
            json.array("staples") { list in
                for staple in wall.rules.book.inOrder { list.object { write(staple, to: &$0) } }
            }
            json.array("criteria") { list in
                for key in Criterion.Key.allCases {
                    guard let criterion = wall.rules.book.criteria[key] else { continue }
                    list.object { json in
                        json.add("key", key.rawValue)
                        json.known("value", criterion.value)
                        write(criterion.note, to: &json)
                    }
                }
            }
        }
    }

    private static func write(_ staple: Staple, to json: inout JSONObject) {
        json.add("staple", staple.id.text)
        json.add("name", staple.name)
        json.add("unit", staple.unit)
        json.known("category", staple.audience.category?.rawValue)
        json.known("share", staple.audience.share?.description)
        json.add("amount", staple.amount.description)
        json.add("period", staple.period.rawValue)
        json.array("items") { list in
            for (item, units) in staple.items.sorted(by: { $0.key < $1.key }) {
                list.object { json in
                    json.add("item", item.text)
                    json.add("units", units)
                }
            }
        }
        json.object("tiers") { json in
            json.add("belowHours", staple.tiers.belowHours)
            json.add("low", staple.tiers.low.rawValue)
            json.add("enough", staple.tiers.enough.rawValue)
        }
        if let push = staple.push { json.object("push") { write(push, to: &$0) } }
        json.add("reservePerMille", staple.reservePerMille)
        write(staple.note, to: &json)
    }

    private static func write(_ push: PushRule, to json: inout JSONObject) {
        json.add("item", push.item.text)
        json.add("days", push.days)
        json.known("place", push.place)
    }

    private static func write(_ note: RuleNote, to json: inout JSONObject) {
        json.add("reason", note.reason)
        json.add("source", note.source)
        json.add("verified", note.isVerified)
    }
}
