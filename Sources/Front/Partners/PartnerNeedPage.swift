import Boards
import Feeds
package import Formats
package import Relief
package import Vocabulary

/// One need as a partner may see it: where the entries of the feeds lead.
package struct PartnerNeedPage: Sendable {
    let desk: Desk
    let need: PartnerNeed

    /// The page of a need, or `nil` when there is none of that name.
    package init?(_ desk: Desk, _ id: ID<Need>) {
        guard let need = PartnerFeed.need(id, on: desk.wall) else { return nil }
        self.desk = desk
        self.need = need
    }

    package func document() -> HTML {
        desk.document(Wording("不足の1件", "One need"), path: need.page, isLive: true) { html in
            html.p { $0.a(desk.say("← いま不足しているもの", "← What is missing now"), .href("/partner")) }
            html.h1(
                desk.say("\(site)：\(need.itemName.japanese)", "\(site): \(need.itemName.english)"))
            desk.asOf(&html)
            html.p(standing, .class(need.isOpen ? "alarm-line" : "summary-line"))
            html.dl(.class("facts card")) { numbers(&$0) }
            if need.isOpen { offer(&html) }
        }
    }

    private var site: String { desk.names.site(need.site.id) }

    private var standing: String {
        if let closing = need.closing {
            return desk.say(
                "この要請は終わっています（\(closing.name.japanese)）。送らないでください。",
                "This need is over (\(closing.name.english)). Send nothing for it.")
        }
        let missing = amount(need.missing)
        return desk.say("あと\(missing)足りません。", "\(missing) still missing.")
    }

    private func numbers(_ html: inout HTML) {
        html.fact(desk.say("要請", "asked"), amount(need.asked))
        html.fact(desk.say("手配済み", "promised"), amount(need.promised))
        html.fact(desk.say("受領済み", "received"), amount(need.received))
        html.fact(desk.say("区", "ward"), need.site.ward ?? desk.say("不明", "unknown"))
        html.fact(
            desk.say("必要な日時", "needed by"),
            need.neededBy?.onPage(desk.language) ?? desk.say("指定なし", "not said"))
        html.fact(desk.say("要請から", "asked since"), desk.say(need.raisedAt.age(at: desk.now)))
    }

    private func amount(_ pieces: Count<Piece>?) -> String {
        guard let pieces else { return desk.say("不明", "unknown") }
        return desk.say("\(pieces.value.grouped)\(need.unit)", pieces.value.grouped)
    }

    private func offer(_ html: inout HTML) {
        let wanted = desk.wall.wanted(on: desk.now.japaneseDate).first { $0.item == need.item }
        if wanted?.isEnough == true {
            html.p(
                desk.say(
                    "この品目は、拠点の在庫か受け入れが決まった申し出で足りる見込みです。送らないでください。",
                    "Depots hold enough of it, or givers have announced it. Please send none."), .class("summary-line"))
            return
        }
        html.p(
            desk.say(
                "避難所へ直接送らず、先に申し出て本部の回答を待ってください。",
                "Send nothing to the shelter: offer it first and wait for headquarters' answer."))
        html.p {
            $0.a(
                desk.say("この要請に申し出る", "Offer something for this need"),
                .href("/offers/new?kind=goods&item=\(need.item)&need=\(need.id)"), .class("button primary"))
        }
    }
}
