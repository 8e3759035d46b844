import Relief
import Vocabulary

extension OpenAPI {
    static let situation = Group(
        name: "situation", summary: Wording("全体の状況と記録", "The city at a glance, and the log"),
        calls: [
            Call(
                method: .get, path: "/api/v1/picture", id: "getPicture",
                summary: Wording("市全体の状況", "Counts, shortages and the worst off"), parameters: [.from],
                answer: .json("Picture"), troubles: [422]),
            Call(
                method: .get, path: "/api/v1/log", id: "readLog",
                summary: Wording(
                    "記録を先頭から順に読む（抜けなし）。条件を付けると、当てはまる記録だけ",
                    "Entries of the log in order and without holes; with conditions, only those that fit"),
                parameters: [
                    .afterPosition, .limit, .from, .toldAbout, .ofFamily, .saidBy, .recordedSince, .recordedUntil,
                ], answer: .json("LogPage"), troubles: [422]),
            Call(
                method: .get, path: "/api/v1/stream", id: "followChanges",
                summary: Wording(
                    "変更の通知（Server-Sent Events）",
                    "Hear of changes as server-sent events; `id:` is the position, `event: writing` says if it records"),
                parameters: [.afterPosition, .from, .lastEvent],
                answer: Answer(media: [.text("text/event-stream")])),
        ])

    static let situationSchemas: [(name: String, schema: Schema)] = [
        ("Picture", .object(standing + picture)),
        ("Incident", .object(incident)),
        ("PeopleCounted", .object(people)),
        ("Shortage", .object(shortage)),
        ("WorstOff", .object(worstOff)),
        ("SilentShelter", .object([.always("site", .id), .always("siteName", .text()), .maybe("ward", .text())])),
        (
            "LogPage",
            .object([
                .always("entries", .list(of: .named("LogEntry"))),
                .always("next", .either([.text(format: "uri-reference"), .nothing])), .always("position", .position),
                .always("looked", number, "How many entries were looked through, up to `position`."),
            ])
        ),
        ("LogEntry", .object(entry)),
    ]

    private static let number = Schema.whole(0...Int.max)
    private static let perMille = Schema.whole(0...1000)

    private static let picture: [Member] = [
        .maybe("incident", .named("Incident")),
        .always(
            "shelters", .object([.always("known", number), .always("open", number), .always("silent", number)])),
        .always("people", .named("PeopleCounted")),
        .always(
            "needs", .object((Need.State.allCases.map(\.rawValue) + ["held"]).map { .always($0, number) } + [toEnd])),
        .always("consignments", .object(Consignment.State.allCases.map { .always($0.rawValue, number) })),
        .always("depots", .object([.always("open", number), .always("unusable", number)])),
        .always("shortages", .list(of: .named("Shortage"))), .always("worstOff", .list(of: .named("WorstOff"))),
        .always("silentShelters", .list(of: .named("SilentShelter"))),
    ]

    private static let toEnd = Member.always(
        "toEnd", number, "Open at shelters that take nothing in: in no other number here, until somebody ends them.")

    private static let incident: [Member] = [
        .always("name", .text()), .always("kind", .choice(["incident", "drill"])), .always("openedAt", .moment),
        .maybe("closedAt", .moment),
    ]

    private static let people: [Member] = [
        .maybe("total", number, "Unknown while no shelter has counted."), .always("sheltersCounted", number),
        .maybe("oldestCount", .moment), .always("parts", .object(Headcount.Category.allCases.map(part))),
    ]

    private static func part(_ category: Headcount.Category) -> Member {
        .maybe(
            category.rawValue, .object([.maybe("people", number), .always("shelters", number)]), category.name.english)
    }

    private static let shortage: [Member] = [
        .always("item", .id), .always("itemName", .named("Wording")), .always("needs", number),
        .maybe("asked", number), .maybe("promised", number), .maybe("received", number), .maybe("missing", number),
        .always("coveragePerMille", perMille),
    ]

    private static let worstOff: [Member] = [
        .always("site", .id), .maybe("siteName", .text()), .always("needs", number),
        .always("coveragePerMille", perMille),
    ]

    private static let entry: [Member] = [
        .always("position", .whole(1...Int.max)), .always("at", .moment), .always("by", .text()),
        .always("name", .text()), .always("version", .whole(1...Int.max)),
        .always("subjects", .list(of: .text(pattern: "^[a-z-]+:.+$"))), .always("payload", .anyObject),
        .always("hash", .text(pattern: "^[0-9a-f]{64}$")),
    ]
}
