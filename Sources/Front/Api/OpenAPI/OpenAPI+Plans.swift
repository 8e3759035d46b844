import Boards
import Vocabulary

extension OpenAPI {
    static let plans = Group(
        name: "plans", summary: Wording("割当計画", "Who is to get what, and why"),
        calls: [
            Call(
                method: .post, path: "/api/v1/plans", id: "proposePlan",
                summary: Wording("未充足の要請すべてについて割当案を作る", "Plan all open needs together"), door: .program,
                body: [.json("Nothing")], isBodyOptional: true, answer: .json("PlanReceipt", status: 201)),
            Call(
                method: .get, path: "/api/v1/plans/{plan}", id: "getPlan",
                summary: Wording("割当計画1件（理由つき）", "One plan with its reasons"), parameters: [.plan, .from],
                answer: .json("PlanAnswer"), troubles: [404, 422]),
            Call(
                method: .get, path: "/api/v1/plans/{plan}/changes", id: "getPlanChanges",
                summary: Wording(
                    "前に伝えたことからの変更（避難所ごと）", "What a plan changes against what people were told, by shelter"),
                parameters: [.plan, .from], answer: .json("PlanChanges"), troubles: [404, 422]),
            Call(
                method: .post, path: "/api/v1/plans/{plan}/approve", id: "approvePlan",
                summary: Wording("計画の全部または一部を承認する", "Approve a plan or a part of it"), door: .program,
                parameters: [.plan], body: [.json("PlanChoice")], isBodyOptional: true, answer: .json("PlanReceipt"),
                troubles: [404]),
            Call(
                method: .post, path: "/api/v1/plans/{plan}/reject", id: "rejectPlan",
                summary: Wording("計画を却下する", "Reject a plan"), door: .program, parameters: [.plan],
                body: [.json("Rejection")], answer: .json("PlanReceipt"), troubles: [404]),
        ] + judging)

    static let planSchemas: [(name: String, schema: Schema)] =
        [
            ("PlanAnswer", .object(standing + plan)),
            ("PlanLine", .object(planLine)),
            ("PlanShortfall", .object(planShortfall)),
            ("PlanEstimate", .object(planEstimate)),
            ("Reason", .object([.always("code", .text()), .always("text", .named("Wording"))])),
            ("PlanChanges", .object(standing + changes)),
            ("PlanReceipt", receipt("plan")),
            ("Rejection", .object([.always("reason", .text())])),
            ("Nothing", .anyObject),
        ] + judgingSchemas

    private static let plan: [Member] = [
        .always("id", .id), .always("basis", .position, "The plan knows the log up to here."),
        .always("proposedAt", .moment), .always("state", .choice(["proposed", "approved", "rejected"])),
        .maybe("decidedBy", .text()), .maybe("decidedAt", .moment), .maybe("rejection", .text()),
        .always("lines", .list(of: .named("PlanLine"))), .always("shortfalls", .list(of: .named("PlanShortfall"))),
        .always("estimates", .list(of: .named("PlanEstimate")), "Needs that nobody reported and this plan reckoned."),
        .always(
            "uncheckedWeights", .list(of: .object(uncheckedWeight)),
            "Depots with a limit on weight, and the lines of unknown weight that count against none."),
        .always("dropped", .list(of: .id), "Lines that no longer held when the plan was approved."),
        .always("declined", .list(of: .id), "Lines that whoever approved it left out; their needs stay open."),
    ]

    private static let uncheckedWeight: [Member] = [
        .always("depot", .id), .always("kilogramsPerDay", .whole(0...Int.max)),
        .always(
            "goods",
            .list(
                of: .object([
                    .always("item", .id), .always("itemName", .named("Wording")), .always("pieces", .pieces),
                ]))),
    ]

    private static let changes: [Member] = [
        .always("plan", .id), .maybe("comparedWith", .id, "The earlier proposal on which nobody had decided."),
        .always("promisedLines", .whole(0...Int.max), "Promised and not loaded; they stay as they are."),
        .always("kept", .whole(0...Int.max)), .always("added", .whole(0...Int.max)),
        .always("removed", .whole(0...Int.max)), .always("changed", .whole(0...Int.max)),
        .always(
            "shelters",
            .list(of: .object([.always("shelter", .id), .always("lines", .list(of: .object(changedLine)))]))),
        .always("blocked", .list(of: .object(blockedLine)), "Promises whose road is closed by now."),
    ]

    private static let changedLine: [Member] = [
        .always("need", .id), .always("depot", .id), .always("item", .id), .always("itemName", .named("Wording")),
        .always("change", .choice(of: PlanChange.Kind.self)), .always("before", .pieces), .always("after", .pieces),
        .always("difference", .whole(-Count<Piece>.limit...Count<Piece>.limit)),
    ]

    private static let blockedLine: [Member] = [
        .always("allocation", .id), .always("need", .id), .always("depot", .id), .always("shelter", .id),
        .always("pieces", .pieces), .always("closure", .id),
    ]

    private static let planLine: [Member] = [
        .always("id", .id), .always("lot", .id), .always("need", .id), .always("depot", .id), .always("shelter", .id),
        .always("item", .id), .always("itemName", .named("Wording")), .always("pieces", .pieces),
        .always("reason", .named("Reason")),
    ]

    private static let planEstimate: [Member] = [
        .always("need", .id), .always("shelter", .id), .always("item", .id), .always("itemName", .named("Wording")),
        .always("staple", .id), .always("pieces", .pieces),
        .always("formula", .named("Wording"), "The sum that led to the number."),
    ]

    private static let planShortfall: [Member] = [
        .always("need", .id), .maybe("shelter", .id), .maybe("item", .id), .maybe("itemName", .named("Wording")),
        .maybe("missing", .pieces), .always("reason", .named("Reason")),
    ]
}
