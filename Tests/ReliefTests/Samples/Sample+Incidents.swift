import ReliefTesting
import Vocabulary

@testable import Relief

extension Sample {
    static let incidents = [
        Sample(
            .incident(
                .opened(
                    .init(
                        incident: .of("incident-1"), name: "平成28年熊本地震", kind: .incident,
                        openedAt: .of("2016-04-16T01:25"))))),
        Sample(
            .incident(
                .opened(
                    .init(
                        incident: .of("drill-1"), name: "総合防災訓練 2026", kind: .drill,
                        openedAt: .of("2026-09-01T09:00")))),
            "drill"),
        Sample(.incident(.closed(.init(incident: .of("incident-1"), closedAt: .of("2016-06-30T17:15"))))),
    ]
}
