import Boards
import Formats
import Relief
import Vocabulary

/// Every shelter of a plan with its fill in each tier, the worst-off first.
struct SiteFillTable {
    let desk: Desk
    let sites: [SiteFill]

    func draw(_ html: inout HTML) {
        desk.section(
            desk.say("避難所ごとの充足（\(sites.count.grouped)か所）", "Fill by shelter (\(sites.count.grouped))"), id: "sites",
            &html
        ) { html in
            html.details(.id("all-sites")) { html in
                html.summary(desk.say("表を開く", "Open the table"))
                table(&html)
            }
        }
    }

    private func table(_ html: inout HTML) {
        desk.table(
            desk.say("避難所ごとの充足率（個数）", "Share of the pieces asked for, by shelter"),
            columns: [.text(desk.say("避難所", "Shelter")), .text(desk.say("区", "Ward"))]
                + Item.Tier.allCases.map { .number(desk.say($0.name)) }
                + [.number(desk.say("全量／要請", "In full / needs")), .number(desk.say("残る不足", "Missing"))],
            &html
        ) { html in
            for site in sites { html.tr { row(site, &$0) } }
        }
    }

    private func row(_ site: SiteFill, _ html: inout HTML) {
        html.th(.scope("row")) { $0.a(desk.names.siteAlone(site.site), .href("/hq/shelters/\(site.site)")) }
        html.td(desk.names.ward(site.site) ?? desk.say(.unknown))
        for tier in Item.Tier.allCases {
            html.td(site.tier(tier).map { "\($0.share.percent)%" } ?? "–", .class("number"))
        }
        let full = site.servings.count { $0.missing == 0 }
        html.td("\(full.grouped)／\(site.servings.count.grouped)", .class("number"))
        html.td(site.missing.grouped, .class("number"))
    }
}
