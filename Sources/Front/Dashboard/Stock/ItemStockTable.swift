import Boards
import Formats
import Relief
import Vocabulary

/// Stock item by item: how much is free, what is about to expire, and for how many days it lasts.
struct ItemStockTable {
    let desk: Desk
    let people: Count<Person>
    /// The shelters that those people were counted at.
    let countedAt: Int

    func draw(_ stock: [ItemStock], _ html: inout HTML) {
        legend(&html)
        table(stock, &html)
        days(&html)
    }

    private func legend(_ html: inout HTML) {
        BarLegend(entries: [
            ("part promised", desk.say("割当済み", "promised")), ("part received", desk.say("使える数", "free")),
            ("part expired", desk.say("期限切れ", "expired")),
        ]).draw(&html)
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
                    "Days: free pieces for the \(people.value.english("person", "people")) counted at \(countedAt.english("shelter")), by what one person needs a day; “–” where no source says."
                )
                : desk.say("避難者数が不明のため、何日分かは計算できません。", "Days are unknown while nobody has been counted."),
            .class("note"))
    }
}
