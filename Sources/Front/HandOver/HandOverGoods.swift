import Boards
import Formats
import Relief
import Vocabulary

/// What is missing, on its way and at hand.
struct HandOverGoods {
    let desk: Desk
    let handOver: HandOver

    func drawComing(_ html: inout HTML) {
        if handOver.site == nil { shortages(&html) } else { needs(&html) }
        consignments(&html)
    }

    func drawAtHand(_ html: inout HTML) {
        if handOver.site?.kind == .depot { stock(&html) } else if handOver.site != nil { provisions(&html) }
    }

    private func needs(_ html: inout HTML) {
        desk.sheetPart(
            desk.say("要請と不足", "Asked for and missing"), handOver.needs, most: 6,
            none: desk.say("終わっていない要請はありません。", "Nothing asked for is open."), isLong: true, &html
        ) { need, html in
            html.strong(desk.names.item(need.item))
            html.text(" \(desk.names.asked(need))")
            html.text(need.isHeld ? desk.say("（入数の確認待ち）", " (size to be confirmed)") : missing(need))
            if let note = need.note { html.small("　\(note)") }
        }
    }

    private func missing(_ need: Need) -> String {
        let amount = desk.names.amount(need.missing, of: need.item)
        let promised = desk.names.amount(need.promisedPieces, of: need.item)
        return desk.say("　不足\(amount)・手配済み\(promised)", ", missing \(amount), promised \(promised)")
    }

    private func shortages(_ html: inout HTML) {
        desk.sheetPart(
            desk.say("市全体の不足（困っている人の多い順）", "Missing in the city, most people concerned first"),
            handOver.shortages, most: 6, none: desk.say("不足はありません。", "Nothing is missing."), &html
        ) { reach, html in
            let item = reach.shortage.item
            html.strong(desk.names.item(item))
            html.text(
                desk.say(
                    " 不足\(desk.names.amount(reach.shortage.missing, of: item))・\(concerned(reach))",
                    ": \(desk.names.amount(reach.shortage.missing, of: item)), \(concerned(reach))"))
        }
    }

    /// How many people the shelters hold that lack it, and where nobody has counted.
    private func concerned(_ reach: ShortageReach) -> String {
        let unknown =
            reach.uncounted == 0 ? "" : desk.say("と人数不明\(reach.uncounted)か所", " and \(reach.uncounted) uncounted")
        return desk.say(
            "\(reach.sites)か所の\(reach.people.value.grouped)人\(unknown)",
            "\(reach.people.value.english("person", "people")) at \(reach.sites.english("shelter"))\(unknown)")
    }

    private func consignments(_ html: inout HTML) {
        desk.sheetPart(
            desk.say("届く・出す予定の物資", "Promised and on the road"), handOver.consignments, most: 3,
            none: desk.say("予定されている便はありません。", "Nothing is on its way."), isLong: true, &html
        ) { consignment, html in
            html.strong("\(desk.say(consignment.state.name))")
            let goods = consignment.lines.prefix(3).map { desk.names.loaded($0, of: consignment) }
            let more = consignment.lines.count > 3 ? desk.say("ほか", " and more") : ""
            html.text(" \(way(consignment))　\(goods.joined(separator: desk.say("、", ", ")))\(more)")
            if let departed = consignment.departedAt {
                html.small(desk.say("　\(desk.when(departed))出発", ", left \(desk.when(departed))"))
            }
        }
    }

    private func way(_ consignment: Consignment) -> String {
        guard let site = handOver.site else {
            return "\(desk.names.site(consignment.depot))→\(desk.names.site(consignment.shelter))"
        }
        return consignment.shelter == site.id
            ? "\(desk.names.site(consignment.depot))→" : "→\(desk.names.site(consignment.shelter))"
    }

    private func provisions(_ html: inout HTML) {
        desk.sheetPart(
            desk.say("手持ち", "At hand"), handOver.provisions, most: 7,
            none: desk.say("手持ちの報告がありません（ないのではなく不明）。", "Nobody has reported; unknown, not nothing."), &html
        ) { provision, html in
            html.strong(desk.say(provision.staple.name))
            html.text(" \(atHand(provision))")
            if provision.isKnownLow { html.strong(desk.say("　▲少ない", " ▲ low")) }
        }
    }

    private func atHand(_ provision: Provision) -> String {
        guard let report = provision.report else { return desk.say("報告なし（届いた分からの見込み）", "no report") }
        let units = report.units.map { "\($0.grouped)\(desk.say(provision.staple.unit))" }
        let said = [units, report.isEnough ? desk.say("足りている", "enough") : nil].compactMap(\.self)
        return said.joined(separator: "・")
            + desk.say("（\(desk.when(report.observedAt))確認）", " (seen \(desk.when(report.observedAt)))")
    }

    private func stock(_ html: inout HTML) {
        desk.sheetPart(
            desk.say("拠点の在庫（多い順）", "Stock, the most first"), handOver.stock, most: 8,
            none: desk.say("在庫の記録がありません。", "No stock is recorded."), &html
        ) { line, html in html.text(desk.names.goods(line.pieces, of: line.item)) }
    }
}
