import Relief
import Vocabulary

extension OpenAPI {
    static let sites = Group(
        name: "sites", summary: Wording("避難所と物資拠点", "Shelters and depots"),
        calls: [
            Call(
                method: .get, path: "/api/v1/sites", id: "listSites",
                summary: Wording("施設の一覧", "All shelters and depots"),
                parameters: [.ofKind, .afterID, .limit, .from], answer: .json("SiteList"), troubles: [422]),
            Call(
                method: .post, path: "/api/v1/sites", id: "registerSite",
                summary: Wording(
                    "台帳にない施設を登録する（未確認として扱う）",
                    "Register a site that no register knows; it counts as unconfirmed"),
                door: .program, body: [.json("NewSite")], answer: .json("SiteReceipt", status: 201)),
            Call(
                method: .get, path: "/api/v1/sites/{site}", id: "getSite", summary: Wording("施設1件", "One site"),
                parameters: [.site, .from], answer: .json("SiteAnswer"), troubles: [404, 422]),
            Call(
                method: .post, path: "/api/v1/sites/{site}/headcounts", id: "reportHeadcount",
                summary: Wording(
                    "避難者数を報告する（不明な区分は送らない）",
                    "Report how many people are there; leave out what is unknown"),
                door: .program, parameters: [.site], body: [.json("Headcount")],
                answer: .json("SiteReceipt", status: 201), troubles: [404]),
            Call(
                method: .post, path: "/api/v1/sites/{site}/status", id: "changeSiteStatus",
                summary: Wording("開設状況を変える", "Say whether a site is open"), door: .program, parameters: [.site],
                body: [.json("StatusChange")], answer: .json("SiteReceipt"), troubles: [404]),
            Call(
                method: .post, path: "/api/v1/sites/{site}/dispatch-limit", id: "limitDispatch",
                summary: Wording("拠点から1日に出せる重量を記録する", "Say what a depot can send in a day"), door: .program,
                parameters: [.site], body: [.json("DispatchLimit")], isBodyOptional: true,
                answer: .json("SiteReceipt"), troubles: [404]),
        ])

    static let siteSchemas: [(name: String, schema: Schema)] = [
        ("SiteList", .object(standing + [.always("sites", .list(of: .named("Site"))), next])),
        ("SiteAnswer", .object(standing + site)),
        ("Site", .object(site)),
        ("SiteReceipt", receipt("site")),
        ("Headcount", headcount),
        ("NewSite", newSite),
        (
            "DispatchLimit",
            .object([.maybe("kilogramsPerDay", kilograms, "Left out when nobody knows, which is not 0.")])
        ),
        (
            "StatusChange",
            .object([.always("status", .choice(of: Site.Status.self)), .maybe("reason", .text())])
        ),
    ]

    private static let kilograms = Schema.whole(DispatchInput.range)

    private static let people = Schema.whole(0...SiteRefusal.mostPeople)

    private static let site: [Member] = [
        .always("id", .id), .always("kind", .choice(of: Site.Kind.self)), .always("name", .text()),
        .maybe("kana", .text()), .maybe("ward", .text()), .maybe("address", .text()),
        .maybe("lat", .degrees(-90...90)), .maybe("lon", .degrees(-180...180)), .maybe("capacity", .whole(0...Int.max)),
        .maybe("designation", .choice(of: Site.Designation.self)),
        .always("confirmed", .flag, "False while no register knows it."),
        .always("status", .choice(of: Site.Status.self)), .maybe("statusReason", .text()),
        .maybe("headcount", .named("Headcount")),
        .maybe("dispatchKilogramsPerDay", kilograms, "What a depot can send in a day."), .maybe("reportedAt", .moment),
    ]

    private static let newSite = Schema.object([
        .always("id", .id), .always("kind", .choice(of: Site.Kind.self)), .always("name", .text()),
        .maybe("kana", .text()), .maybe("ward", .text()), .maybe("address", .text()),
        .maybe("latitude", .degrees(-90...90)), .maybe("longitude", .degrees(-180...180)), .maybe("capacity", people),
        .maybe("status", .choice(of: Site.Status.self)),
    ])

    private static let headcount = Schema.object([
        .maybe("observedAt", .moment, "When the people were seen; now, when nothing is said."),
        .maybe("total", people),
        .maybe("categories", .object(Headcount.Category.allCases.map { .maybe($0.rawValue, people, $0.name.english) })),
        .maybe("households", people),
    ])
}
