package import Boards
package import Formats
package import Relief
package import Vocabulary

/// Two plans side by side, stored or supposed: the totals of both and the difference for each site.
package enum ComparisonJSON {
    /// `GET /api/v1/plans/{plan}/compare/{other}`; `nil` when one of the plans does not exist.
    package static func plans(_ wall: Wall, _ first: ID<Plan>, _ second: ID<Plan>) -> JSONText? {
        guard let before = wall.plans[first], let after = wall.plans[second] else { return nil }
        let comparison = PlanComparison(wall.outline(of: before), wall.outline(of: after))
        return JSONText.object { json in
            json.standing(of: wall)
            json.add("plan", before.id.text)
            json.add("other", after.id.text)
            write(comparison, on: wall, to: &json)
        }
    }

    /// `POST /api/v1/what-if`: the plan for things as they are against the one for things as supposed.
    package static func whatIf(
        _ wall: Wall, at moment: Moment, changes: [String], _ comparison: PlanComparison
    ) -> JSONText {
        JSONText.object { json in
            json.standing(of: wall)
            json.add("computedAt", moment.utc)
            json.array("changes") { all in for change in changes { all.add(change) } }
            write(comparison, on: wall, to: &json)
        }
    }

    private static func write(_ comparison: PlanComparison, on wall: Wall, to json: inout JSONObject) {
        json.add("linesBefore", comparison.linesBefore)
        json.add("linesAfter", comparison.linesAfter)
        json.add("linesChanged", comparison.linesChanged)
        json.add("piecesBefore", comparison.piecesBefore)
        json.add("piecesAfter", comparison.piecesAfter)
        json.add("piecesKept", comparison.piecesKept)
        json.array("tiers") { tiers in
            for pair in comparison.tiers { tiers.object { write(pair, to: &$0) } }
        }
        json.array("sites") { sites in
            for site in comparison.sites { sites.object { write(site, on: wall, to: &$0) } }
        }
    }

    private static func write(_ pair: TierPair, to json: inout JSONObject) {
        json.add("tier", pair.tier.rawValue)
        json.add("verdict", pair.verdict.rawValue)
        if let before = pair.before { json.object("before") { FairnessJSON.write(before, to: &$0) } }
        if let after = pair.after { json.object("after") { FairnessJSON.write(after, to: &$0) } }
    }

    private static func write(_ change: SiteChange, on wall: Wall, to json: inout JSONObject) {
        json.add("site", change.site.text)
        json.known("name", wall.site(change.site)?.name)
        json.add("gained", change.gained)
        json.add("lost", change.lost)
        json.array("needs") { needs in
            for need in change.needs {
                needs.object { json in
                    FairnessJSON.write(need.serving, on: wall, to: &json)
                    json.add("plannedBefore", need.before)
                    json.add("plannedAfter", need.after)
                }
            }
        }
    }
}
