import Relief
import Vocabulary

extension OpenAPI {
    static let roads = Group(
        name: "roads", summary: Wording("道路", "Closed roads and measured ways"),
        calls: [
            Call(
                method: .get, path: "/api/v1/roads", id: "getRoads",
                summary: Wording("通行止めと実測した所要時間", "Closed roads and measured ways"),
                parameters: [.afterID, .limit, .from],
                answer: .json("Roads"), troubles: [422]),
            Call(
                method: .post, path: "/api/v1/roads/closures", id: "closeRoad",
                summary: Wording("通行止めを記録する", "Record a closed road"), door: .program,
                body: [.json("NewClosure")], answer: .json("ClosureReceipt", status: 201), troubles: [404]),
            Call(
                method: .post, path: "/api/v1/roads/closures/{closure}/reopen", id: "reopenRoad",
                summary: Wording("通行再開を記録する", "Record that a road is open again"), door: .program,
                parameters: [.closure], body: [.json("Reopening")], isBodyOptional: true,
                answer: .json("ClosureReceipt"), troubles: [404]),
            Call(
                method: .post, path: "/api/v1/roads/ways", id: "measureWay",
                summary: Wording("拠点から避難所までの所要時間を記録する", "Record how long a way takes"), door: .program,
                body: [.json("Way")], answer: .json("WayReceipt", status: 201), troubles: [404]),
        ])

    static let roadSchemas: [(name: String, schema: Schema)] = [
        (
            "Roads",
            .object(
                standing + [
                    .always("closures", .list(of: .named("Closure"))),
                    .always("ways", .list(of: .object(way + [.always("recordedAt", .moment)]))), next,
                ])
        ),
        ("Closure", .object(closure)),
        ("NewClosure", .object(newClosure)),
        ("Reopening", .object([.maybe("observedAt", .moment), .maybe("note", roadText)])),
        ("Way", .object(way)),
        ("ClosureReceipt", receipt("closure")),
        ("WayReceipt", receipt("shelter")),
    ]

    private static let roadText = Schema.text(longest: RoadRefusal.longestText)

    private static let newClosure: [Member] = [
        .always("name", .text(longest: 100), "Road and place: 国道57号 阿蘇大橋."), .maybe("reason", roadText),
        .maybe("shelters", .list(of: .id), "Cut off; shelters or wards, or both."),
        .maybe("wards", .list(of: .text()), "Parts of the city of which every shelter is cut off."),
        .maybe("depots", .list(of: .id), "From which depots; none means all."),
        .maybe("observedAt", .moment, "When it was seen; now when nothing is said."),
    ]

    private static let closure: [Member] = [
        .always("id", .id), .always("name", .text()), .maybe("reason", .text()), .always("isClosed", .flag),
        .always("shelters", .list(of: .id)), .always("wards", .list(of: .text())), .always("depots", .list(of: .id)),
        .always("cutOff", .list(of: .id), "Every shelter that it cuts off by now."),
        .always("observedAt", .moment), .always("recordedAt", .moment), .maybe("reopenedAt", .moment),
        .maybe("reopenedRecordedAt", .moment), .maybe("note", .text()),
    ]

    private static let way: [Member] = [
        .always("depot", .id), .always("shelter", .id), .always("minutes", .whole(WayMeasure.minutesRange)),
        .maybe("metres", .whole(WayMeasure.metresRange)), .maybe("observedAt", .moment), .maybe("note", roadText),
    ]
}
