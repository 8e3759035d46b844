import Boards
import Formats
import Relief
import Vocabulary

/// What is missing by item, and which of it should be sent at all.
///
/// What depots hold or givers have announced is not promised to anybody yet, but nobody has to send it again: the same
/// sum as on the public page, so that the two never say the opposite.
struct PartnerShortages {
    let desk: Desk
    private let wanted: [ID<Item>: Wanted]

    init(desk: Desk) {
        self.desk = desk
        wanted = Dictionary(desk.wall.wanted(on: desk.now.japaneseDate).map { ($0.item, $0) }) { first, _ in first }
    }

    func draw(_ html: inout HTML) {
        let all = desk.wall.shortagesByReach().map(\.shortage)
        desk.section(desk.say("品目ごとの不足", "Shortages by item"), id: "shortages", &html) { html in
            desk.asOf(&html)
            bars(all.filter { !isEnough($0.item) }, &html)
            enough(all.filter { isEnough($0.item) }, &html)
            held(&html)
        }
    }

    private func bars(_ shortages: [Shortage], _ html: inout HTML) {
        guard !shortages.isEmpty else {
            html.p(desk.say("いま求めている品目はありません。", "No goods are wanted now."), .class("empty"))
            return
        }
        html.p(
            desk.say("生命に関わるものから、影響する人数の多い順です。", "What life hangs on first, then by the people concerned."),
            .class("note"))
        ShortageBars(
            desk: desk, shortages: shortages, overdue: desk.wall.overdue(at: desk.now), note: note
        ).draw(&html)
    }

    private func isEnough(_ item: ID<Item>) -> Bool { wanted[item]?.isEnough ?? false }

    private func note(_ shortage: Shortage) -> String? {
        guard let wanted = wanted[shortage.item], wanted.pieces < shortage.missing else { return nil }
        let pieces = desk.names.amount(wanted.pieces, of: shortage.item)
        return desk.say(
            "拠点の在庫と受け入れ済みの申し出を引いて、求めているのは\(pieces)",
            "wanted: \(pieces), less what depots hold and givers have announced")
    }

    private func enough(_ shortages: [Shortage], _ html: inout HTML) {
        guard !shortages.isEmpty else { return }
        html.details(.id("in-stock"), .class("group")) { html in
            html.summary { html in
                html.strong(desk.say("在庫で足りる見込み（送らないでください）", "Covered by stock (please send none)"))
                html.span(desk.say("\(shortages.count)品目", shortages.count.english("item")), .class("count"))
            }
            html.p(
                desk.say(
                    "避難所にはまだ届いていませんが、拠点の在庫か、受け入れが決まった申し出でまかなえます。",
                    "Not at the shelters yet, but depots hold enough of it, or givers have announced it."),
                .class("note"))
            html.ul(.class("lines short")) { html in
                for shortage in shortages { html.li(desk.names.goods(shortage.missing, of: shortage.item)) }
            }
        }
    }

    private func held(_ html: inout HTML) {
        let count = desk.wall.heldNeeds.count
        guard count > 0 else { return }
        html.p(
            desk.say(
                "ほかに、個数が不明な要請が\(count)件あります（確認中のため合計に含みません）。",
                "Another \(count.english("need is", "needs are")) of unknown size, being confirmed, and in no sum."),
            .class("note"))
    }
}
