import ReliefTesting
import Vocabulary

@testable import Relief

extension Sample {
    private static let bottles = ConsignmentLine(
        number: 1, allocation: .of("allocation-1"), lot: .of("lot-1"), need: .of("need-1"), item: .of("water-500ml"),
        pieces: .of(240))

    static let consignments = [
        Sample(
            .consignment(
                .prepared(
                    .init(
                        consignment: .of("consignment-1"), depot: .of("depot-1"), shelter: .of("shelter-1"),
                        lines: [bottles], preparedAt: .of("2016-04-16T12:30"))))),
        Sample(
            .consignment(.assigned(.init(consignment: .of("consignment-1"), carrier: .organisation(.of("yamato")))))),
        Sample(
            .consignment(.assigned(.init(consignment: .of("consignment-1"), carrier: .named("自衛隊 第8師団")))), "named"),
        Sample(.consignment(.assigned(.init(consignment: .of("consignment-1"), carrier: nil))), "minimal"),
        Sample(
            .consignment(
                .loaded(.init(consignment: .of("consignment-1"), lines: [.init(line: bottles, loaded: .of(216))])))),
        Sample(
            .consignment(
                .loaded(
                    .init(
                        consignment: .of("consignment-1"), lines: [.init(line: bottles, loaded: .of(216))],
                        loadedAt: .of("2016-04-16T12:50"))))),
        Sample(
            .consignment(
                .loaded(
                    .init(
                        consignment: .of("consignment-1"), lines: [.init(line: bottles, loaded: .of(240))],
                        isAssumed: true))), "assumed"),
        Sample(
            .consignment(
                .departed(
                    .init(
                        consignment: .of("consignment-1"), vehicle: nil, departedAt: .of("2016-04-16T15:40"),
                        isAssumed: true)))),
        Sample(
            .consignment(
                .departed(
                    .init(
                        consignment: .of("consignment-1"), vehicle: "熊本 100 あ 12-34",
                        departedAt: .of("2016-04-16T13:05"))))),
        Sample(
            .consignment(
                .departed(
                    .init(consignment: .of("consignment-1"), vehicle: nil, departedAt: .of("2016-04-16T13:05")))),
            "minimal"),
        Sample(.consignment(.received(receipt(note: "箱つぶれ3")))),
        Sample(.consignment(.received(receipt(note: nil))), "minimal"),
        Sample(
            .consignment(
                .receiptCorrected(
                    .init(
                        consignment: .of("consignment-1"),
                        lines: [
                            .init(
                                line: bottles,
                                receipt: LineReceipt(line: 1, received: .of(212), damaged: .of(4), wrong: .zero),
                                before: LineReceipt(line: 1, received: .of(190), damaged: .of(20), wrong: .of(4)))
                        ], reason: "数え直した", correctedAt: .of("2016-04-16T16:10"))))),
        Sample(
            .consignment(
                .receiptWithdrawn(
                    .init(
                        consignment: .of("consignment-1"),
                        lines: [.init(line: bottles, loaded: .of(216), received: .of(190))], reason: "別の便と間違えた",
                        withdrawnAt: .of("2016-04-16T16:20"))))),
        Sample(
            .consignment(
                .calledOff(
                    .init(
                        consignment: .of("consignment-1"),
                        lines: [.init(line: bottles, loaded: .of(216), returned: .of(210))], reason: "通行止めで引き返した",
                        calledOffAt: .of("2016-04-16T16:30"))))),
    ]

    private static func receipt(note: String?) -> ConsignmentEvent.Received {
        let found = LineReceipt(line: 1, received: .of(190), damaged: .of(20), wrong: .of(4))
        return .init(
            consignment: .of("consignment-1"), lines: [.init(line: bottles, receipt: found)], note: note,
            receivedAt: .of("2016-04-16T15:40"))
    }
}
