package import Vocabulary

/// How much of an offer headquarters takes, and what it becomes.
package enum Acceptance: Hashable, Sendable {
    /// An expected arrival at a depot.
    case goods(Goods)
    /// Volunteers.
    case people(headcount: Int)
    /// An entry in a pot of that purpose.
    case money(Yen, GiftPurpose)
    /// Vehicles with a home and a time.
    case vehicles(Vehicles)

    package struct Goods: Hashable, Sendable {
        package let item: ID<Item>
        package let pieces: Count<Piece>
        package let depot: ID<Site>
        /// When it is to come; `nil` when that is not settled.
        package let arrivesOn: LocalDate?

        package init(item: ID<Item>, pieces: Count<Piece>, depot: ID<Site>, arrivesOn: LocalDate? = nil) {
            (self.item, self.pieces, self.depot, self.arrivesOn) = (item, pieces, depot, arrivesOn)
        }
    }

    package struct Vehicles: Hashable, Sendable {
        package let count: Int
        package let home: ID<Site>
        package let from: LocalDate
        package let until: LocalDate

        package init(count: Int, home: ID<Site>, from: LocalDate, until: LocalDate) {
            (self.count, self.home, self.from, self.until) = (count, home, from, until)
        }
    }

    package var kind: OfferKind {
        switch self {
        case .goods: .goods
        case .people: .people
        case .money: .money
        case .vehicles: .vehicles
        }
    }
}

/// Why an offer was not taken, in words that the giver is shown.
package enum DeclineReason: String, CaseIterable, Sendable {
    case smallLots = "small-lots"
    case enough
    case noReceiver = "no-receiver"
    case expired
    case unsuitable
    case noTransport = "no-transport"
    case tooLate = "too-late"
    case duplicate
    case other

    /// What headquarters chooses from.
    package var name: Wording {
        switch self {
        case .smallLots: Wording("個人の小口", "small lots from individuals")
        case .enough: Wording("今は足りている", "enough for now")
        case .noReceiver: Wording("受入先なし", "nobody to take it")
        case .expired: Wording("期限切れ", "out of date")
        case .unsuitable: Wording("規格・状態が合わない", "not suitable")
        case .noTransport: Wording("運ぶ手段がない", "no transport")
        case .tooLate: Wording("時期が合わない", "not at that time")
        case .duplicate: Wording("同じ申し出がある", "offered already")
        case .other: Wording("その他", "other")
        }
    }

    /// What the giver reads.
    package var message: Wording {
        switch self {
        case .smallLots:
            Wording(
                "仕分けの人手が足りないため、個人からの少量の物資はお受けしていません。義援金・支援金でのご支援をお願いしています。",
                "We lack the hands to sort small lots and cannot take goods from individuals. Money helps the most.")
        case .enough:
            Wording(
                "お申し出の品は、いまのところ足りています。足りなくなったときは「いま必要なもの」でお知らせします。",
                "There is enough of it for now. When that changes, our list of what is wanted will say so.")
        case .noReceiver:
            Wording("いまは受け入れられる場所や部署がありません。", "At present there is no place or office that could take it.")
        case .expired:
            Wording("消費期限・使用期限が過ぎている、または近いためお受けできません。", "It is out of date, or nearly so.")
        case .unsuitable:
            Wording("規格や状態が、避難所での使用に合いませんでした。", "It does not suit the use in shelters.")
        case .noTransport:
            Wording("お申し出の場所から運ぶ手段を用意できませんでした。", "We found no way to bring it here.")
        case .tooLate:
            Wording("お申し出の時期と、必要な時期が合いませんでした。", "It is not available when it is needed.")
        case .duplicate:
            Wording("同じ内容のお申し出を、すでにお受けしています。", "The same was offered before and is being handled.")
        case .other:
            Wording("今回は見送らせていただきます。", "We cannot take it this time.")
        }
    }
}
