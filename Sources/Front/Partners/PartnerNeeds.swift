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
    /// By where it is missing, in no order: a shelter is looked up once, and not for each of its needs.
    private let missing: [Missing]

    private struct WardItem: Hashable {
        let ward: String
        let item: ID<Item>
    }

    /// What one shelter lacks.
    private struct Missing {
        let ward: String
        let rows: [ShortfallBoard.Row]
    }

    init(desk: Desk) {
        self.desk = desk
        let rows = desk.wall.askedInNoOrder.filter { $0.need.missing > .zero }
        missing = Dictionary(grouping: rows, by: \.need.site).map { site, rows in
            Missing(ward: Self.ward(site, desk), rows: rows)
        }
    }

    func draw(_ html: inout HTML) {
        wards(&html)
        shelters(&html)
    }

    private func wards(_ html: inout HTML) {
        desk.section(desk.say("区ごとの不足", "Shortages by ward"), id: "wards", &html) { html in
            desk.asOf(&html)
            let sums = missing.reduce(into: [WardItem: Count<Piece>]()) { sums, missing in
                for row in missing.rows {
                    let place = WardItem(ward: missing.ward, item: row.need.item)
                    sums[place] = (sums[place] ?? .zero) + row.need.missing
                }
            }
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

    private static func ward(_ site: ID<Site>, _ desk: Desk) -> String {
        desk.names.ward(site) ?? desk.say("区が不明", "ward unknown")
    }

    private func shelters(_ html: inout HTML) {
        let count = missing.reduce(0) { $0 + $1.rows.count }
        desk.section(desk.say("避難所ごとの不足", "Missing at each shelter"), id: "needs", &html) { html in
            desk.asOf(&html)
            guard count > 0 else {
                html.p(desk.say("不足はありません。", "Nothing is missing."), .class("empty"))
                return
            }
            html.p(
                desk.say(
                    "\(count.grouped)件。優先度の高い順、古い順に\(min(count, Self.shown))件を表示（すべてはフィードで）。",
                    "\(count.english("need")); the \(min(count, Self.shown)) most urgent and oldest are shown, all are in the feeds."
                ), .class("summary-line"))
            byWard(first, &html)
        }
    }

    /// What is most urgent and oldest.
    private var first: [ShortfallBoard.Row] {
        let items = Set(missing.flatMap { $0.rows.map(\.need.item) })
        let tiers = Dictionary(uniqueKeysWithValues: items.map { ($0, desk.names.tier(of: $0) ?? .living) })
        func key(_ row: ShortfallBoard.Row) -> (Item.Tier, Moment, ID<Need>) {
            (tiers[row.need.item] ?? .living, row.raisedAt, row.need.id)
        }
        return missing.lazy.flatMap(\.rows).first(Self.shown) { key($0) < key($1) }
    }

    /// Folded, for five hundred rows are forty screens of a phone; the ward of the most urgent need comes first.
    private func byWard(_ rows: [ShortfallBoard.Row], _ html: inout HTML) {
        let groups = Dictionary(grouping: rows, by: { Self.ward($0.need.site, desk) })
        let all = Dictionary(missing.map { ($0.ward, $0.rows.count) }, uniquingKeysWith: +)
        var left = Set(groups.keys)
        for name in rows.map({ Self.ward($0.need.site, desk) }) where left.remove(name) != nil {
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
