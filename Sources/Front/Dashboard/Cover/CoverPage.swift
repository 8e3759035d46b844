import Boards
package import Formats
import Relief
import Vocabulary

/// Where things run out first, who asks for more than people explain, what is reckoned, and what is held back.
package struct CoverPage: Sendable {
    let desk: Desk
    let filter: CoverFilter
    private let all: [Provision]

    /// Rows of each list; the rest is counted.
    private static let rows = 20

    package init(_ desk: Desk, _ filter: CoverFilter = CoverFilter()) {
        self.desk = desk
        self.filter = filter
        all = desk.wall.provisions(at: desk.now)
    }

    private var chosen: [Provision] { all.filter(filter.includes) }

    package func document() -> HTML {
        let path = Link("/hq/cover", filter.query).text
        return desk.document(Wording("手持ち日数", "Days of cover"), path: path, isLive: true) { html in
            html.h1(desk.say("手持ちは何日分か", "How long goods last"))
            desk.reckonedAt(&html)
            guard !desk.wall.rules.book.staples.isEmpty else {
                html.p(
                    desk.say(
                        "一人当たりの基準がまだ取り込まれていません（基準表の取り込みは管理者に依頼してください）。",
                        "No rule of what a person needs has been read in; ask the administrator to import the sheets of rules."
                    ),
                    .class("empty"))
                return
            }
            form(&html)
            low(&html)
            claims(&html)
            estimates(&html)
            reserve(&html)
            RuleList(desk: desk).draw(&html)
        }
    }

    private func form(_ html: inout HTML) {
        desk.filter("/hq/cover", &html) { html in
            desk.choice(
                "staple", desk.say("品目", "Staple"),
                desk.wall.rules.book.inOrder.map { (value: $0.id.text, name: desk.say($0.name)) },
                chosen: filter.staple?.text, &html)
            desk.choice(
                "ward", desk.say("区", "Ward"), desk.wall.wards.map { (value: $0, name: $0) }, chosen: filter.ward,
                &html)
        }
    }

    private func claims(_ html: inout HTML) {
        let found = chosen.filter { $0.claim?.isFarAbove == true }
            .sorted { ($0.claim?.percent ?? 0, $1.site.id) > ($1.claim?.percent ?? 0, $0.site.id) }
        section(
            desk.say("人数に比べて多い要請（\(found.count)件）", "Claims beyond the headcount (\(found.count))"), "claims", found,
            &html
        ) { shown, html in
            for provision in shown {
                html.h3 { $0.a(desk.wall.title(of: provision.site), .href("/hq/shelters/\(provision.site.id)#cover")) }
                ClaimWarning(desk: desk, provision: provision).draw(&html)
            }
        }
    }

    private func low(_ html: inout HTML) {
        let found = chosen.filter(\.isKnownLow)
            .sorted { ($0.lastsMinutes, $0.site.id, $0.staple.id) < ($1.lastsMinutes, $1.site.id, $1.staple.id) }
        let unknown = chosen.count { !$0.isAnythingKnown }
        section(desk.say("まもなく切れる（\(found.count)件）", "Running out (\(found.count))"), "low", found, &html) {
            shown, html in
            CoverBars(desk: desk, showsSite: true).draw(shown, &html)
        }
        html.p(
            desk.say(
                "ほかに\(unknown.grouped)件は、人数か手持ちが不明のため計算できません（0とはみなしません）。",
                "\(unknown.grouped) more cannot be reckoned, as people or stock are unknown; unknown is not zero."),
            .class("note"))
    }

    private func estimates(_ html: inout HTML) {
        let found = chosen.filter { $0.estimate != nil }
        section(
            desk.say("推計で計画する品目（\(found.count.grouped)件）", "Planned by estimate (\(found.count.grouped))"),
            "estimates", found, isSum: filter.staple == nil, &html
        ) { shown, html in
            if filter.staple == nil {
                EstimateSums(desk: desk, filter: filter).draw(found, &html)
            } else {
                EstimateList(desk: desk, showsSite: true).draw(shown, &html)
            }
        }
    }

    private func reserve(_ html: inout HTML) {
        desk.section(desk.say("確保している在庫", "Held in reserve"), id: "reserve", &html) { html in
            ReserveList(desk: desk, reserves: desk.wall.reserves(of: chosen, at: desk.now)).draw(&html)
        }
    }

    private func section(
        _ heading: String, _ id: String, _ found: [Provision], isSum: Bool = false, _ html: inout HTML,
        rows: ([Provision], inout HTML) -> Void
    ) {
        desk.section(heading, id: id, &html) { html in
            guard !found.isEmpty else {
                html.p(desk.say("該当はありません。", "None."), .class("empty"))
                return
            }
            rows(Array(found.prefix(Self.rows)), &html)
            guard found.count > Self.rows, !isSum else { return }
            html.p(
                desk.say(
                    "先頭の\(Self.rows)件です。品目か区で絞り込むと残りを見られます。",
                    "The first \(Self.rows); filter by staple or ward to see the others."), .class("note"))
        }
    }
}
