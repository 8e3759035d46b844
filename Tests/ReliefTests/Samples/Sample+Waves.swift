import ReliefTesting
import Vocabulary

@testable import Relief

extension Sample {
    static let waves = [
        Sample(.wave(.announced(.init(wave: .of("wave-1"), number: 3, details: Example.wave())))),
        Sample(
            .wave(.announced(.init(wave: .of("wave-2"), number: 1, details: bare))), "minimal"),
        Sample(.wave(.changed(.init(wave: .of("wave-1"), details: Example.wave(people: 8))))),
        Sample(.wave(.changed(.init(wave: .of("wave-2"), details: bare))), "minimal"),
        Sample(
            .wave(
                .cancelled(
                    .init(
                        wave: .of("wave-1"),
                        cancelling: .init(reason: "県内で災害", by: "本部 佐藤", at: .of("2016-04-17T09:30")))))),
    ]

    /// Nobody has named a leader, a unit or a site.
    private static let bare = Example.wave(
        overlap: 0, leader: nil, row: WaveRow(sender: "三重県", receiver: "熊本市", role: "家屋被害認定調査"))
}
