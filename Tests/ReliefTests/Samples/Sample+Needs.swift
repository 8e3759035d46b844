import ReliefTesting
import Vocabulary

@testable import Relief

extension Sample {
    static let needs = [
        Sample(
            .need(
                .raised(
                    .init(
                        need: .of("need-1"), site: .of("shelter-1"), item: .of("water-500ml"), asked: Asked(10, .case),
                        pieces: .of(240), neededBy: .of("2016-04-16T20:00"), note: "乳児あり。\n夜までに \"至急\"",
                        observedAt: .of("2016-04-16T09:30"))))),
        Sample(
            .need(
                .raised(
                    .init(
                        need: .of("need-2"), site: .of("shelter-1"), item: .of("rice-ball"), asked: Asked(3, .case),
                        pieces: nil, neededBy: nil, note: nil, observedAt: .of("2016-04-16T09:30")))),
            "minimal"),
        Sample(
            .need(
                .amended(
                    .init(
                        need: .of("need-1"), site: .of("shelter-1"), asked: Asked(300, .piece), pieces: .of(300))))),
        Sample(
            .need(.amended(.init(need: .of("need-2"), site: .of("shelter-1"), asked: Asked(4, .case), pieces: nil))),
            "minimal"),
        Sample(
            .need(
                .confirmed(
                    .init(
                        need: .of("need-2"), site: .of("shelter-1"), pieces: .of(160),
                        confirmedAt: .of("2016-04-16T11:00"))))),
        Sample(
            .need(
                .raised(
                    .init(
                        need: .of("plan-1-1"), site: .of("shelter-1"), item: .of("rice-ball"),
                        asked: Asked(2880, .piece),
                        pieces: .of(2880), neededBy: nil, note: "避難者 320人 × 3食 × 3日 = 2,880食（推計）",
                        observedAt: .of("2016-04-16T09:30"), origin: .estimate))),
            "estimate"),
        Sample(
            .need(
                .capLifted(
                    .init(
                        need: .of("need-1"), site: .of("shelter-1"), by: "本部 佐藤", reason: "在宅の人の分を含む",
                        liftedAt: .of("2016-04-16T11:00"))))),
        Sample(.need(.cancelled(.init(need: .of("need-1"), site: .of("shelter-1"), reason: "親戚宅へ移動したため")))),
    ]
}
