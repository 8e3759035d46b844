import Boards
import Formats
import Relief
import Vocabulary

/// What the latest plan gives one shelter and why, need by need, for whoever is asked on the telephone.
struct SiteExplanation {
    /// Needs told at once, the most urgent and the worst served first.
    private static let shown = 50

    let desk: Desk
    let site: ID<Site>
    /// Which part of the needs is told, counted from 1.
    var page = 1

    func draw(_ html: inout HTML) {
        guard let plan = desk.wall.plans.latest else { return }
        let outline = desk.wall.outline(of: plan)
        let servings = outline.servings.filter { $0.site == site }
            .sorted { ($0.tier, $0.share, $0.need) < ($1.tier, $1.share, $1.need) }
        guard !servings.isEmpty else { return }
        let loads = outline.loadsByNeed()
        let told = ListPart(servings, page: page, size: Self.shown)
        desk.section(
            desk.say("最新の計画での割当とその理由", "What the latest plan gives, and why"), id: "why", &html
        ) { html in
            PlanStanding(desk: desk, plan: plan).draw(line: &html)
            if told.pages > 1 { html.p(desk.say(Wording(of: told)), .class("summary-line")) }
            html.ul(.class("bars reasons")) { html in
                for serving in told.elements {
                    html.li { html in
                        ServingText(desk: desk, serving: serving, loads: loads[serving.need] ?? []).draw(&html)
                    }
                }
            }
            PageTurner(told, desk.language, label: Wording("割当と理由のページ", "Pages of what is given")) {
                Link("/hq/shelters/\(site)", ShelterRecordView(why: $0).query).text + "#why"
            }.draw(&html)
            html.p { html in
                html.a(desk.say("計画全体を見る", "See the whole plan"), .href("/hq/plans/\(plan.id)"))
            }
        }
    }
}
