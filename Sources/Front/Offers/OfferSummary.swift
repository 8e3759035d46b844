import Formats
import Relief
import Vocabulary

/// What an offer is in short, on every list of offers: how much, where, on which days, and what it was begun from.
struct OfferSummary {
    let desk: Desk
    let offer: Offer
    /// Who made it or when, in small print.
    let note: String

    func draw(_ html: inout HTML) {
        html.p { html in
            html.strong(desk.say(offer.terms.thing.amount))
            html.text(
                desk.say(
                    " \(offer.terms.place)・\(offer.terms.days(.japanese))",
                    " \(offer.terms.place), \(offer.terms.days(.english))"))
            html.br()
            html.small(note)
        }
        if let need = AnsweredNeed(desk.wall, offer.need, desk.language) {
            html.p(desk.say("要請への申し出：\(need.title)", "for a need: \(need.title)"))
        }
        if let staffing = desk.staffing(of: offer) {
            html.p(desk.say("応援への申し出：\(staffing.title)", "for people missing at \(staffing.title)"))
        }
    }
}
