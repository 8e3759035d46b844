import ReliefTesting
import Vocabulary

@testable import Relief

extension Sample {
    static let suppliers: [Sample] = [
        Sample(
            .supplier(
                .registered(
                    .init(
                        supplier: .of("shop-1"),
                        details: SupplierDetails(
                            name: "若葉食品株式会社", isSmall: true, contact: "営業部 田中", phone: "096-000-0001",
                            mail: "order@example.jp", address: "熊本市南区若葉1丁目", place: .of(32.75, 130.7)))))),
        Sample(
            .supplier(.registered(.init(supplier: .of("shop-2"), details: SupplierDetails(name: "城南運送")))), "minimal"),
        Sample(
            .supplier(
                .concluded(
                    .init(
                        agreement: .of("agreement-1"),
                        terms: AgreementTerms(
                            supplier: .of("shop-1"), name: "災害時における物資の供給に関する協定",
                            items: [Example.waterLine, Example.riceLine], leadHours: 12, radiusKilometres: 50,
                            transports: true, validFrom: .of("2014-04-01"), validUntil: .of("2017-03-31")))))),
        Sample(
            .supplier(
                .concluded(
                    .init(
                        agreement: .of("agreement-2"),
                        terms: AgreementTerms(
                            supplier: .of("shop-2"), name: "協定", items: [Example.riceLine],
                            validFrom: .of("2014-04-01"))))), "minimal"),
    ]

    static let orders: [Sample] =
        placed + delivered + [
            Sample(
                .order(
                    .cancelled(
                        .init(
                            order: .of("order-1"),
                            cancellation: OrderCancellation(reason: "重複", by: "本部 佐藤", at: Example.now))))),
            Sample(
                .order(
                    .settled(
                        .init(
                            order: .of("order-1"),
                            settlement: Settlement(
                                amount: Yen(clamping: 79_968), pot: "pot-1", invoice: "請求第3号", by: "会計 山田",
                                at: Example.now,
                                booking: .init(grant: .of("g-1"), commitment: .of("order-1"), payment: .of("order-1"))))
                    ))),
            Sample(
                .order(
                    .settled(
                        .init(
                            order: .of("order-1"),
                            settlement: Settlement(
                                amount: .zero, pot: "pot-1", invoice: nil, by: "会計 山田", at: Example.now)))), "minimal"),
            Sample(
                .need(
                    .supplied(
                        .init(
                            need: .of("need-1"), site: .of("shelter-1"), delivery: .of("delivery-1"), pieces: .of(60),
                            before: .zero)))),
        ]

    private static let placed: [Sample] = [
        Sample(
            .order(
                .placed(
                    .init(
                        order: .of("order-1"), number: 1,
                        details: details(neededBy: Example.now, transports: true, packing: 24, note: "搬入口は北側"),
                        call: Example.call, placedAt: Example.now,
                        prices: [1: LinePrice(yen: Yen(clamping: 2_352), isVerified: true)])))),
        Sample(
            .order(
                .placed(
                    .init(
                        order: .of("order-2"), number: 2, details: details(), call: nil, placedAt: Example.now,
                        prices: [:]))), "minimal"),
        Sample(
            .order(.requested(.init(order: .of("order-1"), paper: Example.paper, prices: [2: Yen(clamping: 110)])))),
        Sample(.order(.requested(.init(order: .of("order-1"), paper: Example.paper, prices: [:]))), "minimal"),
        Sample(
            .order(
                .confirmed(
                    .init(
                        order: .of("order-1"),
                        confirmation: OrderConfirmation(
                            quantities: [1: 20], by: "営業部 田中", at: Example.now, deliverBy: Example.now,
                            note: "残りは翌日"))))),
        Sample(
            .order(
                .confirmed(
                    .init(
                        order: .of("order-1"), confirmation: OrderConfirmation(by: "営業部 田中", at: Example.now)))),
            "minimal"),
    ]

    private static let delivered: [Sample] = [
        Sample(
            .order(
                .delivered(
                    .init(
                        order: .of("order-1"), destination: .of("shelter-1"),
                        delivery: Delivery(
                            id: .of("delivery-1"), receivedAt: Example.now, receiver: "南区 中村",
                            lines: [
                                DeliveryLine(line: 1, delivered: 30, damaged: 2, wrong: 1, expiry: .of("2018-03-31"))
                            ], note: "1箱つぶれ", served: [.of("need-1"): .of(60)]))))),
        Sample(
            .order(
                .delivered(
                    .init(
                        order: .of("order-1"), destination: .of("depot-1"),
                        delivery: Delivery(
                            id: .of("delivery-2"), receivedAt: Example.now, receiver: "南区 中村",
                            lines: [DeliveryLine(line: 1, delivered: 4)])))), "minimal"),
        Sample(
            .order(
                .withdrawn(
                    .init(
                        order: .of("order-1"), destination: .of("depot-1"), delivery: .of("delivery-2"),
                        reason: "入力まちがい")))),
        Sample(
            .order(
                .reported(
                    .init(
                        order: .of("order-1"),
                        report: DeliveryReport(
                            number: "納第8号", date: .of("2016-04-16"), by: "田中", quantities: [1: 34]))))),
        Sample(
            .order(
                .reported(
                    .init(
                        order: .of("order-1"),
                        report: DeliveryReport(number: nil, date: .of("2016-04-16"), by: "田中")))), "minimal"),
    ]

    private static func details(
        neededBy: Moment? = nil, transports: Bool? = nil, packing: Int? = nil, note: String? = nil
    ) -> OrderDetails {
        OrderDetails(
            supplier: .of("shop-1"), agreement: .of("agreement-1"), destination: .of("depot-1"), neededBy: neededBy,
            transports: transports,
            lines: [
                OrderLine(
                    number: 1, item: .of("water-500ml"), unit: packing == nil ? .piece : .case,
                    packing: packing.map { .of($0) }, quantity: 34)
            ], note: note)
    }
}
