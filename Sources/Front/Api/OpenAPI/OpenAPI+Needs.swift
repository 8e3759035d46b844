import Relief
import Vocabulary

extension OpenAPI {
    static let needs = Group(
        name: "needs", summary: Wording("要請", "What shelters ask for"), calls: needReadings + needWritings)

    private static let needReadings = [
        Call(
            method: .get, path: "/api/v1/needs", id: "listNeeds", summary: Wording("要請の一覧", "All needs"),
            parameters: [.ofSite, .ofItem, .ofNeedState, .afterID, .limit, .from], answer: .json("NeedList"),
            troubles: [422]),
        Call(
            method: .get, path: "/api/v1/needs/{need}", id: "getNeed", summary: Wording("要請1件", "One need"),
            parameters: [.need, .from], answer: .json("NeedAnswer"), troubles: [404, 422]),
    ]

    private static let needWritings = [
        Call(
            method: .post, path: "/api/v1/sites/{site}/needs", id: "raiseNeed",
            summary: Wording("要請を出す", "Ask for goods"), door: .program, parameters: [.site],
            body: [.json("NewNeed")], answer: .json("NeedReceipt", status: 201), troubles: [404]),
        Call(
            method: .post, path: "/api/v1/needs/{need}/amend", id: "amendNeed",
            summary: Wording("要請の数量を直す", "Correct the quantity of a need"), door: .program, parameters: [.need],
            body: [.json("Asked")], answer: .json("NeedReceipt"), troubles: [404]),
        Call(
            method: .post, path: "/api/v1/needs/{need}/confirm", id: "confirmNeed",
            summary: Wording("保留中の要請を、箱の入数とともに確認する", "Confirm a need that is held, with the pieces in a case"),
            door: .program, parameters: [.need], body: [.json("Confirmation")], isBodyOptional: true,
            answer: .json("NeedReceipt"), troubles: [404]),
        Call(
            method: .post, path: "/api/v1/needs/{need}/cancel", id: "cancelNeed",
            summary: Wording("要請を取り下げる", "Take a need back"), door: .program, parameters: [.need],
            body: [.json("Why")], isBodyOptional: true, answer: .json("NeedReceipt"), troubles: [404]),
    ]

    static let needSchemas: [(name: String, schema: Schema)] = [
        ("NeedList", .object(standing + [.always("needs", .list(of: .named("Need"))), next])),
        ("NeedAnswer", .object(standing + [.always("need", .named("Need"))])),
        ("Need", .object(need)),
        ("Asked", .object(asked)),
        ("NewNeed", .object([.always("item", .id)] + asked + newNeedExtras)),
        ("NeedReceipt", receipt("need")),
        ("Confirmation", .object([.maybe("piecesPerCase", .whole(Packing.range), "What a case holds (入数).")])),
        ("Why", .object([.maybe("reason", .text(longest: NeedRefusal.longestNote))])),
    ]

    private static let asked: [Member] = [
        .always("quantity", .whole(Asked.range)),
        .always("unit", .choice(of: Asked.Unit.self), "Pieces (個) or cases (箱)."),
    ]

    private static let newNeedExtras: [Member] = [
        .maybe("neededBy", .moment), .maybe("note", .text(longest: NeedRefusal.longestNote)),
        .maybe("observedAt", .moment),
    ]

    private static let need: [Member] = [
        .always("id", .id), .always("site", .id), .maybe("siteName", .text()), .always("item", .id),
        .always("itemName", .named("Wording")), .always("asked", .named("Asked")),
        .maybe("pieces", .pieces, "Unknown while cases were asked for and nobody knows what one holds."),
        .always("held", .flag, "It waits for somebody to confirm what a case holds."),
        .maybe("promised", .pieces), .maybe("received", .pieces), .maybe("missing", .pieces),
        .always("state", .choice(of: Need.State.self)),
        .always(
            "origin", .choice(of: Need.Origin.self), "`estimate`: reckoned from heads, as nobody had said anything."),
        .maybe("capLifted", .text(), "Why headquarters took it in full."), .maybe("neededBy", .moment),
        .maybe("note", .text(), "Only for those who may read what shelters wrote freely."),
        .always("observedAt", .moment), .always("raisedAt", .moment), .always("changedAt", .moment),
        .always("position", .position, "Where it last changed."),
    ]
}
