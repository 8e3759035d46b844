import Relief
import Vocabulary

extension OpenAPI {
    static let urgency = Group(
        name: "urgency", summary: Wording("手持ち日数・推計・確保", "Days of cover, estimates and the reserve"),
        calls: urgencyReadings + urgencyWritings)

    private static let urgencyReadings = [
        Call(
            method: .get, path: "/api/v1/sites/{site}/provisions", id: "listProvisions",
            summary: Wording("避難所の基本品目ごとの手持ちと日数", "What lies at a shelter and how long it lasts, staple by staple"),
            parameters: [.site, .from], answer: .json("ProvisionList"), troubles: [404, 422]),
        Call(
            method: .get, path: "/api/v1/urgency", id: "getUrgency",
            summary: Wording(
                "人数に比べて多い要請、まもなく切れる物、推計、確保している在庫",
                "Claims far above the headcount, what runs out, estimates and what is held back"),
            parameters: [.from], answer: .json("Urgency"), troubles: [422]),
        Call(
            method: .get, path: "/api/v1/rules", id: "getRules",
            summary: Wording("一人当たりの量と判断の基準（出典つき）", "What a person needs and the criteria, with their sources"),
            parameters: [.from], answer: .json("Rules"), troubles: [422]),
    ]

    private static let urgencyWritings = [
        Call(
            method: .post, path: "/api/v1/sites/{site}/holdings", id: "reportHolding",
            summary: Wording("手持ちの数、または足りていることを報告する", "Say what lies there, or that it is enough"), door: .program,
            parameters: [.site], body: [.json("NewHolding")], answer: .json("SiteReceipt", status: 201), troubles: [404]
        ),
        Call(
            method: .post, path: "/api/v1/sites/{site}/reserve/release", id: "releaseReserve",
            summary: Wording("避難所のための確保を解除する", "Let go what is held back for a shelter"), door: .program,
            parameters: [.site], body: [.json("Why")], answer: .json("SiteReceipt"), troubles: [404]),
        Call(
            method: .post, path: "/api/v1/needs/{need}/lift-cap", id: "liftCap",
            summary: Wording("要請の上限を外し、全量を計画に入れる", "Plan a need in full, whatever the headcount explains"),
            door: .program, parameters: [.need], body: [.json("Why")], answer: .json("NeedReceipt"), troubles: [404]),
    ]

    static let urgencySchemas: [(name: String, schema: Schema)] = [
        (
            "ProvisionList",
            .object(standing + [.always("site", .id), .always("provisions", .list(of: .named("Provision")))])
        ),
        ("Provision", .object(provision)),
        ("Urgency", .object(standing + urgencyLists)),
        ("UrgencyList", .object([.always("count", amount), .always("provisions", .list(of: .named("Provision")))])),
        ("Reserve", .object(reserve)),
        (
            "NewHolding",
            .object([
                .always("staple", .id), .maybe("units", .whole(HoldingRefusal.units), "0 means that there is none."),
                .maybe("enough", .flag, "Nothing need be sent."), .maybe("observedAt", .moment),
            ])
        ),
    ]

    private static let amount = Schema.whole(0...Int.max)

    private static let provision: [Member] = [
        .maybe("site", .id, "Only in lists of several shelters."), .maybe("siteName", .text()), .always("staple", .id),
        .always("name", .named("Wording")), .always("unit", .named("Wording")), .always("people", .object(heads)),
        .maybe("report", .object([.always("observedAt", .moment), .maybe("units", amount), .always("enough", .flag)])),
        .maybe("cover", .object(cover), "Unknown while nobody has counted the people."),
        .maybe("claim", .object(claim)),
        .maybe(
            "estimate",
            .object([.always("item", .id), .always("pieces", .pieces), .always("formula", .named("Wording"))]),
            "Stands in while the shelter has said nothing."),
    ]

    private static let heads: [Member] = [
        .always("basis", .choice(["counted", "share", "unknown"])), .maybe("count", amount),
        .maybe("category", .text()),
        .maybe("share", .text(pattern: "^[0-9]+(/[0-9]+)?$")), .maybe("countedAt", .moment),
    ]

    private static let cover: [Member] = [
        .always("basis", .choice(["counted", "delivered", "nothing"])), .maybe("since", .moment),
        .always("stock", amount), .always("onTheWay", amount), .maybe("minutes", amount, "How long it lasts at least."),
        .maybe("runsOut", .moment), .maybe("servedPerMille", .whole(0...1000)), .always("reckonedAt", .moment),
    ]

    private static let claim: [Member] = [
        .always("asked", amount), .always("explained", amount, "By the headcount, for so many days."),
        .always("days", amount), .maybe("percent", amount),
        .maybe("allowed", amount, "Left out: no cap, as the group was not counted."), .always("farAbove", .flag),
        .always(
            "needs",
            .list(
                of: .object([
                    .always("need", .id), .always("missing", .pieces),
                    .always("automatic", .pieces, "What is planned without a person."), .maybe("capLifted", .text()),
                ]))),
    ]

    private static let urgencyLists: [Member] =
        ["farAbove", "runningOut", "estimates"].map { .always($0, .named("UrgencyList")) }
        + [.always("reserves", .list(of: .named("Reserve")))]

    private static let reserve: [Member] = [
        .always("staple", .id), .always("name", .named("Wording")), .always("unit", .named("Wording")),
        .always("stock", amount), .always("perMille", .whole(0...1000)), .always("held", amount),
        .always("shelters", amount), .always("for", .list(of: .object(reserveShare))),
    ]

    private static let reserveShare: [Member] = [
        .always("site", .id), .always("siteName", .text()), .always("cause", .choice(["silent", "cut-off"])),
        .maybe("since", .moment), .maybe("units", amount, "Unknown while nobody has counted the people."),
        .always("assumed", .flag, "A written number stood in for its people."),
    ]
}
