import ReliefTesting
import Vocabulary

@testable import Relief

extension Sample {
    static let swaps = [
        Sample(.swap(.proposed(Example.swap(note: "子どもの迎えのため")))),
        Sample(.swap(.proposed(Example.swap("swap-2"))), "minimal"),
        Sample(
            .swap(
                .answered(.init(swap: .of("swap-1"), answer: .init(.declined, by: "本部 佐藤", reason: "夜は出られない"))))),
        Sample(
            .swap(.answered(.init(swap: .of("swap-2"), answer: .init(.accepted, by: "本部 佐藤", reason: nil)))),
            "minimal"),
    ]
}
