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
            .consignment(
                .loaded(.init(consignment: .of("consignment-1"), lines: [.init(line: bottles, loaded: .of(216))])))),
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
    ]

    private static func receipt(note: String?) -> ConsignmentEvent.Received {
        let found = LineReceipt(line: 1, received: .of(190), damaged: .of(20), wrong: .of(4))
        return .init(
            consignment: .of("consignment-1"), lines: [.init(line: bottles, receipt: found)], note: note,
            receivedAt: .of("2016-04-16T15:40"))
    }
}
