import Boards
import Formats
import Relief
import Vocabulary

/// What a partner's organisation has offered, by what became of it; each leads to a page of its own.
struct OwnOffersPage {
    /// As many of one state as stand on one page.
    private static let shown = 50

    let desk: Desk
    /// The state of which another part than the first is shown.
    var state: Offer.State?
    /// That part, counted from 1.
    var page = 1

    private var today: LocalDate { desk.now.japaneseDate }
    private var owner: OfferOwner { OfferOwner(desk.visitor.token) }

    func document() -> HTML {
        let own = desk.wall.offers(of: owner)
        return desk.document(Wording("支援の申し出", "Our offers"), path: address(of: page, state), isLive: true) { html in
            html.h1(desk.say("支援の申し出", "Our offers"))
            ways(&html)
            html.p(extent, .class("note"))
            guard !own.isEmpty else {
                html.p(desk.say("まだ申し出はありません。", "You have offered nothing yet."), .class("empty"))
                return
            }
            desk.asOf(&html)
            let byState = Dictionary(grouping: own) { $0.state(on: today) }
            for state in Offer.State.allCases { group(byState[state] ?? [], state, &html) }
        }
    }

    /// Whose offers stand here: nobody should look for one that another link made.
    private var extent: String {
        if let organisation = owner.organisation {
            return desk.say(
                "団体「\(organisation)」の申し出です。同じ団体のリンクを持つ人は、だれでも見て、取り下げられます。",
                "Offers of the organisation “\(organisation)”: whoever has a link of it sees them here and may withdraw them."
            )
        }
        return desk.say(
            "このリンクで送った申し出だけが出ます。団体のほかのリンクと共有するには、団体コードの付いたリンクを本部に頼んでください。",
            "Only offers sent with this link stand here. To share them in your organisation, ask headquarters for links that name it."
        )
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

    private func address(of page: Int, _ state: Offer.State?) -> String {
        page > 1
            ? Link("/partner/offers", [("state", state?.rawValue), ("page", String(page))]).text : "/partner/offers"
    }

    /// What still goes on stands open, what is over is folded.
    private func group(_ offers: [Offer], _ state: Offer.State, _ html: inout HTML) {
        guard !offers.isEmpty else { return }
        let part = ListPart(offers, page: state == self.state ? page : 1, size: Self.shown)
        let isOpen = state == .waiting || state == .accepted || part.page > 1
        html.details(.id("state-\(state.rawValue)"), .class("group"), .open(if: isOpen)) { html in
            html.summary { html in
                html.mark(state.mark, desk.language)
                html.span(desk.say("\(offers.count.grouped)件", offers.count.grouped), .class("count"))
            }
            if part.pages > 1 { html.p(desk.say(Wording(of: part)), .class("summary-line")) }
            html.ul(.class("cards single")) { html in
                for offer in part.elements { html.li(.class("card")) { card(offer, &$0) } }
            }
            PageTurner(part, desk.language, label: state.name) { address(of: $0, state) + "#state-\(state.rawValue)" }
                .draw(&html)
        }
    }

    private func card(_ offer: Offer, _ html: inout HTML) {
        html.h2 { html in
            html.a(
                "\(desk.say(offer.terms.thing.kind.name))：\(offer.terms.what)", .href("/partner/offers/\(offer.id)"))
        }
        OfferSummary(desk: desk, offer: offer, note: desk.sent(offer)).draw(&html)
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

extension Desk {
    /// When an offer was sent, and by which link where an organisation has several.
    func sent(_ offer: Offer) -> String {
        let link = wall.owner(of: offer)?.organisation == nil ? nil : offer.madeBy.flatMap { wall.access[$0]?.holder }
        return say(
            "送信 \(since(offer.madeAt))" + (link.map { "・\($0)" } ?? ""),
            "sent \(since(offer.madeAt))" + (link.map { ", \($0)" } ?? ""))
    }
}
