import Boards
package import Formats
import Relief
import Vocabulary

/// What is missing in the whole city, then need by need.
package struct NeedListPage: Sendable {
    let desk: Desk
    let filter: NeedFilter

    package init(_ desk: Desk, _ filter: NeedFilter = NeedFilter()) {
        self.desk = desk
        self.filter = filter
    }

    package func document() -> HTML {
        let path = Link("/hq/needs", filter.query(after: filter.after)).text
        return desk.document(Wording("不足・要請", "Shortfalls and needs"), path: path, isLive: true) { html in
            html.h1(desk.say("不足・要請", "Shortfalls and needs"))
            shortages(&html)
            HeldNeeds(desk: desk, limit: 60).draw(&html)
            NeedsToEnd(desk: desk).draw(&html)
            list(&html)
        }
    }

    private func shortages(_ html: inout HTML) {
        desk.section(desk.say("品目ごとの不足（充足の低い順）", "Shortages by item, worst first"), id: "shortages", &html) { html in
            desk.asOf(&html)
            html.p {
                $0.a(desk.say("不足への手立て（余剰・発注・呼びかけ）", "What helps shortages"), .href("/hq/remedies"), .class("button"))
            }
            ShortageBars(
                desk: desk, shortages: desk.wall.shortages(where: inWard),
                overdue: desk.wall.overdue(at: desk.now, where: inWard)
            ).draw(&html)
        }
    }

    private func inWard(_ need: Need) -> Bool {
        filter.ward.map { desk.wall.site(need.site)?.details.ward == $0 } ?? true
    }

    private func list(_ html: inout HTML) {
        desk.section(desk.say("要請の一覧", "List of needs"), id: "needs", &html) { html in
            form(&html)
            let slice = NeedSlice(desk.wall, filter, at: desk.now)
            html.p(
                desk.say(
                    "\(slice.total.grouped)件のうち\(slice.rows.count)件を表示",
                    "\(slice.rows.count) of \(slice.total.grouped) shown"),
                .class("summary-line"))
            if !slice.rows.isEmpty { NeedTable(desk: desk, showsSite: true).draw(slice.rows, &html) }
            if slice.hasMore { next(slice, &html) }
        }
    }

    private func form(_ html: inout HTML) {
        desk.filter("/hq/needs", &html) { html in
            desk.choice(
                "item", desk.say("品目", "Item"),
                desk.wall.catalogue.items.map { (value: $0.id.text, name: desk.say($0.name)) },
                chosen: filter.item?.text, &html)
            desk.choice(
                "ward", desk.say("区", "Ward"), desk.wall.wards.map { (value: $0, name: $0) }, chosen: filter.ward, &html
            )
            desk.choice(
                "state", desk.say("状態", "State"),
                Need.State.allCases.map { (value: $0.rawValue, name: desk.say($0.name)) },
                chosen: filter.state?.rawValue, &html)
            desk.choice(
                "overdue", desk.say("希望時刻", "Needed by"),
                [(value: "yes", name: desk.say("過ぎたもの（不足あり）", "passed, something missing"))],
                chosen: filter.isOverdue ? "yes" : nil, &html)
            desk.choice(
                "toEnd", desk.say("避難所", "Shelter"),
                [(value: "yes", name: desk.say("閉鎖・受入不可", "closed or out of use"))],
                chosen: filter.isToEnd ? "yes" : nil, &html)
        }
    }

    private func next(_ slice: NeedSlice, _ html: inout HTML) {
        html.p { html in
            html.a(
                desk.say("次の\(NeedFilter.pageSize)件", "Next \(NeedFilter.pageSize)"),
                .href(Link("/hq/needs", filter.query(after: slice.rows.last?.need.id)).text + "#needs"), .rel("next"),
                .class("button"))
        }
    }
}
