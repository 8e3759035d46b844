import ReliefTesting
import Vocabulary

@testable import Relief

extension Sample {
    static let posts = [
        Sample(.post(.ruleSet(Example.careRule))),
        Sample(.post(.ruleSet(fixed)), "minimal"),
        Sample(
            .post(
                .reckoned(
                    .init(
                        post: .of("post-1"), place: place("nurse"),
                        reckoning: Reckoning(rule: .of("shelter-care"), people: 2, heads: 7))))),
        Sample(
            .post(
                .reckoned(
                    .init(
                        post: .of("post-2"), place: place(nil),
                        reckoning: Reckoning(rule: .of("depot-sort"), people: 20, heads: nil)))), "minimal"),
        Sample(
            .post(
                .asked(
                    .init(
                        post: .of("post-1"), place: place("nurse"),
                        asking: .init(people: 3, by: "城東小学校", reason: "夜間の発熱が多い"))))),
        Sample(
            .post(
                .asked(
                    .init(post: .of("post-2"), place: place(nil), asking: .init(people: 1, by: "本部 佐藤", reason: nil)))),
            "minimal"),
        Sample(
            .post(
                .withdrawn(
                    .init(
                        post: .of("post-1"),
                        withdrawal: .init(reason: "避難所を閉じる", by: "本部 佐藤", at: .of("2016-04-17T09:30")))))),
    ]

    static let shifts = [
        Sample(.shift(.assigned(Example.shift()))),
        Sample(.shift(.assigned(Example.shift("shift-2", post: nil))), "minimal"),
        Sample(
            .shift(
                .cancelled(
                    .init(
                        shift: .of("shift-1"),
                        cancelling: .init(reason: "体調不良", by: "本部 佐藤", at: .of("2016-04-17T07:00")))))),
        Sample(
            .shift(
                .swapped(
                    .init(
                        first: .of("shift-1"), second: .of("shift-2"), firstPerson: .of("s-2"),
                        secondPerson: .of("s-1"))))),
        Sample(
            .shift(
                .batchDecided(
                    ShiftBatch(
                        id: .of("list-1"), assigned: [.of("shift-1")],
                        refused: [
                            .init(
                                shift: .of("shift-2"), person: .of("s-2"), code: "shift/post-full",
                                reason: Wording("配置枠は満員です。", "The post is full."))
                        ])))),
        Sample(.shift(.calendarOpened(ShiftCalendar(id: .of("cal-1"), of: .person(.of("s-1")), secretHash: "0af3")))),
        Sample(
            .shift(.calendarOpened(ShiftCalendar(id: .of("cal-2"), of: .site(.of("shelter-1")), secretHash: "0af4"))),
            "site"),
        Sample(.shift(.calendarClosed(.of("cal-1")))),
    ]

    private static let fixed = ManningRule(
        id: .of("depot-sort"), name: Wording("仕分け", "Sorting"), kind: .depot, headsPerPerson: nil, least: 20,
        tier: .health, watches: [Example.watch(480, 480)],
        note: RuleNote(reason: Wording("1拠点", "A depot"), source: "鳥栖", isVerified: true))

    private static func place(_ skill: String?) -> PostPlace {
        PostPlace(
            site: .of("shelter-1"), duty: Wording("介護", "Care"), skill: skill.map { .of($0) },
            from: .of("2016-04-17T08:00"), to: .of("2016-04-17T16:00"), tier: .life)
    }
}
