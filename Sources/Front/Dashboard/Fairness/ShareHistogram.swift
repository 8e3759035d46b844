import Boards
import Formats
import Relief
import Vocabulary

/// How many needs get which share, as bars that a screen reader can read line by line.
struct ShareHistogram {
    let desk: Desk
    let distribution: [Item.Tier: [Int]]

    private var tiers: [Item.Tier] { Item.Tier.allCases.filter { distribution[$0] != nil } }

    private func count(_ tier: Item.Tier, _ bin: Int) -> Int { distribution[tier]?[bin] ?? 0 }
    private func total(_ bin: Int) -> Int { tiers.reduce(0) { $0 + count($1, bin) } }

    /// 「0%」「1–9%」… 「100%」.
    static func name(of bin: Int) -> String {
        switch bin {
        case 0: "0%"
        case 1: "1–9%"
        case FairnessReport.bins - 1: "100%"
        default: "\(bin - 1)0–\(bin - 1)9%"
        }
    }

    func draw(_ html: inout HTML) {
        desk.section(desk.say("充足率の分布", "Distribution of coverage"), id: "distribution", &html) { html in
            html.p(
                desk.say("計画を実行した後の充足率ごとの、要請の件数です。", "Needs by their coverage once the plan is carried out."),
                .class("note"))
            BarLegend(entries: tiers.map { ("part \($0.barStyle)", desk.say($0.name)) }).draw(&html)
            let most = (0..<FairnessReport.bins).map(total).max() ?? 0
            html.ul(.class("histogram")) { html in
                for bin in 0..<FairnessReport.bins { html.li { row(bin, most: most, &$0) } }
            }
        }
    }

    private func row(_ bin: Int, most: Int, _ html: inout HTML) {
        let parts = tiers.map { "\(desk.say($0.name)) \(count($0, bin).grouped)" }.joined(
            separator: desk.say("、", ", "))
        html.span(Self.name(of: bin), .class("bin"))
        ShareBar(whole: most, shares: tiers.map { ($0.barStyle, count($0, bin)) })
            .draw("\(Self.name(of: bin)): \(parts)", &html)
        html.span(desk.say("\(total(bin).grouped)件", total(bin).grouped), .class("count"))
    }
}

extension Item.Tier {
    /// The looks of a part of a bar.
    var barStyle: String { "of-tier-\(rawValue)" }
}
