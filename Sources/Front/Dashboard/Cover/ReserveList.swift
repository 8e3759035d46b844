import Boards
import Formats
import Relief
import Vocabulary

/// What is held back for shelters that cannot speak, for whom, and how it is let go.
struct ReserveList {
    let desk: Desk
    let reserves: [Reserve]
    /// More would push everything else off the page.
    private static let named = 12

    func draw(_ html: inout HTML) {
        guard !reserves.isEmpty else {
            html.p(
                desk.say(
                    "確保している在庫はありません（報告のない避難所・孤立した避難所がありません）。", "Nothing is held back: no shelter is silent or cut off."),
                .class("empty"))
            return
        }
        html.ul(.class("lines")) { html in
            for reserve in reserves { html.li { row(reserve, &$0) } }
        }
        html.h3(desk.say("だれのためか", "For whom"))
        for (site, shares) in sites.prefix(Self.named) { shelter(site, shares, &html) }
        let rest = sites.count - Self.named
        if rest > 0 { html.p(desk.say("ほか\(rest)か所", "and \(rest) more"), .class("note")) }
    }

    private var sites: [(site: Site, shares: [(Staple, Reserve.Share)])] {
        let shares = reserves.flatMap { reserve in reserve.shares.map { (reserve.staple, $0) } }
        return Dictionary(grouping: shares, by: \.1.site).sorted { $0.key.id < $1.key.id }
            .map { (site: $0.key, shares: $0.value) }
    }

    private func row(_ reserve: Reserve, _ html: inout HTML) {
        let (unit, share) = (desk.say(reserve.staple.unit), Self.percent(reserve.staple.reservePerMille))
        html.strong("\(desk.say(reserve.staple.name)) \(reserve.held.grouped)\(desk.say("", " "))\(unit)")
        html.text(
            desk.say(
                " \(reserve.shares.count)か所のため",
                " for \(reserve.shares.count) \(reserve.shares.count == 1 ? "shelter" : "shelters")"))
        html.small(
            desk.say(
                "使える在庫\(reserve.stock.grouped)\(unit)の\(share)以内、対象の必要量まで。期限の長いものから確保",
                "at most \(share) of \(reserve.stock.grouped) \(unit) in stock and what they are reckoned to need; what keeps longest is held"
            ))
    }

    /// 「10%」, and a tenth only where there is one.
    private static func percent(_ perMille: Int) -> String {
        perMille.isMultiple(of: 10) ? "\(perMille / 10)%" : "\(perMille / 10).\(perMille % 10)%"
    }

    private func shelter(_ site: Site, _ shares: [(Staple, Reserve.Share)], _ html: inout HTML) {
        html.details(.id("reserve-\(site.id)"), .class("group")) { html in
            html.summary { html in
                html.strong(desk.wall.title(of: site))
                html.span(cause(shares.first?.1.cause), .class("count"))
            }
            html.p(shares.map(amount).joined(separator: desk.say("、", ", ")), .class("note"))
            if desk.visitor.token.allows(.approve) { release(site, &html) }
        }
    }

    private func amount(_ share: (staple: Staple, share: Reserve.Share)) -> String {
        let name = desk.say(share.staple.name)
        guard let units = share.share.units else { return desk.say("\(name) 人数不明", "\(name): people unknown") }
        let assumed = share.share.isAssumed ? desk.say("（人数は仮定）", " (people assumed)") : ""
        return "\(name) \(units.grouped)\(desk.say("", " "))\(desk.say(share.staple.unit))\(assumed)"
    }

    private func cause(_ cause: Reserve.Cause?) -> String {
        switch cause {
        case .silent(let since?): desk.say("最後の報告 \(desk.since(since))", "last heard \(desk.since(since))")
        case .cutOff: desk.say("孤立・受入不可", "cut off")
        case .silent(nil), nil: desk.say("まだ報告なし", "never heard of")
        }
    }

    private func release(_ site: Site, _ html: inout HTML) {
        desk.form("/hq/sites/\(site.id)/reserve/release", "release.\(site.id)", &html) { html in
            html.label { html in
                html.span(desk.say("確保を解除する理由", "Why its share is let go"))
                html.input(.type("text"), .name("reason"), .maxLength(500), .required, .autocomplete("off"))
            }
            html.button(desk.say("確保を解除する", "Let it go"), .type("submit"))
        }
    }
}
