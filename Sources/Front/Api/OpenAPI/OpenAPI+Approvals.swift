import Relief
import Vocabulary

extension OpenAPI {
    static let approvals = Group(
        name: "approvals", summary: Wording("決裁", "Approvals and deputies"),
        calls: [
            Call(
                method: .get, path: "/api/v1/approvals", id: "getApprovals",
                summary: Wording("決裁待ち・決裁済み・決裁基準・代決", "What waits, what was decided, the rules and the deputies"),
                parameters: [.afterID, .limit, .from], answer: .json("Approvals"), troubles: [422]),
            Call(
                method: .post, path: "/api/v1/approvals", id: "askApproval",
                summary: Wording("決裁を上げる", "Ask for approval"), door: .program, body: [.json("NewApproval")],
                answer: .json("ApprovalReceipt", status: 201)),
            Call(
                method: .post, path: "/api/v1/approvals/{approval}/approve", id: "approve",
                summary: Wording("決裁する（1人分）", "Approve, as one person"), door: .program,
                parameters: [.approval], answer: .json("ApprovalReceipt"), troubles: [404]),
            Call(
                method: .post, path: "/api/v1/approvals/{approval}/return", id: "returnApproval",
                summary: Wording("差し戻す", "Return it with a reason"), door: .program, parameters: [.approval],
                body: [.json("ApprovalReason")], answer: .json("ApprovalReceipt"), troubles: [404]),
            Call(
                method: .post, path: "/api/v1/approvals/{approval}/withdraw", id: "withdrawApproval",
                summary: Wording("取り下げる", "Withdraw one's own"), door: .program, parameters: [.approval],
                answer: .json("ApprovalReceipt"), troubles: [404]),
            Call(
                method: .post, path: "/api/v1/deputies", id: "nameDeputy",
                summary: Wording("自分の代決者を決める", "Name a deputy for oneself"), door: .program,
                body: [.json("NewDeputy")], answer: .json("DeputyReceipt", status: 201), troubles: [404]),
            Call(
                method: .post, path: "/api/v1/deputies/{deputy}/end", id: "endDeputy",
                summary: Wording("代決を終える", "End it"), door: .program, parameters: [.deputy],
                answer: .json("DeputyReceipt"), troubles: [404]),
            Call(
                method: .post, path: "/api/v1/approvals/approve", id: "approveSeveral",
                summary: Wording("まとめて決裁する（1件ごとに結果が返る）", "Approve several; each line has its own outcome"),
                door: .program, body: [.json("ApprovalList")], answer: .json("ApprovalOutcomes")),
        ])

    static let approvalSchemas: [(name: String, schema: Schema)] = [
        (
            "Approvals",
            .object(
                standing + [
                    .always("waiting", .list(of: .named("Approval"))),
                    .always("decided", .list(of: .named("Approval")), "The latest first, `limit` at a time."), next,
                    .always("rules", .list(of: .named("ApprovalRule"))),
                    .always("deputies", .list(of: .named("Deputy"))),
                ])
        ),
        ("Approval", .object(approval)),
        ("ApprovalRule", .object(approvalRule)),
        ("Deputy", .object(deputy)),
        ("NewApproval", .object(newApproval)),
        ("ApprovalReason", .object([.always("reason", .text(longest: ApprovalRefusal.longestText))])),
        (
            "NewDeputy",
            .object([
                .always("to", .id, "A token that may approve."), .maybe("from", .moment, "Now when nothing is said."),
                .always("until", .moment), .always("reason", .text(longest: ApprovalRefusal.longestText)),
            ])
        ),
        ("ApprovalReceipt", receipt("approval")),
        ("DeputyReceipt", receipt("deputy")),
        (
            "ApprovalList",
            .object([.always("approvals", .list(of: .id), "1 to 200, decided one after the other in this order.")])
        ),
        ("ApprovalOutcomes", .object(outcomes)),
    ]

    private static let outcomes: [Member] = [
        .always("position", .position, "Where the log stands now."), .always("approved", .whole(0...200)),
        .always("refused", .whole(0...200)),
        .always(
            "outcomes",
            .list(
                of: .object([
                    .always("approval", .id),
                    .maybe(
                        "state", .choice(of: ApprovalRequest.State.self), "Waiting where others have to approve too."),
                    .maybe("code", .text(), "Why it was not approved."), .maybe("detail", .text()),
                ]))),
    ]

    private static let newApproval: [Member] = [
        .always("kind", .choice(of: ApprovalKind.self)),
        .always("reference", .id, "The plan, offer, order or payment that is to be approved."),
        .always("title", .text(longest: ApprovalRefusal.longestTitle)),
        .maybe("amount", wholeYen, "Whole yen; the strictest rule counts where nobody knows."),
        .maybe("note", .text(longest: ApprovalRefusal.longestText)),
    ]

    private static let approval: [Member] =
        [.always("id", .id)] + newApproval + [
            .always("state", .choice(of: ApprovalRequest.State.self)), .always("askedBy", .text()),
            .always("askedAt", .moment), .always("persons", .whole(ApprovalRule.personsRange)), .always("rule", .id),
            .always(
                "approvals",
                .list(
                    of: .object([
                        .always("by", .text()), .maybe("onBehalfOf", .text()), .always("at", .moment),
                    ]))),
            .maybe("endedAt", .moment), .maybe("returnedBy", .text()), .maybe("reason", .text()),
            .always("isCarriedOut", .flag, "Whether it happens by itself with the last approval."),
            .maybe(
                "counted", wholeYen, "The sum by which the rule was chosen: with all paid, granted or waiting there."),
        ]

    private static let approvalRule: [Member] = [
        .always("id", .id), .always("kind", .choice(of: ApprovalKind.self)), .always("from", wholeYen),
        .always("persons", .whole(ApprovalRule.personsRange)), .always("role", .choice(of: Role.self)),
        .maybe("holder", .text(), "Whose approval must be among them."), .always("source", .text()),
        .always("isVerified", .flag),
    ]

    private static let deputy: [Member] = [
        .always("id", .id), .always("from", .text()), .always("to", .text()), .always("starts", .moment),
        .always("ends", .moment), .always("reason", .text()), .maybe("endedAt", .moment),
    ]
}
