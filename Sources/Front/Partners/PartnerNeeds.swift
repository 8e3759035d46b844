import Boards
import Formats
import Relief
import Vocabulary

/// What each ward and each shelter still lacks.
///
/// Only the name of the shelter, the item and the missing pieces leave the city this way.
struct PartnerNeeds {
    /// More rows than a person reads; programs take the feed.
    private static let shown = 500

    let desk: Desk

    private struct WardItem: Hashable {
        let ward: String
        let item: ID<Item>
    }

    private var missing: [ShortfallBoard.Row] {
        desk.wall.shortfalls.open.filter { $0.need.missing > .zero && desk.wall.isAsked($0.need) }
    }

    func draw(_ html: inout HTML) {
        let missing = missing
        wards(missing, &html)
        shelters(missing, &html)
    }

    private func wards(_ rows: [ShortfallBoard.Row], _ html: inout HTML) {
        desk.section(desk.say("区ごとの不足", "Shortages by ward"), id: "wards", &html) { html in
            desk.asOf(&html)
            let sums = Dictionary(
                rows.map { (WardItem(ward: ward($0.need), item: $0.need.item), $0.need.missing) }, uniquingKeysWith: +)
            let byWard = Dictionary(grouping: sums, by: \.key.ward).sorted { $0.key < $1.key }
            if byWard.isEmpty { html.p(desk.say("不足はありません。", "Nothing is missing."), .class("empty")) }
            for (ward, sums) in byWard {
                html.details(.id("ward-\(ward.replacing(" ", with: "-"))"), .class("group")) { html in
                    html.summary { html in
                        html.strong(ward)
                        html.span(desk.say("\(sums.count)品目", "\(sums.count.english("item"))"), .class("count"))
                    }
                    html.ul(.class("lines short")) { html in
                        for sum in sums.sorted(by: { $0.key.item < $1.key.item }) {
                            html.li(desk.names.goods(sum.value, of: sum.key.item))
                        }
                    }
                }
            }
        }
    }

    private func ward(_ need: Need) -> String { desk.names.ward(need.site) ?? desk.say("区が不明", "ward unknown") }

    private func shelters(_ rows: [ShortfallBoard.Row], _ html: inout HTML) {
        desk.section(desk.say("避難所ごとの不足", "Missing at each shelter"), id: "needs", &html) { html in
            desk.asOf(&html)
            guard !rows.isEmpty else {
                html.p(desk.say("不足はありません。", "Nothing is missing."), .class("empty"))
                return
            }
            let sorted = rows.map { (tier: desk.names.tier(of: $0.need.item) ?? .living, row: $0) }
                .sorted { ($0.tier, $0.row.raisedAt, $0.row.need.id) < ($1.tier, $1.row.raisedAt, $1.row.need.id) }
            html.p(
                desk.say(
                    "\(rows.count.grouped)件。優先度の高い順、古い順に\(min(rows.count, Self.shown))件を表示（すべてはフィードで）。",
                    "\(rows.count.english("need")); the \(min(rows.count, Self.shown)) most urgent and oldest are shown, all are in the feeds."
                ), .class("summary-line"))
            byWard(sorted.prefix(Self.shown).map(\.row), of: rows, &html)
        }
    }

    /// Folded, for five hundred rows are forty screens of a phone; the ward of the most urgent need comes first.
    private func byWard(_ rows: [ShortfallBoard.Row], of every: [ShortfallBoard.Row], _ html: inout HTML) {
        let groups = Dictionary(grouping: rows, by: { ward($0.need) })
        let all = Dictionary(grouping: every, by: { ward($0.need) }).mapValues(\.count)
        var left = Set(groups.keys)
        for name in rows.map({ ward($0.need) }) where left.remove(name) != nil {
            let rows = groups[name] ?? []
            html.details(.id("needs-\(name.replacing(" ", with: "-"))"), .class("group")) { html in
                html.summary { html in
                    html.strong(name)
                    html.span(count(rows.count, of: all[name] ?? rows.count), .class("count"))
                }
                table(rows, in: name, &html)
            }
        }
    }

    private func count(_ shown: Int, of all: Int) -> String {
        shown == all
            ? desk.say("\(all.grouped)件", all.english("need"))
            : desk.say("\(all.grouped)件のうち\(shown.grouped)件を表示", "\(shown.grouped) of \(all.english("need")) shown")
    }

    private func table(_ rows: [ShortfallBoard.Row], in ward: String, _ html: inout HTML) {
        desk.table(
            desk.say("\(ward)の避難所ごとの不足", "Missing at each shelter, \(ward)"),
            columns: [
                .text(desk.say("避難所", "Shelter")), .text(desk.say("品目", "Item")),
                .number(desk.say("不足", "Missing")), .text(desk.say("いつまでに", "Needed by")),
                .text(desk.say("要請から", "Asked since")),
            ], &html
        ) { html in
            for row in rows {
                html.tr { html in
                    html.th(desk.names.siteAlone(row.need.site), .scope("row"))
                    html.td { html in
                        html.a(
                            desk.names.item(row.need.item), .href("/partner/needs/\(row.need.id)"))
                    }
                    html.td(desk.names.amount(row.need.missing, of: row.need.item), .class("number"))
                    html.td(row.need.neededBy?.onPage(desk.language) ?? desk.say("指定なし", "not said"))
                    html.td(desk.say(row.raisedAt.age(at: desk.now)))
                }
            }
        }
    }
}
