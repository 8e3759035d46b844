import Boards
import Formats
import Relief
import Vocabulary

/// What a partner has offered, by what became of it; each leads to a page of its own.
struct OwnOffersPage {
    let desk: Desk

    private var today: LocalDate { desk.now.japaneseDate }

    func document() -> HTML {
        let own = desk.wall.offers.made(by: desk.visitor.token.id)
        return desk.document(Wording("支援の申し出", "Our offers"), path: "/partner/offers", isLive: true) { html in
            html.h1(desk.say("支援の申し出", "Our offers"))
            ways(&html)
            guard !own.isEmpty else {
                html.p(desk.say("まだ申し出はありません。", "You have offered nothing yet."), .class("empty"))
                return
            }
            desk.asOf(&html)
            let byState = Dictionary(grouping: own) { $0.state(on: today) }
            for state in Offer.State.allCases { group(byState[state] ?? [], state, &html) }
        }
    }

    private func ways(_ html: inout HTML) {
        html.p(.class("row")) { html in
            for kind in OfferKind.allCases {
                html.a(
                    desk.say("\(kind.name.japanese)を申し出る", "Offer \(kind.name.english)"),
                    .href("/offers/new?kind=\(kind.rawValue)"), .class("button"))
            }
            html.a(desk.say("いま必要なもの", "What is wanted now"), .href("/offers"))
        }
    }

    /// What still goes on stands open, what is over is folded.
    private func group(_ offers: [Offer], _ state: Offer.State, _ html: inout HTML) {
        guard !offers.isEmpty else { return }
        let goesOn = state == .waiting || state == .accepted
        html.details(.id("state-\(state.rawValue)"), .class("group"), .open(if: goesOn)) { html in
            html.summary { html in
                html.mark(state.mark, desk.language)
                html.span(desk.say("\(offers.count.grouped)件", offers.count.grouped), .class("count"))
            }
            html.ul(.class("cards single")) { html in
                for offer in offers { html.li(.class("card")) { card(offer, &$0) } }
            }
        }
    }

    private func card(_ offer: Offer, _ html: inout HTML) {
        html.h2 { html in
            html.a(
                "\(desk.say(offer.terms.thing.kind.name))：\(offer.terms.what)", .href("/partner/offers/\(offer.id)"))
        }
        OfferSummary(
            desk: desk, offer: offer,
            note: desk.say("送信 \(desk.since(offer.madeAt))", "sent \(desk.since(offer.madeAt))")
        ).draw(&html)
        OfferAnswerText(desk: desk, offer: offer).draw(&html)
        unnamed(offer, &html)
    }

    /// That people were accepted of whom nobody knows yet who they are.
    private func unnamed(_ offer: Offer, _ html: inout HTML) {
        guard case .people(let headcount) = offer.acceptance else { return }
        let named = desk.wall.people.members(of: offer.team, at: desk.now).count
        guard named < headcount else { return }
        html.p(
            desk.say(
                "参加する人 \(named)／\(headcount)人：登録してください。", "\(named) of \(headcount) are named: please name the rest."),
            .class("alarm-line"))
    }
}
