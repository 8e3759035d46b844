package import Boards
package import Formats
package import Relief
package import Vocabulary

/// `GET /api/v1/plans/{plan}/fairness`: how evenly a plan serves, and whom it does not.
package enum FairnessJSON {
    /// The report on one plan, or `nil` when there is none of that name.
    package static func one(_ wall: Wall, _ id: ID<Plan>) -> JSONText? {
        wall.plans[id].map { plan in
            let report = FairnessReport(wall.outline(of: plan), at: plan.proposedAt)
            return JSONText.object { json in
                json.standing(of: wall)
                json.add("plan", plan.id.text)
                json.add("proposedAt", plan.proposedAt.utc)
                write(report, on: wall, to: &json)
            }
        }
    }

    private static func write(_ report: FairnessReport, on wall: Wall, to json: inout JSONObject) {
        json.add("needsInFull", report.full)
        json.add("needsInPart", report.partly)
        json.add("needsWithNothing", report.nothing)
        json.add("giniPerMille", report.gini.perMille)
        json.add("unmetNeedMinutes", report.waiting.minutes)
        json.add("unmetOverdue", report.waiting.overdue)
        json.add("unmetDueWithinDay", report.waiting.dueWithinDay)
        json.array("tiers") { tiers in
            for tier in report.tiers {
                tiers.object { json in
                    write(tier, to: &json)
                    json.array("distribution") { bins in
                        for count in report.distribution[tier.tier] ?? [] { bins.add(count) }
                    }
                }
            }
        }
        json.array("worstOff") { sites in
            for site in report.worstOff { sites.object { write(worst: site, on: wall, to: &$0) } }
        }
        json.array("sites") { sites in
            for site in report.sites { sites.object { write(site, on: wall, to: &$0) } }
        }
    }

    static func write(_ tier: TierTotals, to json: inout JSONObject) {
        json.add("tier", tier.tier.rawValue)
        json.add("needsInFull", tier.full)
        json.add("needsInPart", tier.partly)
        json.add("needsWithNothing", tier.nothing)
        json.add("asked", tier.asked)
        json.add("before", tier.before)
        json.add("planned", tier.planned)
        json.add("missing", tier.missing)
        json.object("lowest") { write(tier.worst, to: &$0) }
        json.add("giniPerMille", tier.gini.perMille)
    }

    /// Both numbers of a share, so that nobody has to round.
    static func write(_ share: Share, to json: inout JSONObject) {
        json.add("part", share.part)
        json.add("whole", share.whole)
    }

    private static func write(_ site: SiteFill, on wall: Wall, to json: inout JSONObject) {
        json.add("site", site.site.text)
        json.known("name", wall.site(site.site)?.name)
        json.add("missing", site.missing)
        json.array("tiers") { tiers in
            for tier in site.tiers { tiers.object { write(tier, to: &$0) } }
        }
    }

    private static func write(worst site: SiteFill, on wall: Wall, to json: inout JSONObject) {
        json.add("site", site.site.text)
        json.known("name", wall.site(site.site)?.name)
        guard let worst = site.worst else { return }
        json.object("need") { write(worst, on: wall, to: &$0) }
    }

    static func write(_ serving: Serving, on wall: Wall, to json: inout JSONObject) {
        json.add("need", serving.need.text)
        json.add("item", serving.item.text)
        json.add("itemName", wall.itemName(serving.item))
        json.add("tier", serving.tier.rawValue)
        json.add("asked", serving.asked)
        json.add("before", serving.before)
        json.add("planned", serving.planned)
        json.add("missing", serving.missing)
        guard let reason = serving.reason else { return }
        json.object("reason") { json in
            json.add("code", reason.code)
            json.add("text", reason.wording)
        }
    }
}
