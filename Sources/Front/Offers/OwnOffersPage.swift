import Boards
import Formats
import Relief
import Vocabulary

/// What a partner has offered and what was answered.
struct OwnOffersPage {
    let desk: Desk
    /// What was typed into a form that came back, and on which offer.
    let state: FormState
    let returned: ID<Offer>?

    init(_ desk: Desk, state: FormState = FormState(), returned: ID<Offer>? = nil) {
        (self.desk, self.state, self.returned) = (desk, state, returned)
    }

    func document() -> HTML {
        let own = desk.wall.offers.made(by: desk.visitor.token.id)
        return desk.document(
            Wording("支援の申し出", "Our offers"), path: "/partner/offers", isLive: !state.isReturned
        ) { html in
            html.h1(desk.say("支援の申し出", "Our offers"))
            html.problemSummary(summary, desk.language)
            html.p { html in
                for kind in OfferKind.allCases {
                    html.a(
                        desk.say("\(kind.name.japanese)を申し出る", "Offer \(kind.name.english)"),
                        .href("/offers/new?kind=\(kind.rawValue)"), .class("button"))
                    html.text(" ")
                }
                html.a(desk.say("いま必要なもの", "What is wanted now"), .href("/offers"))
            }
            guard !own.isEmpty else {
                html.p(desk.say("まだ申し出はありません。", "You have offered nothing yet."), .class("empty"))
                return
            }
            html.ul(.class("cards single")) { html in
                for offer in own { html.li(.class("card")) { card(offer, &$0) } }
            }
        }
    }

    private func card(_ offer: Offer, _ html: inout HTML) {
        html.h2 { html in
            html.text("\(offer.terms.what) ")
            html.mark(offer.state(on: desk.now.japaneseDate).mark, desk.language)
        }
        OfferFacts(offer: offer, names: desk.names, language: desk.language).terms(&html)
        html.p(desk.say("送信 \(desk.since(offer.madeAt))", "sent \(desk.since(offer.madeAt))"), .class("note"))
        OfferAnswerText(desk: desk, offer: offer).draw(&html)
        TeamPanel(
            wall: desk.wall, language: desk.language, offer: offer,
            keys: FormKeys(visitor: desk.visitor, command: desk.commandKey),
            action: "/partner/offers/\(offer.id)/people", state: returned == offer.id ? state : FormState(),
            now: desk.now
        ).draw(&html)
    }

    /// The problems lead to the field of the offer that they are about.
    private var summary: FormState {
        guard let returned else { return state }
        return TeamPanel.summary(state, of: returned)
    }
}

/// What headquarters said, as the giver reads it.
struct OfferAnswerText {
    let desk: Desk
    let offer: Offer

    func draw(_ html: inout HTML) {
        switch offer.answer {
        case .accepted where offer.withdrawal != nil: return
        case .accepted(let acceptance, let by, let at, let note):
            html.p { html in
                html.strong(
                    desk.say(
                        "お受けします：\(desk.names.accepted(acceptance).japanese)",
                        "Accepted: \(desk.names.accepted(acceptance).english)"))
                answered(by, at, &html)
            }
            if let note { html.p(note) }
        case .declined(let reason, let by, let at, let note):
            html.p { html in
                html.text(desk.say(reason.message(for: offer.terms.thing.kind)))
                answered(by, at, &html)
            }
            if let note { html.p(note) }
        case nil: return
        }
    }

    /// Who at headquarters answered is for headquarters.
    private func answered(_ by: String, _ at: Moment, _ html: inout HTML) {
        let name = desk.visitor.token.allows(.readPicture) ? by : desk.say("本部", "headquarters")
        html.small(desk.say("（\(name) \(desk.since(at))）", " (\(name), \(desk.since(at)))"))
    }
}
