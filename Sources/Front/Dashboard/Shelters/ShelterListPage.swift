import Boards
package import Formats
import Relief
import Vocabulary

/// Every shelter with its people, how old that knowledge is, and what it waits for.
package struct ShelterListPage: Sendable {
    let desk: Desk
    let filter: ShelterFilter

    package init(_ desk: Desk, _ filter: ShelterFilter = ShelterFilter()) {
        self.desk = desk
        self.filter = filter
    }

    package func document() -> HTML {
        let path = Link("/hq/shelters", filter.query).text
        return desk.document(Wording("避難所", "Shelters"), path: path, isLive: true) { html in
            html.h1(desk.say("避難所", "Shelters"))
            desk.asOf(&html)
            form(&html)
            let rows = desk.wall.shelters.all.filter(filter.includes)
            summary(rows, &html)
            if !rows.isEmpty { table(rows, &html) }
        }
    }

    private func form(_ html: inout HTML) {
        desk.filter("/hq/shelters", &html) { html in
            desk.choice(
                "ward", desk.say("区", "Ward"), desk.wall.wards.map { (value: $0, name: $0) }, chosen: filter.ward, &html
            )
            desk.choice(
                "status", desk.say("状態", "Status"),
                Site.Status.allCases.map { (value: $0.rawValue, name: desk.say($0.name)) },
                chosen: filter.status?.rawValue, &html)
            html.label(.class("check")) { html in
                html.input(.type("checkbox"), .name("silent"), .value("yes"), .checked(if: filter.silent))
                html.span(desk.say("未報告のみ", "silent only"))
            }
        }
    }

    private func summary(_ rows: [ShelterBoard.Row], _ html: inout HTML) {
        let standing = rows.filter { $0.site.status != .closed }
        let parts = [
            desk.say("\(rows.count)か所。", "\(rows.count.english("shelter"))."),
            standing.isEmpty ? nil : people(standing), closed(rows.count - standing.count),
        ]
        html.p(parts.compactMap(\.self).joined(separator: desk.say("", " ")), .class("summary-line"))
    }

    private func people(_ rows: [ShelterBoard.Row]) -> String {
        let counted = rows.compactMap(\.site.headcount?.total)
        let people = counted.isEmpty ? desk.say(.unknown) : counted.reduce(.zero, +).value.grouped
        return desk.say(
            "避難者 \(people)（確認\(counted.count)か所、未報告\(rows.count - counted.count)か所）",
            "People: \(people) (counted at \(counted.count), not reported by \(rows.count - counted.count))")
    }

    /// Whoever was there has left, and is counted elsewhere.
    private func closed(_ count: Int) -> String? {
        guard count > 0 else { return nil }
        return desk.say(
            "閉鎖した\(count)か所の人数は含みません。", "People of \(count.english("closed shelter")) are not in it.")
    }

    private func table(_ rows: [ShelterBoard.Row], _ html: inout HTML) {
        let needs = desk.wall.openNeedsBySite()
        desk.table(
            desk.say("避難所の一覧", "List of shelters"),
            columns: [
                .text(desk.say("避難所", "Shelter")), .text(desk.say("区", "Ward")), .text(desk.say("状態", "Status")),
                .number(desk.say("避難者", "People")), .text(desk.say("人数の確認", "Counted")),
                .number(desk.say("要請", "Needs")), .number(desk.say("うち未手配", "Waiting")),
                .text(desk.say("手配の状況", "Coverage")),
            ], &html
        ) { html in
            for row in rows { html.tr { cells(row, needs[row.site.id] ?? SiteNeeds(), &$0) } }
        }
    }

    private func cells(_ row: ShelterBoard.Row, _ needs: SiteNeeds, _ html: inout HTML) {
        let site = row.site
        html.th(.scope("row")) { $0.a(site.name, .href("/hq/shelters/\(site.id)")) }
        html.td(site.details.ward ?? desk.say(.unknown))
        html.td { $0.mark(site.status.mark, desk.language) }
        html.td(site.headcount?.people(desk.language) ?? desk.say(.unknown), .class("number"))
        html.td(site.headcount.map { desk.say($0.observedAt.age(at: desk.now)) } ?? desk.say("未報告", "not reported"))
        html.td(needs.open.grouped, .class("number"))
        html.td(needs.unserved.grouped, .class("number"))
        html.td { $0.mark(needs.coverage.mark, desk.language) }
    }
}
