import Relief
import Vocabulary

extension OpenAPI {
    static let waves = Group(
        name: "waves", summary: Wording("応援職員の派遣", "Seconded staff"),
        calls: [
            Call(
                method: .get, path: "/api/v1/waves", id: "getWaves",
                summary: Wording("応援職員の派遣と空白の日", "Waves of seconded staff and the days without anybody"),
                parameters: [.afterID, .limit, .from], answer: .json("Waves"), troubles: [422]),
            Call(
                method: .post, path: "/api/v1/waves", id: "announceWave",
                summary: Wording("派遣を登録する", "Announce a wave"), door: .program, body: [.json("NewWave")],
                answer: .json("WaveReceipt", status: 201), troubles: [404]),
            Call(
                method: .post, path: "/api/v1/waves/{wave}/change", id: "changeWave",
                summary: Wording("派遣の内容を変える", "Change a wave"), door: .program, parameters: [.wave],
                body: [.json("ChangedWave")], answer: .json("WaveReceipt"), troubles: [404]),
            Call(
                method: .post, path: "/api/v1/waves/{wave}/cancel", id: "cancelWave",
                summary: Wording("派遣を中止にする", "Cancel a wave"), door: .program, parameters: [.wave],
                body: [.json("WaveCancelling")], answer: .json("WaveReceipt"), troubles: [404]),
        ])

    static let waveSchemas: [(name: String, schema: Schema)] = [
        (
            "Waves",
            .object(
                standing + [
                    .always("waves", .list(of: .named("Wave"))), next, .always("gaps", .list(of: .object(gap))),
                    .always("missedHandOvers", .list(of: .object(missedHandOver))),
                ])
        ),
        ("Wave", .object(wave)),
        (
            "NewWave",
            .object([.maybe("number", .whole(1...999), "The next one of the row when nothing is said.")] + said)
        ),
        ("ChangedWave", .object(said)),
        ("WaveCancelling", .object([.always("reason", .text(longest: WaveRefusal.longestReason))])),
        ("WaveReceipt", receipt("wave")),
    ]

    private static let name = Schema.text(longest: WaveRefusal.longestName)

    private static let said: [Member] = [
        .always("sender", name, "The prefecture or city that sends: 徳島県."),
        .always("receiver", name, "The municipality that is helped."), .maybe("unit", name, "Its unit."),
        .maybe("site", .id, "The shelter or depot at which they work."), .always("role", name),
        .always("from", .date, "The first day at work."), .always("to", .date, "The last day at work."),
        .always("headcount", .whole(1...2_000)), .maybe("leader", name), .maybe("phone", .text(longest: 30)),
        .maybe(
            "overlapDays", .whole(0...365),
            "The last so many days are shared with the next wave; 0 when nothing is said."),
    ]

    private static let wave: [Member] =
        [.always("id", .id), .always("number", .whole(1...999))] + said
        + [
            .always("isHere", .flag, "Whether its people are here today."), .maybe("cancelled", .text(), "Why."),
            .always("recordedAt", .moment), .always("changedAt", .moment),
        ]

    private static let gap: [Member] = [
        .always("after", .id), .always("before", .id), .always("from", .date), .always("to", .date),
        .always("days", .whole(1...Int.max)),
    ]

    private static let missedHandOver: [Member] = [
        .always("wave", .id), .always("next", .id), .always("announced", .whole(0...365)),
        .always("shared", .whole(0...365)),
    ]
}
