import Boards
import Formats
import Relief
import Vocabulary

/// The ten shelters that wait for most, needs for life before everything else.
struct WorstShelters {
    let desk: Desk
    let needs: [ID<Site>: SiteNeeds]

    var worst: [(site: ID<Site>, needs: SiteNeeds)] { Array(SiteNeeds.worstFirst(needs).prefix(10)) }

    func draw(_ html: inout HTML) {
        desk.section(desk.say("最も困っている避難所", "Worst-off shelters"), id: "worst", &html) { html in
            desk.asOf(&html)
            let worst = worst
            guard !worst.isEmpty else {
                html.p(desk.say("未手配の要請はありません。", "No need is waiting."), .class("empty"))
                return
            }
            html.ol(.class("cards ranked")) { html in
                for row in worst { html.li(.class("card")) { card(row.site, row.needs, &$0) } }
            }
        }
    }

    private func card(_ site: ID<Site>, _ needs: SiteNeeds, _ html: inout HTML) {
        html.p { html in
            html.a(desk.names.siteAlone(site), .href("/hq/shelters/\(site)"), .class("card-title"))
            if let ward = desk.names.ward(site) { html.small(" \(ward)") }
        }
        html.p { html in
            for tier in Item.Tier.allCases {
                guard let count = needs.unservedByTier[tier] else { continue }
                html.span(
                    desk.say("\(desk.say(tier.name)) \(count)件", "\(desk.say(tier.name)) \(count)"), .class(tier.style))
            }
        }
        html.p(.class("note")) { html in
            html.text(desk.wall.site(site)?.headcount?.people(desk.language) ?? desk.say("人数不明", "people unknown"))
            guard let oldest = needs.oldestUnserved else { return }
            html.text(
                desk.say(
                    "・最も古い要請 \(desk.say(oldest.age(at: desk.now)))",
                    ", oldest need \(desk.say(oldest.age(at: desk.now)))"))
        }
    }
}
