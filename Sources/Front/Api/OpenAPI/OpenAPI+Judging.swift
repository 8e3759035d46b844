import CommandPost
import Vocabulary

/// Calls that judge and compare plans, and try things out; they store nothing.
extension OpenAPI {
    static let judging = [
        Call(
            method: .get, path: "/api/v1/plans/{plan}/fairness", id: "getFairness",
            summary: Wording("計画の公平性の報告", "How evenly a plan serves"), parameters: [.plan, .from],
            answer: .json("FairnessAnswer"), troubles: [404, 422]),
        Call(
            method: .get, path: "/api/v1/plans/{plan}/compare/{other}", id: "comparePlans",
            summary: Wording("2つの計画を比べる", "Two stored plans side by side"),
            parameters: [.plan, .otherPlan, .from], answer: .json("ComparisonAnswer"), troubles: [404, 422]),
        Call(
            method: .post, path: "/api/v1/what-if", id: "tryOut",
            summary: Wording(
                "仮定を置いて計画し、いまの状況での計画と比べる（何も記録しない）", "Plan with things supposed, and compare; stores nothing"),
            door: .program, body: [.json("WhatIf")], answer: .json("WhatIfComparison")),
    ]

    static let judgingSchemas: [(name: String, schema: Schema)] = [
        ("FairnessAnswer", .object(standing + fairness)),
        ("ComparisonAnswer", .object(standing + [.always("plan", .id), .always("other", .id)] + comparison)),
        (
            "WhatIfComparison",
            .object(
                standing + [
                    .always("computedAt", .moment),
                    .always("changes", .list(of: .text()), "As the page's address has them."),
                ] + comparison)
        ),
        ("Share", .object([.always("part", .pieces), .always("whole", .pieces)])),
        ("TierTotals", .object(tierTotals)),
        ("TierFairness", .object(tierTotals + [.always("distribution", .list(of: .pieces), distribution)])),
        ("SiteFill", .object(site + [.always("missing", .pieces), .always("tiers", .list(of: .named("TierTotals")))])),
        ("WorstOffSite", .object(site + [.maybe("need", .named("NeedServing"))])),
        ("NeedServing", .object(serving)),
        (
            "NeedChange",
            .object(serving + [.always("plannedBefore", .pieces), .always("plannedAfter", .pieces)])
        ),
        (
            "SiteChange",
            .object(
                site + [
                    .always("gained", .pieces), .always("lost", .pieces),
                    .always("needs", .list(of: .named("NeedChange"))),
                ])
        ),
        (
            "TierPair",
            .object([
                .always("tier", .whole(1...3)),
                .always("verdict", .choice(["same", "better", "worse", "incomparable"]), "Of the second plan."),
                .maybe("before", .named("TierTotals")), .maybe("after", .named("TierTotals")),
            ])
        ),
        ("WhatIf", .object([.always("changes", .list(of: .named("WhatIfChange")))])),
        ("WhatIfChange", .object(change)),
        ("PlanChoice", .object([.maybe("only", .named("PlanPick")), .maybe("except", .named("PlanPick"))])),
        (
            "PlanPick",
            .object(["lines", "shelters", "depots"].map { .maybe($0, .list(of: .id)) })
        ),
    ]

    private static let distribution = "Needs by coverage: nothing, 1-9 %, 10-19 %, ..., 90-99 %, everything."

    private static let fairness: [Member] = [
        .always("plan", .id), .always("proposedAt", .moment), .always("needsInFull", .pieces),
        .always("needsInPart", .pieces), .always("needsWithNothing", .pieces),
        .always("giniPerMille", .whole(0...1000), "Gini coefficient of the needs' coverage."),
        .always("unmetNeedMinutes", .pieces, "Time since they were seen, over needs still short after the plan."),
        .always("unmetOverdue", .pieces), .always("unmetDueWithinDay", .pieces),
        .always("tiers", .list(of: .named("TierFairness"))),
        .always("worstOff", .list(of: .named("WorstOffSite")), "At most ten, the worst-off first."),
        .always("sites", .list(of: .named("SiteFill")), "Every site, the worst-off first."),
    ]

    private static let tierTotals: [Member] = [
        .always("tier", .whole(1...3)), .always("needsInFull", .pieces), .always("needsInPart", .pieces),
        .always("needsWithNothing", .pieces), .always("asked", .pieces), .always("before", .pieces),
        .always("planned", .pieces), .always("missing", .pieces), .always("lowest", .named("Share")),
        .always("giniPerMille", .whole(0...1000)),
    ]

    private static let site: [Member] = [.always("site", .id), .maybe("name", .text())]

    private static let serving: [Member] = [
        .always("need", .id), .always("item", .id), .always("itemName", .named("Wording")),
        .always("tier", .whole(1...3)), .always("asked", .pieces), .always("before", .pieces),
        .always("planned", .pieces), .always("missing", .pieces), .maybe("reason", .named("Reason")),
    ]

    private static let comparison: [Member] = [
        .always("linesBefore", .pieces), .always("linesAfter", .pieces), .always("linesChanged", .pieces),
        .always("piecesBefore", .pieces), .always("piecesAfter", .pieces),
        .always("piecesKept", .pieces, "For the same need from the same depot in both."),
        .always("tiers", .list(of: .named("TierPair"))),
        .always("sites", .list(of: .named("SiteChange")), "Sites that get something else."),
    ]

    private static let change: [Member] = [
        .always("kind", .choice(of: WhatIfFields.Kind.self)), .maybe("depot", .id), .maybe("shelter", .id),
        .maybe("item", .id), .maybe("pieces", .pieces), .maybe("closure", .id),
    ]
}
