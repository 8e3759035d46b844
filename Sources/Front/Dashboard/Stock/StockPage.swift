import Boards
package import Formats
import Relief
import Vocabulary

/// What the open depots hold, by item and by depot.
package struct StockPage: Sendable {
    let desk: Desk
    private let people: Count<Person>
    private let countedAt: Int

    package init(_ desk: Desk) {
        self.desk = desk
        let picture = Picture(desk.wall)
        (people, countedAt) = (picture.people, picture.sheltersCounted)
    }

    package func document() -> HTML {
        desk.document(Wording("在庫", "Stock"), path: "/hq/stock", isLive: true) { html in
            html.h1(desk.say("在庫", "Stock"))
            depots(&html)
            items(&html)
            ExpectedStock(wall: desk.wall, expected: desk.wall.offers.expected, language: desk.language).draw(&html)
        }
    }

    private func depots(_ html: inout HTML) {
        desk.section(desk.say("物資拠点", "Depots"), id: "depots", &html) { html in
            desk.asOf(&html)
            html.ul(.class("cards")) { html in
                for row in desk.wall.depots.all { html.li(.class("card")) { card(row, &$0) } }
            }
        }
    }

    private func status(_ site: Site, _ html: inout HTML) {
        guard desk.visitor.token.allows(.registerSite) else { return }
        html.details(.id("status-\(site.id)")) { html in
            html.summary(desk.say("状態を変更する", "Change the status"))
            SiteStatusForm(desk: desk, site: site).draw(&html)
        }
    }

    private func card(_ row: DepotBoard.Row, _ html: inout HTML) {
        html.p { html in
            html.a(desk.wall.title(of: row.site), .href("/d/\(row.site.id)"), .class("card-title"))
            html.text(" ")
            html.mark(row.site.status.mark, desk.language)
        }
        if let reason = row.site.statusReason { html.p(reason) }
        status(row.site, &html)
        html.p(
            desk.say(
                "1日に出せる重量：\(desk.say(row.site.dispatchPerDay.map(\.perDay) ?? .unknown))",
                "can leave in a day: \(desk.say(row.site.dispatchPerDay.map(\.perDay) ?? .unknown))"))
        guard let changedAt = row.changedAt else {
            html.p(desk.say("在庫：不明（在庫表が未報告）", "Stock unknown: no sheet yet"), .class("note"))
            return
        }
        let held = row.stock.lots.values.filter { $0.onHand > .zero }
        html.p(
            desk.say(
                "\(Set(held.map(\.details.item)).count)品目・\(held.count)ロット",
                "\(Set(held.map(\.details.item)).count.english("item")) in \(held.count.english("lot"))"))
        html.p(desk.say("在庫の更新 \(desk.since(changedAt))", "stock changed \(desk.since(changedAt))"), .class("note"))
        lots(row.site, &html)
    }

    /// There each lot can be counted anew.
    private func lots(_ site: Site, _ html: inout HTML) {
        html.p { html in
            html.a(.href("/d/\(site.id)#stock"), .class("link small")) { html in
                html.text(desk.say("ロットごとに見る・直す", "Lot by lot, to look at or put right"))
                html.span(desk.say("（\(site.name)）", " (\(site.name))"), .class("sr"))
            }
        }
    }

    private func items(_ html: inout HTML) {
        desk.section(desk.say("品目ごとの在庫（開設中の拠点の合計）", "Stock by item in open depots"), id: "items", &html) { html in
            age(&html)
            let stock = desk.wall.stockByItem(today: desk.now.japaneseDate)
            guard !stock.isEmpty else {
                html.p(desk.say("在庫はまだ報告されていません。", "No stock has been reported yet."), .class("empty"))
                return
            }
            ItemStockTable(desk: desk, people: people, countedAt: countedAt).draw(stock, &html)
        }
    }

    private func age(_ html: inout HTML) {
        let open = desk.wall.depots.all.filter { $0.site.status == .open }
        let changes = open.compactMap(\.changedAt)
        let silent = open.count - changes.count
        html.p(.class("as-of-line")) { html in
            html.text(
                changes.min().map { desk.say("最も古い在庫表 \(desk.since($0))", "oldest sheet \(desk.since($0))") }
                    ?? desk.say("在庫：不明", "stock unknown"))
            html.text(desk.say("・未報告 \(silent)か所", ", \(silent.english("depot")) not reported"))
        }
    }
}
