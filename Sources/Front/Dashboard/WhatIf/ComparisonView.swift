import Boards
import Formats
import Relief
import Vocabulary

/// Two plans side by side: the totals, who gains and who loses, and why.
struct ComparisonView {
    let desk: Desk
    let comparison: PlanComparison
    /// What the two plans are called.
    let before: String
    let after: String

    /// Shelters listed on either side until somebody opens the rest.
    static let mostSites = 30

    func draw(_ html: inout HTML) {
        totals(&html)
        sites(desk.say("減る避難所", "Shelters that lose"), "losers", comparison.losers, &html)
        sites(
            desk.say("増える避難所", "Shelters that gain"), "winners",
            comparison.winners.sorted { ($1.gained, $0.site) < ($0.gained, $1.site) }, &html)
    }

    private func totals(_ html: inout HTML) {
        desk.section(desk.say("全体のちがい", "The difference in all"), id: "totals", &html) { html in
            html.ul(.class("figures")) { html in
                figure(desk.say("減る避難所", "Shelters that lose"), comparison.losers.count, &html)
                figure(desk.say("増える避難所", "Shelters that gain"), comparison.winners.count, &html)
                figure(desk.say("変わる割当（行）", "Lines that differ"), comparison.linesChanged, &html)
            }
            tiers(&html)
        }
    }

    private func figure(_ name: String, _ value: Int, _ html: inout HTML) {
        html.li(.class("figure")) { html in
            html.span(name, .class("figure-name"))
            html.strong(value.grouped, .class("figure-value"))
        }
    }

    private func tiers(_ html: inout HTML) {
        desk.table(
            desk.say("優先度ごとの比較（\(before) → \(after)）", "By tier (\(before) → \(after))"),
            columns: [
                .text(desk.say("優先度", "Tier")), .number(desk.say("割り当てる個数", "Pieces given")),
                .number(desk.say("全量", "In full")), .number(desk.say("一部", "In part")),
                .number(desk.say("なし", "Nothing")),
                .number(desk.say("いちばん低い要請", "Lowest need")), .text(desk.say("判定", "Verdict")),
            ], &html
        ) { html in
            for pair in comparison.tiers { html.tr { row(pair, &$0) } }
            html.tr { html in
                html.th(desk.say("行・個数", "Lines, pieces"), .scope("row"))
                html.td(change(comparison.piecesBefore, comparison.piecesAfter), .class("number"))
                html.td(
                    desk.say(
                        "\(change(comparison.linesBefore, comparison.linesAfter))行（同じ所へ同じ所から届くもの \(comparison.piecesKept.grouped)）",
                        "\(change(comparison.linesBefore, comparison.linesAfter)) lines; the same from the same depot: \(comparison.piecesKept.grouped)"
                    ), .colSpan(5))
            }
        }
    }

    private func row(_ pair: TierPair, _ html: inout HTML) {
        html.th(.scope("row")) { $0.span(desk.say(pair.tier.name), .class(pair.tier.style)) }
        for value in [\TierTotals.planned, \.full, \.partly, \.nothing] {
            html.td(
                change(pair.before?[keyPath: value] ?? 0, pair.after?[keyPath: value] ?? 0), .class("number"))
        }
        let worst = [pair.before, pair.after].map { $0.map { "\($0.worst.percent)%" } ?? "–" }
        html.td(worst[0] == worst[1] ? worst[0] : worst.joined(separator: " → "), .class("number"))
        html.td(verdict(pair.verdict))
    }

    private func verdict(_ verdict: TierPair.Verdict) -> String {
        switch verdict {
        case .same: desk.say("同じ", "the same")
        case .better: desk.say("「\(after)」のほうが公平", "“\(after)” is fairer")
        case .worse: desk.say("「\(before)」のほうが公平", "“\(before)” is fairer")
        case .incomparable: desk.say("対象の要請が違うため比べられない", "other needs; cannot be compared")
        }
    }

    private func change(_ old: Int, _ new: Int) -> String {
        old == new ? new.grouped : "\(old.grouped) → \(new.grouped)"
    }

    private func sites(_ heading: String, _ id: String, _ sites: [SiteChange], _ html: inout HTML) {
        desk.section("\(heading)（\(sites.count.grouped)）", id: id, &html) { html in
            guard !sites.isEmpty else {
                html.p(desk.say("ありません。", "None."), .class("empty"))
                return
            }
            let most = comparison.sites.map { max($0.lost, $0.gained) }.max() ?? 0
            BarLegend(entries: [("part lost", desk.say("減る", "less")), ("part gained", desk.say("増える", "more"))])
                .draw(&html)
            list(sites.prefix(Self.mostSites), most, explains: true, &html)
            guard sites.count > Self.mostSites else { return }
            html.details(.id("\(id)-rest")) { html in
                html.summary(
                    desk.say(
                        "残り\((sites.count - Self.mostSites).grouped)か所",
                        "\((sites.count - Self.mostSites).grouped) more"))
                list(sites.dropFirst(Self.mostSites), most, explains: false, &html)
            }
        }
    }

    private func list(_ sites: ArraySlice<SiteChange>, _ most: Int, explains: Bool, _ html: inout HTML) {
        html.ul(.class("bars changes")) { html in
            for site in sites {
                html.li { SiteChangeRow(desk: desk, change: site, most: most, explains: explains).draw(&$0) }
            }
        }
    }
}
