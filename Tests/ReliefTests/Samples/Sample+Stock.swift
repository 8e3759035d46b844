import ReliefTesting
import Vocabulary

@testable import Relief

extension Sample {
    static let stock = sheets + lots

    private static let water = LotDetails(
        item: .of("water-500ml"), depot: .of("depot-1"), packing: .of(24), expiry: .of("2017-03-31"), origin: .reserve)
    private static let blankets = LotDetails(
        item: .of("blanket"), depot: .of("depot-1"), packing: nil, expiry: nil, origin: .donated)

    private static let sheets = [
        Sample(
            .stock(
                .sheetStored(
                    .init(
                        sheet: .of("sheet-1"), depot: .of("depot-1"), mode: .snapshot,
                        changed: [
                            LotDifference(lot: .of("lot-1"), details: water, before: .of(480), after: .of(240)),
                            LotDifference(lot: .of("lot-2"), details: blankets, before: nil, after: .of(50)),
                        ])))),
        Sample(
            .stock(.sheetStored(.init(sheet: .of("sheet-2"), depot: .of("depot-1"), mode: .delta, changed: []))),
            "minimal"),
        Sample(.stock(.sheetUndone(.init(sheet: .of("sheet-1"), depot: .of("depot-1"))))),
    ]

    private static let lots = [
        Sample(.stock(.lotReceived(.init(lot: .of("lot-1"), details: water, pieces: .of(480))))),
        Sample(.stock(.lotReceived(.init(lot: .of("lot-2"), details: blankets, pieces: .of(50)))), "minimal"),
        Sample(
            .stock(
                .lotCounted(.init(lot: .of("lot-1"), depot: .of("depot-1"), pieces: .of(240), before: .of(480))))),
        Sample(
            .stock(
                .lotCounted(
                    .init(
                        lot: .of("lot-1"), depot: .of("depot-1"), pieces: .zero, before: .of(240), cause: .wet,
                        note: "倉庫の雨もり")))),
        Sample(
            .stock(
                .lotCounted(
                    .init(
                        lot: .of("lot-1"), depot: .of("depot-1"), pieces: .of(250), before: .of(240),
                        cause: .recounted))), "minimal"),
    ]
}
