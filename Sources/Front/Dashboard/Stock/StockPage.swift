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

    private func card(_ row: DepotBoard.Row, _ html: inout HTML) {
        html.p { html in
            html.a(row.site.name, .href("/d/\(row.site.id)"), .class("card-title"))
            html.text(" ")
            html.mark(row.site.status.mark, desk.language)
        }
        if let reason = row.site.statusReason { html.p(reason) }
        guard let changedAt = row.changedAt else {
            html.p(desk.say("在庫：不明（在庫表が未報告）", "Stock unknown: no sheet yet"), .class("note"))
            return
        }
        let held = row.stock.lots.values.filter { $0.onHand > .zero }
        html.p(
            desk.say(
                "\(Set(held.map(\.details.item)).count)品目・\(held.count)ロット",
                "\(Set(held.map(\.details.item)).count) items in \(held.count) lots"))
        html.p(desk.say("在庫の更新 \(desk.since(changedAt))", "stock changed \(desk.since(changedAt))"), .class("note"))
    }

    private func items(_ html: inout HTML) {
        desk.section(desk.say("品目ごとの在庫（開設中の拠点の合計）", "Stock by item in open depots"), id: "items", &html) { html in
            age(&html)
            let stock = desk.wall.stockByItem(today: desk.now.japaneseDate)
            guard !stock.isEmpty else {
                html.p(desk.say("在庫はまだ報告されていません。", "No stock has been reported yet."), .class("empty"))
                return
            }
            legend(&html)
            table(stock, &html)
            days(&html)
        }
    }

    private func legend(_ html: inout HTML) {
        BarLegend(entries: [
            ("part promised", desk.say("割当済み", "promised")), ("part received", desk.say("使える数", "free")),
            ("part expired", desk.say("期限切れ", "expired")),
        ]).draw(&html)
    }

    private func age(_ html: inout HTML) {
        let open = desk.wall.depots.all.filter { $0.site.status == .open }
        let changes = open.compactMap(\.changedAt)
        let silent = open.count - changes.count
        html.p(.class("as-of-line")) { html in
            html.text(
                changes.min().map { desk.say("最も古い在庫表 \(desk.since($0))", "oldest sheet \(desk.since($0))") }
                    ?? desk.say("在庫：不明", "stock unknown"))
            html.text(desk.say("・未報告 \(silent)か所", ", \(silent) depots not reported"))
        }
    }

    private func table(_ stock: [ItemStock], _ html: inout HTML) {
        desk.table(
            desk.say("品目ごとの在庫", "Stock by item"),
            columns: [
                .text(desk.say("品目", "Item")), .text(desk.say("優先度", "Tier")), .text(desk.say("内訳", "Shares")),
                .number(desk.say("在庫", "On hand")), .number(desk.say("割当済み", "Promised")),
                .number(desk.say("使える数", "Free")), .number(desk.say("3日以内に期限", "Expires in 3 days")),
                .number(desk.say("期限切れ", "Expired")), .number(desk.say("何日分", "Days")),
            ], &html
        ) { html in
            for row in stock { html.tr { cells(row, &$0) } }
        }
    }

    private func cells(_ row: ItemStock, _ html: inout HTML) {
        let item = desk.wall.item(row.item)
        html.th(desk.names.item(row.item), .scope("row"))
        html.td { html in
            if let tier = item?.tier { html.span(desk.say(tier.name), .class(tier.style)) }
        }
        html.td(.class("bar-cell")) { html in
            ShareBar(
                whole: row.onHand.value,
                shares: [
                    ("promised", row.promised.value), ("received", row.free.value), ("expired", row.expired.value),
                ]
            ).draw(desk.say("使える数 \(row.free.value.grouped)", "free \(row.free.value.grouped)"), &html)
        }
        html.td(desk.names.amount(row.onHand, of: row.item), .class("number"))
        html.td(row.promised.value.grouped, .class("number"))
        html.td(.class("number")) { $0.strong(row.free.value.grouped) }
        html.td(row.expiring.value.grouped, .class(row.expiring > .zero ? "number alarm" : "number"))
        html.td(row.expired.value.grouped, .class(row.expired > .zero ? "number alarm" : "number"))
        html.td(lasting(row, item?.daily), .class("number"))
    }

    private func lasting(_ row: ItemStock, _ daily: DailyNeed?) -> String {
        guard let tenths = row.daysTimesTen(daily, people: people) else { return "–" }
        guard tenths > 0 || row.free == .zero else { return desk.say("0.1日分未満", "under 0.1") }
        let days = "\((tenths / 10).grouped).\(tenths % 10)"
        return desk.say("\(days)日分", days)
    }

    private func days(_ html: inout HTML) {
        html.p(
            people > .zero
                ? desk.say(
                    "何日分：使える数を、確認済みの避難者\(people.value.grouped)人（\(countedAt)か所）と一人一日の目安で割った値。目安のない品目は「–」。",
                    "Days: free pieces for the \(people.value.grouped) people counted at \(countedAt) shelters, by what one person needs a day; “–” where no source says."
                )
                : desk.say("避難者数が不明のため、何日分かは計算できません。", "Days are unknown while nobody has been counted."),
            .class("note"))
    }
}
