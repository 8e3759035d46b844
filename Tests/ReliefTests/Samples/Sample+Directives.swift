import ReliefTesting
import Vocabulary

@testable import Relief

extension Sample {
    static let directives = [
        Sample(
            .directive(
                .pinned(
                    .init(
                        directive: .of("order-1"),
                        pin: Pin(need: .of("need-1"), pieces: .of(120), source: .lot(.of("lot-1"))), note: note)))),
        Sample(
            .directive(
                .pinned(
                    .init(
                        directive: .of("order-2"),
                        pin: Pin(need: .of("need-1"), pieces: .of(120), source: .depot(.of("depot-1"))), note: note))),
            "depot"),
        banned(.way(Way(depot: .of("depot-1"), shelter: .of("shelter-1"))), nil),
        banned(.lot(.of("lot-1")), "lot"), banned(.need(.of("need-1")), "need"),
        Sample(
            .directive(
                .lifted(
                    .init(
                        directive: .of("order-1"), lifting: .init(by: "本部 田中", at: .of("2016-04-16T15:00")))))),
    ]

    private static func banned(_ ban: Ban, _ variant: String?) -> Sample {
        Sample(.directive(.banned(.init(directive: .of("order-3"), ban: ban, note: note))), variant)
    }

    private static let note = OrderNote(by: "本部 佐藤", reason: "透析患者がいるため", givenAt: .of("2016-04-16T12:00"))
}
