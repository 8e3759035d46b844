import Boards
import Formats
import Relief
import Vocabulary

/// What headquarters may say to an offer.
struct OfferAnswerForms {
    let desk: Desk
    let offer: Offer
    let state: FormState

    private var path: String { "/hq/offers/\(offer.id)" }
    private var language: Language { desk.language }

    /// Suggestions stand first; nothing is chosen before a person chooses.
    func identify(_ html: inout HTML) {
        let suggested = ItemSuggestion(catalogue: desk.wall.catalogue).items(for: offer.terms.what)
        desk.section(desk.say("品目を確定する", "Confirm the item"), id: "identify", &html) { html in
            if !suggested.isEmpty {
                html.p(
                    desk.say(
                        "「\(offer.terms.what)」の候補：\(suggested.map(\.name.japanese).joined(separator: "、"))",
                        "“\(offer.terms.what)” may mean: \(suggested.map(\.name.english).joined(separator: ", "))"),
                    .class("note"))
            }
            desk.form("\(path)/identify", "identify", &html) { html in
                html.select(
                    SelectField(
                        name: "item", label: Wording("品目", "Item"), options: options(suggested),
                        id: "identify-item", chosen: offer.item?.text), state, language)
                html.button(desk.say("この品目に確定する", "Confirm it"), .type("submit"))
            }
        }
    }

    private func options(_ suggested: [Item]) -> [(value: String, name: String)] {
        var seen: Set<ID<Item>> = []
        return (suggested + desk.wall.catalogue.items).filter { seen.insert($0.id).inserted }.map {
            ($0.id.text, $0.name[language])
        }
    }

    func accept(_ html: inout HTML) {
        desk.section(desk.say("受け入れる", "Accept"), id: "accept", class: "panel act", &html) { html in
            if case .money(let yen, _) = offer.terms.thing {
                ApprovalNote(desk: desk, kind: .offer, reference: offer.id, title: offer.terms.what, amount: yen)
                    .draw(&html)
            }
            desk.form("\(path)/accept", "accept", &html) { html in
                amount(&html)
                html.field(note("accept-note", hint: details), state, language)
                html.button(desk.say("受け入れる", "Accept it"), .type("submit"), .class("primary"))
            }
        }
    }

    private func amount(_ html: inout HTML) {
        switch offer.terms.thing {
        case .goods(let goods): self.goods(goods, &html)
        case .people(let people):
            html.field(
                Field("headcount", Wording("受け入れる人数", "How many"), .number, isRequired: true), state, language,
                start: "\(people.headcount)")
        case .money(let yen, let purpose):
            html.p(
                desk.say("資金：\(purpose.name.japanese)（ほかの資金には入れられません）", "Pot: \(purpose.name.english), and no other"))
            html.field(
                Field("amount", Wording("受け入れる金額（円）", "Yen"), .number, isRequired: true), state, language,
                start: yen.grouped)
        case .vehicles(let vehicles):
            html.field(
                Field("count", Wording("受け入れる台数", "How many"), .number, isRequired: true), state, language,
                start: "\(vehicles.count)")
            depots("home", Wording("置き場所（物資拠点）", "Home depot"), &html)
            html.calendarDay(
                "from", Wording("いつから", "From"), state, language,
                start: (offer.terms.from ?? desk.now.japaneseDate).description, isRequired: true)
            html.calendarDay(
                "until", Wording("いつまで", "Until"), state, language, start: offer.terms.until.description,
                isRequired: true)
        }
    }

    private func goods(_ goods: OfferedGoods, _ html: inout HTML) {
        let item = offer.item.flatMap { desk.wall.item($0) }
        html.select(
            SelectField(
                name: "item", label: Wording("品目", "Item"),
                options: options(ItemSuggestion(catalogue: desk.wall.catalogue).items(for: offer.terms.what)),
                id: "accept-item", chosen: offer.item?.text), state, language)
        html.field(
            Field(
                "pieces", Wording("受け入れる個数（箱ではなく個数）", "Pieces to take, not cases"), .number,
                hint: Wording("申し出：\(goods.asPieces(item).japanese)", "Offered: \(goods.asPieces(item).english)"),
                isRequired: true),
            state, language, start: goods.pieces(of: item).map { "\($0.value)" } ?? "")
        depots("depot", Wording("届け先（物資拠点）", "Depot"), &html)
        html.calendarDay("arrivesOn", Wording("到着予定日", "Expected on"), state, language)
    }

    private func depots(_ name: String, _ label: Wording, _ html: inout HTML) {
        html.select(
            SelectField(
                name: name, label: label,
                options: desk.siteOptions(desk.wall.depots.all.map(\.site).filter { $0.status == .open })),
            state, language)
    }

    /// Where the money is entered once it has come; only pots of its own kind are offered.
    func bank(_ yen: Yen, _ purpose: GiftPurpose, _ html: inout HTML) {
        guard desk.visitor.token.allows(.manageFunds) else { return }
        desk.section(desk.say("入金", "Money that came"), id: "bank", &html) { html in
            if let deposit = desk.wall.funds[offer.deposit] {
                let pot = desk.wall.funds[deposit.pot]?.details.name ?? deposit.pot.text
                html.p(
                    desk.say(
                        "\(deposit.money.receivedOn.onPage(.japanese))に\(pot)へ\(deposit.money.amount)を入金済み",
                        "\(deposit.money.amount.grouped) yen paid into \(pot) on \(deposit.money.receivedOn.onPage(.english))"
                    ))
                return
            }
            desk.form("\(path)/bank", "bank", &html) { html in
                html.p(desk.say("金額：\(yen)", "Amount: \(yen.grouped) yen"))
                html.select(
                    SelectField(
                        name: "pot",
                        label: Wording("資金（\(purpose.name.japanese)のもの）", "Pot for \(purpose.name.english)"),
                        options: desk.wall.funds.allPots.filter { $0.source == purpose.source }.map {
                            ($0.id.text, $0.details.name)
                        }), state, language)
                html.calendarDay(
                    "receivedOn", Wording("入金日", "Day it came"), state, language,
                    start: desk.now.japaneseDate.description, isRequired: true)
                html.button(desk.say("入金を記録する", "Record it"), .type("submit"), .class("primary"))
            }
        }
    }

    func decline(_ html: inout HTML) {
        desk.section(desk.say("お断りする", "Decline with thanks"), id: "decline", &html) { html in
            desk.form("\(path)/decline", "decline", &html) { html in
                html.select(
                    SelectField(
                        name: "reason", label: Wording("理由（申し出た方に表示されます）", "Reason, which the giver is shown"),
                        options: DeclineReason.fitting(offer.terms.thing.kind).map { ($0.rawValue, $0.name[language]) }),
                    state, language)
                html.field(note("decline-note"), state, language)
                html.button(desk.say("お礼とともにお断りする", "Decline with thanks"), .type("submit"))
            }
        }
    }

    func withdraw(_ html: inout HTML) {
        html.details(.id("withdraw")) { html in
            html.summary(desk.say("申し出た方が取り下げた（電話など）", "The giver took it back (by telephone)"))
            desk.form("\(path)/withdraw", "withdraw", &html) { html in
                html.button(desk.say("取り下げを記録する", "Record it"), .type("submit"))
            }
        }
    }

    private func note(_ id: String, hint: Wording? = nil) -> Field {
        Field(
            "note", Wording("申し出た方へのひとこと", "A word to the giver"), .paragraph(longest: OfferRefusal.longestNote),
            hint: hint, id: id)
    }

    private var details: Wording {
        let details = offer.terms.thing.kind.details
        return Wording(
            "\(details.japanese)。空欄なら、電話などで知らせてください（相手のページには「本部から知らせる」と出ます）。",
            "\(details.english). If you leave it empty, call them: their page says that you will.")
    }
}

extension OfferedGoods {
    /// 「10箱＝240個」, or that nobody knows how many.
    fileprivate func asPieces(_ item: Item?) -> Wording {
        let said = OfferedThing.goods(self).amount
        guard asked.unit == .case, let pieces = pieces(of: item) else { return said }
        return Wording(
            "\(said.japanese)＝\(pieces.value.grouped)個", "\(said.english), \(pieces.value.english("piece"))")
    }
}
