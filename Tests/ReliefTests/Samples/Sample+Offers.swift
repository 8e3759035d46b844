import ReliefTesting
import Vocabulary

@testable import Relief

extension Sample {
    static let offers =
        madeOffers + [
            Sample(
                .offer(.identified(.init(offer: .of("offer-1"), item: .of("water-500ml"), by: "本部 佐藤")))),
            Sample(.offer(.accepted(accepted(.goods(goods), note: "西門へお願いします")))),
            Sample(
                .offer(
                    .accepted(
                        accepted(.goods(.init(item: .of("water-500ml"), pieces: .of(240), depot: .of("depot-1")))))),
                "minimal"),
            Sample(.offer(.accepted(accepted(.people(headcount: 8)))), "people"),
            Sample(.offer(.accepted(accepted(.money(Example.wholeYen(500_000), .aid)))), "money"),
            Sample(
                .offer(
                    .accepted(
                        accepted(
                            .vehicles(
                                .init(
                                    count: 2, home: .of("depot-1"), from: .of("2016-04-17"), until: .of("2016-04-24"))))
                    )), "vehicles"),
            Sample(.offer(.declined(declined(.other, note: "保管場所がありません")))),
            Sample(.offer(.declined(declined(.smallLots))), "minimal"),
            Sample(
                .offer(
                    .withdrawn(.init(offer: .of("offer-1"), withdrawnAt: Example.now, reason: "ほかに届けました")))),
            Sample(
                .offer(.withdrawn(.init(offer: .of("offer-1"), withdrawnAt: Example.now, reason: nil))), "minimal"),
            Sample(.offer(.received(received(sheet: "offer-1-1", note: "2箱つぶれ")))),
            Sample(.offer(.received(received(sheet: nil, note: nil))), "minimal"),
            Sample(
                .offer(
                    .helperRemoved(
                        .init(
                            offer: .of("offer-1"), person: .of("v-1"), reason: "名前のまちがい", by: "本部 佐藤",
                            removedAt: Example.now)))),
            Sample(
                .offer(
                    .arrivalUndone(
                        .init(
                            offer: .of("offer-1"), sheet: .of("offer-1-1"), by: "拠点 田中", undoneAt: Example.now)))),
        ]

    private static let madeOffers = [
        Sample(.offer(.made(made(Example.terms(), secret: Example.secretHash, by: "token-1")))),
        Sample(
            .offer(
                .made(
                    made(
                        Offer.Terms(
                            thing: .goods(OfferedGoods(Asked(3, .piece))), what: "毛布", place: "北九州市",
                            until: .of("2016-04-20"))))), "minimal"),
        Sample(
            .offer(
                .made(
                    made(
                        Example.terms(
                            .goods(
                                OfferedGoods(
                                    Asked(10, .case), packing: .of(24), expiry: .of("2017-03-31"),
                                    item: .of("water-500ml"))))))), "item"),
        Sample(
            .offer(
                .made(
                    made(
                        Example.terms(
                            .goods(
                                OfferedGoods(
                                    Asked(30, .piece), item: .of("water-500ml"), need: .of("need-1"))))))), "need"),
        Sample(.offer(.made(made(Example.terms(.people(OfferedPeople(12)))))), "people"),
        Sample(
            .offer(
                .made(
                    made(
                        Example.terms(
                            .people(
                                OfferedPeople(
                                    3, meantFor: SiteDay(site: .of("shelter-1"), day: .of("2016-04-18")))))))),
            "staffing"),
        Sample(.offer(.made(made(Example.terms(.money(Example.wholeYen(500_000), .condolence))))), "money"),
        Sample(
            .offer(
                .made(
                    made(
                        Example.terms(
                            .vehicles(
                                OfferedVehicles(
                                    count: 2, payload: .of(4_000_000), litres: 20_000, comesWithDriver: true)))))),
            "vehicles"),
    ]

    private static let goods = Acceptance.Goods(
        item: .of("water-500ml"), pieces: .of(240), depot: .of("depot-1"), arrivesOn: .of("2016-04-18"))

    private static func made(
        _ terms: Offer.Terms, secret: String? = nil, by token: String? = nil
    ) -> OfferEvent.Made {
        .init(
            offer: .of("offer-1"), terms: terms, giver: Example.giver, secretHash: secret,
            madeBy: token.map { .of($0) }, madeAt: Example.now)
    }

    private static func accepted(_ acceptance: Acceptance, note: String? = nil) -> OfferEvent.Accepted {
        .init(offer: .of("offer-1"), acceptance: acceptance, by: "本部 佐藤", acceptedAt: Example.now, note: note)
    }

    private static func declined(_ reason: DeclineReason, note: String? = nil) -> OfferEvent.Declined {
        .init(offer: .of("offer-1"), reason: reason, by: "本部 佐藤", declinedAt: Example.now, note: note)
    }

    private static func received(sheet: String?, note: String?) -> OfferEvent.Received {
        .init(
            offer: .of("offer-1"), sheet: sheet.map { .of($0) }, pieces: .of(216), otherPieces: .of(24), isLast: true,
            by: "拠点 田中", receivedAt: Example.now, note: note)
    }
}
