import ReliefTesting
import Vocabulary

@testable import Relief

extension Sample {
    static let roads = [
        Sample(.road(.closed(.init(closure: .of("closure-1"), details: bridge)))),
        Sample(.road(.closed(.init(closure: .of("closure-2"), details: tunnel))), "minimal"),
        Sample(
            .road(
                .reopened(
                    .init(
                        closure: .of("closure-1"),
                        reopening: .init(observedAt: .of("2016-04-20T06:00"), note: "緊急車両と物資のみ"))))),
        Sample(
            .road(
                .reopened(
                    .init(
                        closure: .of("closure-2"),
                        reopening: .init(observedAt: .of("2016-04-20T06:00"), note: nil)))),
            "minimal"),
        Sample(
            .road(
                .measured(
                    .init(
                        way: way,
                        measure: WayMeasure(
                            minutes: 95, metres: 31_400, observedAt: .of("2016-04-17T09:30"), note: "ミルクロード経由"))))),
        Sample(
            .road(.measured(.init(way: way, measure: WayMeasure(minutes: 40, observedAt: .of("2016-04-17T09:30"))))),
            "minimal"),
    ]

    private static let way = Way(depot: .of("depot-1"), shelter: .of("shelter-1"))
    private static let bridge = ClosureDetails(
        name: "国道57号 阿蘇大橋", reason: "崩落", shelters: [.of("shelter-1"), .of("shelter-2")], wards: ["南阿蘇村"],
        depots: [.of("depot-1")], observedAt: .of("2016-04-16T01:40"))
    private static let tunnel = ClosureDetails(
        name: "俵山トンネル", shelters: [.of("shelter-1")], observedAt: .of("2016-04-16T06:00"))
}
