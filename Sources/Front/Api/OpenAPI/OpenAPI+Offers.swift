import Relief
import Vocabulary

extension OpenAPI {
    static let offers = Group(
        name: "offers", summary: Wording("支援の申し出", "Offers, and what is wanted"),
        calls: [
            Call(
                method: .get, path: "/api/v1/offers", id: "getOffers",
                summary: Wording(
                    "申し出（支援団体は自分の団体の分だけ、監査は申出者なし）", "Offers; partners see theirs, auditors all without givers"),
                parameters: [.afterID, .limit, .from],
                answer: .json("Offers"), troubles: [422]),
            Call(
                method: .get, path: "/api/v1/offers/{offer}", id: "getOffer",
                summary: Wording("申し出1件（支援団体は自分の団体の分だけ）", "One offer; partners see their organisation's"),
                parameters: [.offer, .from], answer: .json("OneOffer"), troubles: [404, 422]),
            Call(
                method: .post, path: "/api/v1/offers", id: "makeOffer",
                summary: Wording("支援を申し出る", "Offer goods, people, money or vehicles"), door: .program,
                body: [.json("NewOffer")], answer: .json("OfferReceipt", status: 201), troubles: [404]),
            answer("identify", "identifyOffer", Wording("品目を確定する", "Say which item it is"), "OfferItem"),
            answer("accept", "acceptOffer", Wording("全部か一部を受け入れる", "Accept all or part"), "OfferAcceptance"),
            answer("decline", "declineOffer", Wording("理由を添えて断る", "Decline with a reason"), "OfferDecline"),
            answer("withdraw", "withdrawOffer", Wording("取り下げる", "Withdraw it"), "OfferWithdrawal", isOptional: true),
            answer("receive", "receiveOffer", Wording("届いた数を記録する", "Count what came"), "OfferArrival"),
            answer("bank", "bankOffer", Wording("入金を記録する", "Record that the money came"), "OfferBanking"),
            answer("people", "enrolHelpers", Wording("参加する人を登録する", "Name who comes"), "Helpers"),
            wanted("json", Wording("いま必要なもの・足りているもの（JSON）", "What is wanted and what is enough"), .json("Wanted")),
            wanted(
                "csv", Wording("いま必要なもの・足りているもの（CSV）", "The same as CSV with a row of HXL tags"),
                .text("text/csv")),
            wanted(
                "atom", Wording("いま必要なもの・足りているもの（Atom）", "The same as Atom, to follow in a feed reader"),
                .text("application/atom+xml"), parameters: [.afterPosition, .language, .from]),
            Call(
                method: .post, path: "/api/v1/offers/{offer}/people/remove", id: "removeHelper",
                summary: Wording("参加する人を取り消す", "Take somebody off"), door: .program, parameters: [.offer],
                body: [.json("HelperRemoval")], answer: .json("OfferReceipt"), troubles: [404]),
        ])

    private static func answer(
        _ word: String, _ id: String, _ summary: Wording, _ body: String, isOptional: Bool = false
    ) -> Call {
        Call(
            method: .post, path: "/api/v1/offers/{offer}/\(word)", id: id, summary: summary, door: .program,
            parameters: [.offer], body: [.json(body)], isBodyOptional: isOptional, answer: .json("OfferReceipt"),
            troubles: [404])
    }

    private static func wanted(_ ending: String, _ summary: Wording, _ media: Media, parameters: [Parameter] = [.from])
        -> Call
    {
        Call(
            method: .get, path: "/feed/wanted.\(ending)", id: "\(ending)Wanted", summary: summary, door: .anybody,
            parameters: parameters, answer: Answer(media: [media], isCached: true), troubles: [422])
    }

    static let offerSchemas: [(name: String, schema: Schema)] = [
        (
            "Helpers",
            .object([
                .always("people", .list(of: .object(helper))), .maybe("firstLeads", .flag, "The first leads the team."),
            ])
        ),
        (
            "Offers",
            .object(
                standing + [
                    .always("offers", .list(of: .named("Offer"))), next,
                    .maybe("expected", .list(of: .object(expected)), "Announced, and in no stock yet."),
                    .maybe("vehicles", .list(of: .object(vehicle)), "Those that may be used today."),
                ])
        ),
        ("OneOffer", .object(standing + [.always("offer", .named("Offer"))])),
        ("Offer", .object(offer)),
        ("NewOffer", .object(newOffer)),
        ("OfferItem", .object([.always("item", .id)])),
        ("OfferAcceptance", .object(acceptance + [.maybe("note", longNote)])),
        (
            "OfferDecline",
            .object([
                .always("reason", .choice(of: DeclineReason.self)), .maybe("note", longNote, "Needed with `other`."),
            ])
        ),
        ("OfferWithdrawal", .object([.maybe("reason", longNote)])),
        ("OfferArrival", .object(newArrival)),
        ("OfferBanking", .object([.always("pot", .id), .maybe("receivedOn", .date, "Today when nothing is said.")])),
        ("Wanted", .object(wantedMembers)),
        ("OfferReceipt", receipt("offer")),
        (
            "HelperRemoval",
            .object([
                .always("person", .id, "As they were named; the number is on their card."),
                .always("reason", .text(longest: OfferRefusal.longestHelperReason)),
            ])
        ),
    ]

    private static let longNote = Schema.text(longest: OfferRefusal.longestNote)

    private static let thing: [Member] = [
        .maybe("quantity", .whole(Asked.range), "Of goods."), .maybe("unit", .choice(of: Asked.Unit.self)),
        .maybe("piecesPerCase", .whole(Packing.range)), .maybe("expiry", .date), .maybe("item", .id),
        .maybe("need", .id, "The need that goods are offered for; only for those who may read needs."),
        .maybe("headcount", .whole(OfferedPeople.range), "Of people."),
        .maybe("site", .id, "Where people would help, always with `day`; only for those who may read needs."),
        .maybe("day", .date),
        .maybe("amount", .whole(0...Int(Yen.limit)), "Of money, in whole yen."),
        .maybe("purpose", .choice(of: GiftPurpose.self)),
        .maybe("count", .whole(OfferedVehicles.range), "Of vehicles."), .maybe("kilograms", .whole(1...100_000)),
        .maybe("litres", .whole(OfferedVehicles.litresRange)), .maybe("driver", .flag),
    ]

    private static let newOffer: [Member] =
        terms + [
            .always("name", .text(longest: OfferRefusal.longestName)),
            .always("contact", .text(longest: OfferRefusal.longestContact), "Telephone or mail."),
        ] + thing

    /// What an offer says to everybody who may read it.
    private static let terms: [Member] = [
        .always("kind", .choice(of: OfferKind.self)),
        .always("what", .text(longest: OfferRefusal.longestWhat), "In the giver's own words."),
        .always("place", .text(longest: OfferRefusal.longestPlace)), .maybe("from", .date),
        .always("until", .date, "The last day; it lapses after it."), .maybe("note", longNote),
        .always("giver", .choice(of: Giver.Kind.self)),
    ]

    private static let offer: [Member] =
        [.always("id", .id), .always("state", .choice(of: Offer.State.self)), .always("madeAt", .moment)] + terms
        + thing + [
            .maybe("name", .text(), "Not for auditors, nor what follows up to `organisation`."),
            .maybe("contact", .text(), "Telephone or mail."),
            .maybe("organisation", .id, "The partner whose offer it is, where the link that made it names one."),
            .maybe("accepted", .anyObject), .maybe("declined", .anyObject), .maybe("withdrawnAt", .moment),
            .maybe("withdrawnBy", .text(), "Who took it back; absent when it was by the giver's own link."),
            .always("arrivals", .list(of: .anyObject)),
        ]

    private static let acceptance: [Member] = [
        .maybe("item", .id, "Goods; not needed once it is confirmed."), .maybe("pieces", .whole(Asked.range)),
        .maybe("depot", .id, "Where the goods are to come."), .maybe("arrivesOn", .date),
        .maybe("headcount", .whole(1...10_000)), .maybe("amount", .whole(1...Int(Yen.limit))),
        .maybe("purpose", .choice(of: GiftPurpose.self)), .maybe("count", .whole(OfferedVehicles.range)),
        .maybe("home", .id, "The depot at which vehicles stand."), .maybe("from", .date), .maybe("until", .date),
    ]

    private static let newArrival: [Member] = [
        .always(
            "lines",
            .list(
                of: .object([
                    .maybe("item", .id, "The accepted one when nothing is said."),
                    .always("pieces", .whole(0...Asked.range.upperBound)),
                    .maybe("piecesPerCase", .whole(Packing.range)),
                    .maybe("expiry", .date),
                ]))),
        .maybe("last", .flag, "Nothing more will come."), .maybe("note", longNote),
    ]

    private static let expected: [Member] = [
        .always("offer", .id), .always("item", .id), .always("pieces", .pieces), .always("depot", .id),
        .maybe("arrivesOn", .date),
    ]

    private static let vehicle: [Member] = [
        .always("id", .id), .always("offer", .id), .always("home", .id), .maybe("kilograms", .whole(0...100_000)),
        .maybe("litres", .whole(OfferedVehicles.litresRange)), .always("driver", .flag), .always("from", .date),
        .always("until", .date),
    ]

    private static let wantedMembers: [Member] =
        standing + [
            .always("date", .date), .always("isDrill", .flag),
            .always(
                "items",
                .list(
                    of: .object([
                        .always("item", .id), .always("name", .named("Wording")), .always("unit", .text()),
                        .always("wanted", .pieces, "Over the whole city, after stock and what is announced."),
                        .always("isEnough", .flag),
                    ]))),
        ]

    private static let helper: [Member] = [
        .always("name", .text(longest: 100)), .maybe("kana", .text(longest: 100)), .maybe("phone", .text(longest: 20)),
    ]
}
