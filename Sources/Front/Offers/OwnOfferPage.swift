import Boards
import Formats
import Relief
import Vocabulary

/// One offer as its partner sees it while signed in: the answer, what was offered, who comes, and taking it back.
struct OwnOfferPage {
    let desk: Desk
    let offer: Offer
    /// What was typed into a form that came back.
    let state: FormState

    /// The page of an offer of one's own organisation, or `nil` for what is not there or is somebody else's.
    init?(_ desk: Desk, _ id: ID<Offer>, state: FormState = FormState()) {
        guard let offer = desk.wall.offers[id], desk.wall.isOwn(offer, of: desk.visitor.token) else { return nil }
        (self.desk, self.offer, self.state) = (desk, offer, state)
    }

    private var keys: FormKeys { FormKeys(visitor: desk.visitor, command: desk.commandKey) }

    func document() -> HTML {
        desk.document(
            Wording("支援の申し出", "Our offer"), path: "/partner/offers/\(offer.id)", isLive: !state.isReturned
        ) { html in
            html.p { $0.a(desk.say("← 申し出の一覧", "← Our offers"), .href("/partner/offers")) }
            html.h1(offer.terms.what)
            html.problemSummary(WithdrawalForm.summary(state, of: offer, isOpen: isOpen), desk.language)
            html.p(.class("big")) { $0.mark(offer.state(on: desk.now.japaneseDate).mark, desk.language) }
            desk.asOf(&html)
            OfferReply(wall: desk.wall, language: desk.language, offer: offer, now: desk.now, isForPartner: true).draw(
                &html)
            said(&html)
            team(&html)
            withdraw(&html)
        }
    }

    private func said(_ html: inout HTML) {
        desk.section(desk.say("申し出の内容", "What we offered"), id: "said", class: "card", &html) { html in
            OfferFacts(offer: offer, names: desk.names, language: desk.language).terms(&html)
            AnsweredNeed(desk.wall, offer.need, desk.language)?.draw(for: desk.visitor, &html)
            desk.staffing(of: offer)?.draw(for: desk.visitor, &html)
            html.p(desk.sent(offer), .class("note"))
        }
    }

    private func team(_ html: inout HTML) {
        TeamPanel(
            wall: desk.wall, language: desk.language, offer: offer, keys: keys,
            action: "/partner/offers/\(offer.id)/people", state: state, now: desk.now
        ).draw(&html)
    }

    private func withdraw(_ html: inout HTML) {
        guard isOpen else { return }
        WithdrawalForm(
            offer: offer, keys: keys, action: "/partner/offers/\(offer.id)/withdraw", state: state,
            language: desk.language
        ).draw(&html)
    }

    private var isOpen: Bool { desk.wall.mayBeWithdrawn(offer, on: desk.now.japaneseDate) }
}
