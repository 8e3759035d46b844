import Boards
import Formats
import Relief
import Vocabulary

/// The ten sites that come off worst, each with the need that decides it and why.
struct WorstOffSites {
    let desk: Desk
    let sites: [SiteFill]

    func draw(_ html: inout HTML) {
        desk.section(
            desk.say("いちばん届かない避難所（\(sites.count)）", "Worst-off shelters (\(sites.count))"), id: "worst", &html
        ) { html in
            guard !sites.isEmpty else {
                html.p(desk.say("不足の残る避難所はありません。", "No shelter goes short."), .class("empty"))
                return
            }
            html.p(
                desk.say(
                    "優先度の高い品目の充足率が低い順です。", "By the lowest share in the most urgent tier."), .class("note"))
            html.ol(.class("cards ranked roomy")) { html in
                for site in sites { html.li(.class("card")) { card(site, &$0) } }
            }
        }
    }

    private func card(_ site: SiteFill, _ html: inout HTML) {
        html.p { html in
            html.a(desk.names.siteAlone(site.site), .href("/hq/shelters/\(site.site)"), .class("card-title"))
            if let ward = desk.names.ward(site.site) { html.small(" \(ward)") }
        }
        if let worst = site.worst { ServingText(desk: desk, serving: worst).draw(&html) }
        let others = site.servings.count { $0.missing > 0 } - 1
        if others > 0 {
            html.p(desk.say("ほかに不足の残る要請 \(others)件", "\(others) more needs go short"), .class("note"))
        }
    }
}
