package import Boards
package import Formats
package import Relief
package import Vocabulary

/// `GET /api/v1/sites/{site}/provisions`: each staple at one shelter, with how long what is known to be there lasts.
///
/// Reckoned at the moment of the last entry (`asOf`), so that the same position gives the same bytes.
package enum ProvisionsJSON {
    /// `nil` for a site that is no shelter.
    package static func one(_ wall: Wall, _ id: ID<Site>) -> JSONText? {
        guard wall.shelters[id] != nil else { return nil }
        return JSONText.object { json in
            json.standing(of: wall)
            json.add("site", id.text)
            json.array("provisions") { list in
                for provision in wall.provisions(of: id, at: wall.reckonedAt) {
                    list.object { write(provision, on: wall, to: &$0) }
                }
            }
        }
    }

    static func write(_ provision: Provision, on wall: Wall, to json: inout JSONObject) {
        json.add("staple", provision.staple.id.text)
        json.add("name", provision.staple.name)
        json.add("unit", provision.staple.unit)
        json.object("people") { write(provision.heads, provision, to: &$0) }
        if let report = provision.report { json.object("report") { write(report, to: &$0) } }
        if let cover = provision.cover { json.object("cover") { write(cover, to: &$0) } }
        if let claim = provision.claim { json.object("claim") { write(claim, provision, to: &$0) } }
        if let estimate = provision.estimate, let item = wall.item(estimate.item) {
            json.object("estimate") { json in
                json.add("item", estimate.item.text)
                json.known("pieces", estimate.pieces)
                json.add("formula", estimate.formula(provision.staple, item))
            }
        }
    }

    /// `basis` is `counted`, `share` (of all people, because nobody counted the group) or `unknown`.
    private static func write(_ heads: Heads, _ provision: Provision, to json: inout JSONObject) {
        switch heads {
        case .counted(let people, let category):
            json.add("basis", "counted")
            json.add("count", people)
            json.known("category", category?.rawValue)
        case .share(let share, let people):
            json.add("basis", "share")
            json.add("count", people)
            json.add("share", share.description)
        case .unknown: json.add("basis", "unknown")
        }
        json.known("countedAt", provision.headsAt)
    }

    private static func write(_ report: HoldingReport, to json: inout JSONObject) {
        json.add("observedAt", report.observedAt.utc)
        json.known("units", report.units)
        json.add("enough", report.isEnough)
    }

    /// `basis` is `counted`, `delivered` (what else lies there nobody has said) or `nothing`.
    private static func write(_ cover: Cover, to json: inout JSONObject) {
        switch cover.basis {
        case .counted(let moment):
            json.add("basis", "counted")
            json.add("since", moment.utc)
        case .delivered(let moment):
            json.add("basis", "delivered")
            json.add("since", moment.utc)
        case .nothing: json.add("basis", "nothing")
        }
        json.add("stock", cover.stock)
        json.add("onTheWay", cover.onTheWay)
        json.known("minutes", cover.lasts?.wholeMinutes)
        json.known("runsOut", cover.runsOut)
        if cover.use.period == .once { json.add("servedPerMille", cover.servedPerMille) }
        json.add("reckonedAt", cover.asOf.utc)
    }

    private static func write(_ claim: Claim, _ provision: Provision, to json: inout JSONObject) {
        json.add("asked", claim.asked)
        json.add("explained", claim.explained)
        json.add("days", claim.days)
        json.known("percent", claim.percent)
        json.known("allowed", claim.allowed)
        json.add("farAbove", claim.isFarAbove)
        json.array("needs") { list in
            for need in provision.needs {
                list.object { json in
                    json.add("need", need.id.text)
                    json.known("missing", need.missing)
                    json.known("automatic", provision.automaticPart(of: need))
                    json.known("capLifted", need.capLifted)
                }
            }
        }
    }
}

extension Wall {
    /// The moment at which everything reckoned from this wall is true.
    package var reckonedAt: Moment { asOf ?? Moment(milliseconds: 0) }
}
