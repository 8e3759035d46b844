import Boards
import Formats
import Relief
import Vocabulary

/// The ten shelters that wait for most, needs for life before everything else.
struct WorstShelters {
    let desk: Desk
    let needs: [ID<Site>: SiteNeeds]

    var worst: [(site: ID<Site>, needs: SiteNeeds)] {
        let waiting = needs.filter { $0.value.unserved > 0 }
        return waiting.sorted { rank($0.key, $0.value) < rank($1.key, $1.value) }.prefix(10)
            .map { (site: $0.key, needs: $0.value) }
    }

    /// Small is bad: by unserved needs for life, for health, for living, then by age and name.
    private func rank(_ site: ID<Site>, _ needs: SiteNeeds) -> Rank {
        Rank(
            tiers: Item.Tier.allCases.map { -(needs.unservedByTier[$0] ?? 0) },
            oldest: needs.oldestUnserved?.milliseconds ?? .max, site: site)
    }

    private struct Rank: Comparable {
        let tiers: [Int]
        let oldest: Int64
        let site: ID<Site>

        static func < (a: Self, b: Self) -> Bool {
            if a.tiers != b.tiers { return a.tiers.lexicographicallyPrecedes(b.tiers) }
            return (a.oldest, a.site) < (b.oldest, b.site)
        }
    }

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
