import Formats
import Relief
import Vocabulary

/// What was offered, in a list of pairs.
struct OfferFacts {
    let offer: Offer
    let names: Names
    let language: Language

    func terms(_ html: inout HTML) {
        html.dl(.class("pairs")) { html in
            pair(Wording("種類", "Kind"), offer.terms.thing.kind.name[language], &html)
            pair(Wording("内容", "What"), offer.terms.what, &html)
            if let item = offer.item { pair(Wording("品目", "Item"), names.item(item), &html) }
            pair(Wording("数量", "How much"), offer.terms.thing.amount[language], &html)
            if case .goods(let goods) = offer.terms.thing, let expiry = goods.expiry {
                pair(Wording("期限", "Best before"), expiry.description, &html)
            }
            pair(Wording("場所", "Where"), offer.terms.place, &html)
            pair(Wording("期間", "When"), offer.terms.days(language), &html)
            if let note = offer.terms.note { pair(Wording("そのほか", "Note"), note, &html) }
        }
    }

    /// For headquarters only.
    func giver(_ html: inout HTML) {
        html.dl(.class("pairs")) { html in
            pair(offer.giver.kind.name, offer.giver.name, &html)
            pair(Wording("連絡先", "Contact"), offer.giver.contact, &html)
        }
    }

    private func pair(_ name: Wording, _ value: String, _ html: inout HTML) {
        html.dt(name[language])
        html.dd(value)
    }
}
