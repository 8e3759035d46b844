import Boards
import Formats
import Relief
import Vocabulary

/// Everything that was offered: what waits for an answer first, with its age and what it would help.
struct OfferListPage {
    /// As many as wait stand on one page, and as many of one state are listed without being asked for.
    private static let shown = 50
    /// Of the one state that was asked for.
    private static let shownWhole = 200

    let desk: Desk
    let view: OfferListView
    private let helps: OfferHelps

    init(_ desk: Desk, _ view: OfferListView = OfferListView()) {
        (self.desk, self.view) = (desk, view)
        helps = OfferHelps(desk.wall)
    }

    private var today: LocalDate { desk.now.japaneseDate }

    func document() -> HTML {
        let waiting = desk.wall.offers.waiting(on: today)
        let others = desk.wall.offers.all.filter { $0.state(on: today) != .waiting }
        return desk.document(
            Wording("支援の申し出", "Offers"), path: view.address, isLive: true
        ) { html in
            html.h1(desk.say("支援の申し出", "Offers"))
            desk.asOf(&html)
            html.p(.class("row")) { html in
                html.a(
                    desk.say("電話で受けた申し出を入力する", "Type in an offer that came by telephone"), .href("/offers/new"),
                    .class("button"))
                html.a(
                    desk.say("公開ページ（いま必要なもの）", "Public page: what is wanted"), .href("/offers"), .class("button"))
            }
            html.div(.class("two-columns")) { html in
                html.div(.class("stack")) { html in self.waiting(waiting, &html) }
                html.div(.class("stack")) { html in
                    sums(&html)
                    answered(others, &html)
                }
            }
        }
    }

    private func waiting(_ offers: [Offer], _ html: inout HTML) {
        desk.section(
            desk.say("回答待ち（\(offers.count)件）", "Waiting for an answer (\(offers.count))"), id: "waiting", &html
        ) { html in
            if offers.isEmpty { html.p(desk.say("回答待ちの申し出はありません。", "Nothing waits."), .class("empty")) }
            let part = ListPart(offers, page: view.waiting, size: Self.shown)
            if part.pages > 1 {
                let numbers = Wording(of: part)
                html.p(
                    desk.say("古い順、\(numbers.japanese)", "the oldest first, \(numbers.english)"), .class("summary-line"))
            }
            html.ul(.class("cards single")) { html in
                for offer in part.elements { html.li(.class("card")) { card(offer, &$0) } }
            }
            PageTurner(part, desk.language, label: Wording("回答待ちのページ", "Pages of what waits")) {
                OfferListView(waiting: $0).address + "#waiting"
            }.draw(&html)
        }
    }

    private func card(_ offer: Offer, _ html: inout HTML) {
        html.h3 { html in
            html.a("\(desk.say(offer.terms.thing.kind.name))：\(offer.terms.what)", .href("/hq/offers/\(offer.id)"))
        }
        let note = desk.say(
            "\(offer.giver.kind.name.japanese)・申し出 \(desk.since(offer.madeAt))",
            "\(offer.giver.kind.name.english), offered \(desk.since(offer.madeAt))")
        OfferSummary(desk: desk, offer: offer, note: note).draw(&html)
        HelpList(desk: desk, offer: offer, helps: helps).draw(&html)
    }

    /// What accepted offers come to; kinds of money stand apart and are never added.
    private func sums(_ html: inout HTML) {
        let offers = desk.wall.offers
        desk.section(desk.say("受け入れた申し出", "What was accepted"), id: "sums", &html) { html in
            html.dl(.class("pairs")) { html in
                html.dt(desk.say("到着待ちの物資", "Goods to come"))
                html.dd { html in
                    html.a(
                        desk.say("\(offers.expected.count)件", "\(offers.expected.count)"), .href("/hq/stock#expected"))
                }
                html.dt(desk.say("人手", "People"))
                html.dd(
                    desk.say("\(offers.acceptedHelpers(on: today).grouped)人", offers.acceptedHelpers(on: today).grouped)
                )
                html.dt(desk.say("使える車両（今日）", "Vehicles today"))
                html.dd(desk.say("\(offers.vehicles(on: today).count)台", "\(offers.vehicles(on: today).count)"))
                for purpose in GiftPurpose.allCases {
                    html.dt(desk.say(purpose.name))
                    html.dd(desk.say(offers.acceptedMoney(for: purpose).wording))
                }
            }
        }
    }

    /// By state, what is still to be used first; each can be opened and shows how many there are.
    private func answered(_ offers: [Offer], _ html: inout HTML) {
        guard !offers.isEmpty else { return }
        let byState = Dictionary(grouping: offers) { $0.state(on: today) }
        desk.section(desk.say("回答済み・終了", "Answered or over"), id: "answered", &html) { html in
            for state in Offer.State.allCases {
                guard let offers = byState[state] else { continue }
                html.details(.id("state-\(state.rawValue)"), .class("group"), .open(if: view.whole == state)) { html in
                    html.summary { html in
                        html.mark(state.mark, desk.language)
                        html.span(desk.say("\(offers.count.grouped)件", offers.count.grouped), .class("count"))
                    }
                    list(offers, state, &html)
                }
            }
        }
    }

    private func list(_ offers: [Offer], _ state: Offer.State, _ html: inout HTML) {
        let isWhole = view.whole == state
        let part = ListPart(
            offers, page: isWhole ? view.page : 1, size: isWhole ? Self.shownWhole : Self.shown)
        html.ul(.class("lines")) { html in
            for offer in part.elements {
                html.li { html in
                    html.a(
                        "\(desk.say(offer.terms.thing.kind.name))：\(offer.terms.what)", .href("/hq/offers/\(offer.id)"))
                    html.text(" \(desk.say(offer.terms.thing.amount))")
                }
            }
        }
        guard part.pages > 1 else { return }
        let list = "#state-\(state.rawValue)"
        guard !isWhole else {
            return PageTurner(part, desk.language, label: state.name) {
                OfferListView(whole: state, page: $0).address + list
            }.draw(&html)
        }
        html.p {
            $0.a(
                desk.say("全\(offers.count.grouped)件を表示", "Show all \(offers.count.grouped)"),
                .href(OfferListView(whole: state).address + list))
        }
    }
}

/// Which open shortfalls an offer would help, and by how much.
struct HelpList {
    let desk: Desk
    let offer: Offer
    let helps: OfferHelps

    func draw(_ html: inout HTML) {
        guard case .goods = offer.terms.thing else { return }
        guard offer.item != nil else {
            html.p(desk.say("品目が未確定です。確定すると、どの不足に役立つか表示されます。", "The item is not confirmed yet."), .class("note"))
            return
        }
        let help = helps.help(of: offer)
        guard !help.isEmpty else {
            html.p(desk.say("いまこの品目の不足はありません。", "Nothing of it is missing now."), .class("note"))
            return
        }
        html.ul(.class("lines")) { html in
            for one in help { html.li(line(one)) }
        }
    }

    private func line(_ one: OfferHelp) -> String {
        let names = desk.names
        let way = one.isSubstitute ? desk.say("（代替として）", " (as a substitute)") : ""
        return desk.say(
            "\(names.item(one.item))\(way)の不足 \(names.amount(one.missing, of: one.item))・\(one.shelters)か所のうち "
                + "\(names.amount(one.covers, of: one.item))を満たせます",
            "\(names.item(one.item))\(way): \(names.amount(one.missing, of: one.item)) missing at \(one.shelters.english("shelter")); "
                + "it covers \(names.amount(one.covers, of: one.item))")
    }
}

/// On headquarters' first page: how many givers wait for an answer, and how long.
struct OfferPanel {
    let desk: Desk

    func draw(_ html: inout HTML) {
        let waiting = desk.wall.offers.waiting(on: desk.now.japaneseDate)
        guard let oldest = waiting.first else { return }
        desk.section(desk.say("支援の申し出", "Offers"), id: "offers", &html) { html in
            html.p { html in
                html.strong(desk.say("回答待ち：\(waiting.count)件", "\(waiting.count) wait for an answer"))
                html.text(
                    desk.say("　最も古いもの \(desk.since(oldest.madeAt))", ", the oldest since \(desk.since(oldest.madeAt))"))
            }
            html.p { $0.a(desk.say("申し出に回答する", "Answer them"), .href("/hq/offers")) }
        }
    }
}
