import Boards
import Formats
import Relief
import Vocabulary

/// One offer with who made it and what headquarters may say to it.
struct OfferDetailPage {
    let desk: Desk
    let offer: Offer
    let state: FormState

    init?(_ desk: Desk, _ id: ID<Offer>, state: FormState = FormState()) {
        guard let offer = desk.wall.offers[id] else { return nil }
        (self.desk, self.offer, self.state) = (desk, offer, state)
    }

    private var standing: Offer.State { offer.state(on: desk.now.japaneseDate) }
    private var mayAnswer: Bool { desk.visitor.token.allows(.plan) }

    func document() -> HTML {
        desk.document(
            Wording("支援の申し出", "Offer"), path: "/hq/offers/\(offer.id)", isLive: !state.isReturned
        ) { html in
            html.h1 { html in
                html.text("\(offer.terms.what) ")
                html.mark(standing.mark, desk.language)
            }
            html.problemSummary(
                state.value("person") == nil ? state : TeamPanel.summary(state, of: offer.id), desk.language)
            html.div(.class("two-columns")) { html in
                html.div(.class("stack")) { html in facts(&html) }
                html.div(.class("stack")) { html in
                    answer(&html)
                    if desk.visitor.token.allows(.keepPeople) { team(&html) }
                    if mayAnswer { decide(&html) }
                }
            }
        }
    }

    private func facts(_ html: inout HTML) {
        desk.section(desk.say("内容", "What"), id: "terms", &html) { html in
            OfferFacts(offer: offer, names: desk.names, language: desk.language).terms(&html)
            html.p(desk.say("受付 \(desk.since(offer.madeAt))", "came \(desk.since(offer.madeAt))"), .class("note"))
            AnsweredNeed(desk.wall, offer.need, desk.language)?.draw(for: desk.visitor, &html)
            desk.staffing(of: offer)?.draw(for: desk.visitor, &html)
            HelpList(desk: desk, offer: offer, helps: OfferHelps(desk.wall)).draw(&html)
        }
        guard desk.visitor.token.allows(.plan) else { return }
        desk.section(desk.say("申し出た方（本部のみ）", "Giver (headquarters only)"), id: "giver", &html) { html in
            OfferFacts(offer: offer, names: desk.names, language: desk.language).giver(&html)
            maker(&html)
        }
    }

    /// By which link it came, and whose offer that makes it.
    private func maker(_ html: inout HTML) {
        guard let token = offer.madeBy else { return }
        html.dl(.class("pairs")) { html in
            html.dt(desk.say("送ったリンク", "Sent with the link"))
            html.dd(desk.wall.access[token]?.holder ?? token.text)
            if let organisation = desk.wall.owner(of: offer)?.organisation {
                html.dt(desk.say("団体コード", "Organisation"))
                html.dd(organisation.text)
            }
        }
    }

    private func answer(_ html: inout HTML) {
        guard offer.answer != nil || offer.withdrawal != nil else { return }
        desk.section(desk.say("回答", "Answer"), id: "answer", &html) { html in
            OfferAnswerText(desk: desk, offer: offer).draw(&html)
            if let withdrawal = offer.withdrawal {
                html.p(
                    desk.say("\(desk.since(withdrawal.at))に取り下げ", "withdrawn \(desk.since(withdrawal.at))")
                        + withdrawer + (withdrawal.reason.map { desk.say("：\($0)", ": \($0)") } ?? ""))
            }
            arrivals(&html)
        }
    }

    /// Names of links are for headquarters.
    private var withdrawer: String {
        switch desk.wall.withdrawer(of: offer) {
        case .giver: desk.say("（申し出た方の専用ページから）", " on the giver's own page")
        case .partner(let name): mayAnswer ? desk.say("（\(name)）", " by \(name)") : ""
        case .headquarters(let name): desk.say("（\(name)）", " by \(name)")
        case nil: ""
        }
    }

    private func team(_ html: inout HTML) {
        TeamPanel(
            wall: desk.wall, language: desk.language, offer: offer,
            keys: FormKeys(visitor: desk.visitor, command: desk.commandKey), action: "/hq/offers/\(offer.id)/people",
            state: state, now: desk.now, isForHeadquarters: true
        ).draw(&html)
    }

    private func arrivals(_ html: inout HTML) {
        if let expected = offer.expected {
            html.p { html in
                html.a(
                    desk.say(
                        "到着待ち：\(desk.names.goods(expected.pieces, of: expected.goods.item))",
                        "To come: \(desk.names.goods(expected.pieces, of: expected.goods.item))"),
                    .href("/d/\(expected.goods.depot)/arrivals"))
            }
        }
        html.ul(.class("lines")) { html in
            for arrival in offer.arrivals { html.li(line(arrival)) }
        }
    }

    private func line(_ arrival: Offer.Arrival) -> String {
        let pieces = desk.say("\(arrival.pieces.value.grouped)個", "\(arrival.pieces.value.english("piece"))")
        let other =
            arrival.otherPieces == .zero
            ? ""
            : desk.say(
                "・別の品目 \(arrival.otherPieces.value.grouped)個", ", \(arrival.otherPieces.value.grouped) of other items")
        let note = arrival.note.map { desk.say("（\($0)）", " (\($0))") } ?? ""
        return desk.say(
            "\(desk.since(arrival.at))到着 \(pieces)\(other)\(note)",
            "\(desk.since(arrival.at)): \(pieces)\(other)\(note)")
    }

    private func decide(_ html: inout HTML) {
        let forms = OfferAnswerForms(desk: desk, offer: offer, state: state)
        switch standing {
        case .waiting:
            if case .goods = offer.terms.thing { forms.identify(&html) }
            forms.accept(&html)
            forms.decline(&html)
            forms.withdraw(&html)
        case .lapsed: forms.decline(&html)
        case .accepted:
            if case .money(let yen, let purpose) = offer.acceptance { forms.bank(yen, purpose, &html) }
            if offer.arrivals.isEmpty, desk.wall.funds[offer.deposit] == nil { forms.withdraw(&html) }
        case .arrived, .declined, .withdrawn: return
        }
    }
}
