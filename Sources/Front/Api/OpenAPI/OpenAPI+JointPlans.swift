import Boards
import Relief
import Vocabulary

extension OpenAPI {
    static let jointPlans = Group(
        name: "joint-plans", summary: Wording("全体計画（物資・要員・資金）", "Goods, people and money planned together"),
        calls: [
            Call(
                method: .get, path: "/api/v1/joint-plans", id: "listJointPlans",
                summary: Wording("全体計画の一覧", "Every joint plan, the newest first"),
                parameters: [.afterID, .limit, .from],
                answer: .json("JointPlanList"), troubles: [422]),
            Call(
                method: .post, path: "/api/v1/joint-plans", id: "proposeJointPlan",
                summary: Wording("物資・要員・資金をまとめて計画する", "Plan goods, people and money on one state of things"),
                door: .program, body: [.json("Nothing")], isBodyOptional: true,
                answer: .json("JointPlanReceipt", status: 201)),
            Call(
                method: .get, path: "/api/v1/joint-plans/{plan}", id: "getJointPlan",
                summary: Wording("全体計画1件（理由と、足を引っ張るもの）", "One joint plan with reasons and what holds it back"),
                parameters: [.plan, .from], answer: .json("JointPlanAnswer"), troubles: [404, 422]),
            Call(
                method: .post, path: "/api/v1/joint-plans/{plan}/approve", id: "approveJointPlan",
                summary: Wording("全体計画の部分を承認する", "Approve parts of a joint plan, or some lines of them"),
                door: .program, parameters: [.plan], body: [.json("JointApproval")], answer: .json("JointPlanReceipt"),
                troubles: [404]),
            Call(
                method: .post, path: "/api/v1/joint-plans/{plan}/reject", id: "rejectJointPlan",
                summary: Wording("全体計画の部分を却下する", "Reject parts of a joint plan"), door: .program,
                parameters: [.plan], body: [.json("JointRejection")], answer: .json("JointPlanReceipt"),
                troubles: [404]),
        ])

    static let jointPlanSchemas: [(name: String, schema: Schema)] = [
        ("JointPlanList", .object(standing + [.always("jointPlans", .list(of: .object(listed))), next])),
        ("JointPlanAnswer", .object(standing + answered)),
        ("JointPlanReceipt", receipt("jointPlan")),
        ("JointApproval", .object(approval)),
        (
            "JointRejection",
            .object([.always("parts", .list(of: .choice(of: JointPart.self))), .always("reason", .text())])
        ),
    ]

    private static let states = Schema.choice(["proposed", "approved", "rejected"])

    private static let listed: [Member] = [
        .always("id", .id), .always("proposedAt", .moment), .maybe("goods", states), .always("people", states),
        .always("funds", states),
    ]

    private static let answered: [Member] = [
        .always("id", .id), .always("basis", .position, "All three know the log up to here."),
        .always("proposedAt", .moment),
        .always("goods", .object([.always("plan", .id), .maybe("state", states)])),
        .always("people", .object(decided + roster)), .always("funds", .object(decided + funding)),
        .always("sites", .list(of: .object(site)), "What holds each site back once all of it is approved."),
        .always("items", .list(of: .object(item)), "What stock does not cover, and whether it can be bought."),
    ]

    private static let decided: [Member] = [
        .always("state", states), .maybe("decidedBy", .text()), .maybe("decidedAt", .moment),
        .maybe("rejection", .text()), .maybe("declined", .list(of: .id)),
        .maybe("dropped", .list(of: .object([.always("line", .id), .always("reason", .named("Reason"))]))),
    ]

    private static let roster: [Member] = [
        .always("from", .moment), .always("to", .moment),
        .always(
            "shifts",
            .list(
                of: .object([
                    .always("shift", .id), .always("person", .id), .always("post", .id), .always("site", .id),
                    .always("from", .moment), .always("to", .moment),
                ]))),
        .always(
            "vacancies",
            .list(
                of: .object([
                    .always("post", .id), .always("site", .id), .always("missing", .whole(1...10_000)),
                    .always("reason", .named("Reason")),
                ]))),
    ]

    private static let funding: [Member] = [
        .always(
            "grants",
            .list(
                of: .object([
                    .always("grant", .id), .always("pot", .id), .always("request", .id),
                    .always("yen", .whole(1...Int(Yen.limit))),
                ]))),
        .always(
            "gaps",
            .list(
                of: .object([
                    .always("request", .id), .always("missing", .whole(1...Int(Yen.limit))),
                    .always("reason", .named("Reason")),
                ]))),
    ]

    private static let site: [Member] = [
        .always("site", .id), .always("bind", .choice(of: SiteOutlook.Bind.self)), .maybe("pieces", .pieces),
        .always("needsShort", .whole(0...Int.max)), .always("hands", .whole(0...Int.max)),
        .always("headsAsked", .whole(0...Int.max)), .always("headsMissing", .whole(0...Int.max)),
        .always("yenMissing", .whole(0...Int.max)), .maybe("cutOff", .choice(of: CutOff.Extent.self)),
    ]

    private static let item: [Member] = [
        .always("item", .id), .always("itemName", .named("Wording")),
        .always("bind", .choice(of: ItemOutlook.Bind.self)), .maybe("missing", .pieces), .maybe("awaited", .pieces),
        .maybe("unsure", .pieces, "What of that is late or confirmed by nobody."), .maybe("orderable", .pieces),
        .maybe("cost", .whole(0...Int.max), "Yen, where prices are agreed."),
        .always("money", .whole(0...Int.max), "Yen that may be used for it."),
        .always(
            "boundMoney", .whole(0...Int.max),
            "Yen in pots bound to purposes, municipalities or sites; whether it may be used is for a person to say."),
    ]

    private static let approval: [Member] = [
        .always("parts", .list(of: .choice(of: JointPart.self))), .maybe("goods", .named("PlanChoice")),
        .maybe("people", choice(of: ["shifts", "sites"])),
        .maybe("funds", choice(of: ["grants", "requests", "pots"])),
    ]

    private static func choice(of lists: [String]) -> Schema {
        let pick = Schema.object(lists.map { .maybe($0, .list(of: .id)) })
        return .object([.maybe("only", pick), .maybe("except", pick)])
    }
}
