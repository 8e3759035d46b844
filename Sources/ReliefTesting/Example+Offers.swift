package import Relief
import Vocabulary

extension Example {
    package static let giver = Giver(kind: .company, name: "株式会社ひご飲料", contact: "096-000-1234")

    package static func terms(_ thing: OfferedThing = tenCases, until: String = "2016-04-30") -> Offer.Terms {
        Offer.Terms(
            thing: thing, what: "飲料水 500ml", place: "福岡市", from: .of("2016-04-17"), until: .of(until),
            note: "4トン車で届けられます")
    }

    /// Ten cases of 24.
    package static let tenCases = OfferedThing.goods(OfferedGoods(Asked(10, .case), packing: .of(24)))

    package static func make(
        _ id: String = "offer-1", _ terms: Offer.Terms = terms(), giver: Giver = giver, by token: String? = nil,
        crowd: OfferCrowd = OfferCrowd(ofContact: 0, publicInLastHour: 0)
    ) -> OfferCommand {
        .make(
            NewOffer(id: .of(id), terms: terms, giver: giver, secretHash: secretHash), by: token.map { .of($0) },
            crowd, at: now)
    }

    package static func offer(_ terms: Offer.Terms = terms()) -> Offer {
        state(OfferDecider.self, make("offer-1", terms))
    }

    /// So many pieces of water to the first depot.
    package static func accept(_ pieces: Int = 240) -> OfferCommand {
        .accept(
            .goods(.init(item: water.id, pieces: .of(pieces), depot: .of("depot-1"), arrivesOn: .of("2016-04-18"))),
            item: water, site: depot(), by: "本部 佐藤", note: "西門へお願いします", at: now)
    }
}
