import Boards
import Formats
import Relief
import Vocabulary

/// The suppliers who have an item side by side: when they are there, what a unit costs, and what all of it comes to.
struct SupplyChoices {
    let desk: Desk
    let remedies: Remedies

    private var mayOrder: Bool { desk.visitor.token.allows(.plan) }

    func draw(_ html: inout HTML) {
        let choices = remedies.choices
        guard !choices.isEmpty else {
            html.p(
                desk.say("この品目の協定で、今日有効なものはありません。", "No agreement that is valid today has the item."), .class("empty"))
            return
        }
        proposal(&html)
        html.h3(desk.say("事業者を比べて選ぶ（届くのが早い順）", "Compare and choose (the earliest first)"))
        html.ul(.class("cards roomy")) { html in
            for choice in choices { html.li(.class("card")) { card(choice, &$0) } }
        }
    }

    /// Whom the proposal takes, for how many pieces and yen in all.
    private func proposal(_ html: inout HTML) {
        let proposed = remedies.offers.filter { $0.units > 0 }
        guard !proposed.isEmpty else { return }
        let parts = proposed.map { "\($0.supplier.name) \(units($0.units, $0))" }
        html.p { html in
            html.strong(desk.say("提案：", "Proposed: "))
            html.text(parts.joined(separator: desk.say("＋", " + ")))
            html.text(desk.say("。合計 ", ". In all "))
            html.strong(desk.say(total))
        }
    }

    private var total: Wording {
        let (yen, open) = remedies.proposedCost
        let known = remedies.offers.contains { $0.units > 0 && $0.cost != nil }
        guard known else { return Wording("金額不明（単価は発注のときに決まります）", "unknown (the price is settled with the order)") }
        let rest =
            open == 0
            ? Wording("", "")
            : Wording("（ほかに単価未定の\(open)社）", " (and \(open.english("supplier")) whose price is open)")
        return Wording("\(yen)\(rest.japanese)", "\(yen.wording.english)\(rest.english)")
    }

    private func card(_ choice: SupplyChoice, _ html: inout HTML) {
        let offer = choice.offer
        html.h4 { html in
            html.text("\(offer.supplier.name) ")
            if choice.isFastest { html.mark(Self.fastest, desk.language) }
            if choice.isCheapest { html.mark(Self.cheapest, desk.language) }
        }
        html.dl(.class("pairs")) { html in
            pair(desk.say("今発注すると届く時刻", "There if ordered now"), words(offer).arrival, &html)
            pair(desk.say("納期", "Lead time"), lead(offer), &html)
            pair(desk.say("単価", "Price"), price(offer), &html)
            if choice.units > 0 {
                pair(
                    desk.say("ここだけに頼むと", "From here alone"),
                    units(choice.units, offer), &html)
                pair(
                    desk.say("合計", "Total"), desk.say(choice.total?.wording ?? .unknownAmount), &html)
            }
            pair(desk.say("納入", "Delivery"), words(offer).delivery, &html)
        }
        if choice.units > 0, choice.pieces < remedies.leftToOrder {
            html.p(
                desk.say(
                    "協定のめやすでは、必要な\(amount(remedies.leftToOrder))に足りません。",
                    "Its guide is less than the \(amount(remedies.leftToOrder)) that are wanted."), .class("note"))
        }
        if mayOrder, choice.isOpen { buttons(choice, &html) }
    }

    private func buttons(_ choice: SupplyChoice, _ html: inout HTML) {
        let offer = choice.offer
        html.p { html in
            link(choice.units, offer, .class("button primary"), &html)
            guard offer.units > 0, offer.units != choice.units else { return }
            html.text(" ")
            link(offer.units, offer, .class("button"), &html)
        }
    }

    private func link(_ units: Int, _ offer: SupplyOffer, _ style: Attribute, _ html: inout HTML) {
        html.a(
            desk.say("\(self.units(units, offer))を発注する", "Order \(self.units(units, offer))"),
            .href(
                Link(
                    "/hq/orders/new",
                    [
                        ("agreement", offer.agreement.id.text), ("item", remedies.item.text),
                        ("units", String(units)), ("site", offer.destination?.id.text),
                    ]
                ).text), style)
    }

    private func pair(_ name: String, _ value: String, _ html: inout HTML) {
        html.dt(name)
        html.dd(value)
    }

    private func words(_ offer: SupplyOffer) -> OfferWords { OfferWords(desk: desk, offer: offer) }
    private func amount(_ pieces: Count<Piece>) -> String { desk.names.amount(pieces, of: remedies.item) }

    private func units(_ units: Int, _ offer: SupplyOffer) -> String { desk.names.units(units, of: offer.line) }

    private func lead(_ offer: SupplyOffer) -> String {
        guard let hours = offer.agreement.terms.leadHours else { return desk.say("協定になし", "not agreed") }
        return desk.say("\(hours)時間", hours.english("hour"))
    }

    private func price(_ offer: SupplyOffer) -> String {
        guard let yen = offer.line.price.yen else {
            return desk.say("災害直前の価格（発注のときに記入）", "as before the disaster, stated with the order")
        }
        let each = offer.line.pieces(in: 1)
        let note = each.value > 1 ? desk.say("（\(amount(each))入り）", " (of \(amount(each)))") : ""
        let unit = desk.names.counted(offer.line.unit, of: offer.line.item)
        return desk.say(
            "1\(unit.japanese) \(yen)\(note)",
            "\(yen.wording.english) a \(offer.line.unit.one)\(note)")
    }

    private static let fastest = StateMark(name: Wording("最も早い", "the fastest"), shape: "▲", tone: "good")
    private static let cheapest = StateMark(name: Wording("最も安い", "the cheapest"), shape: "●", tone: "good")
}

/// What an offer means in words: when it is there and whether that is in time, where to, how far, and by whom.
struct OfferWords {
    let desk: Desk
    let offer: SupplyOffer

    var delivery: String {
        guard let destination = offer.destination else {
            return desk.say("配送範囲に納入できる場所がありません。", "No place within its reach.")
        }
        let parts = [
            desk.say("納入先 \(destination.name)", "to \(destination.name)"), desk.distance(offer.metres),
            desk.say(desk.carriage(offer.agreement.terms.transports)), desk.say(offer.supplier.details.mark.name),
        ]
        return parts.joined(separator: desk.say("・", "; "))
    }

    var arrival: String {
        guard let arrival = offer.arrival else { return desk.say("不明（納入までの時間の取り決めなし）", "unknown") }
        let late =
            switch offer.isInTime {
            case true?: desk.say("（間に合う）", " (in time)")
            case false? where offer.isTooLate: desk.say("（希望時刻に間に合わない）", " (too late)")
            case false?: desk.say("（早い希望には間に合わないが、待つ要請がある）", " (late for the first, in time for others)")
            case nil: ""
            }
        return arrival.onPage(desk.language) + late
    }
}
