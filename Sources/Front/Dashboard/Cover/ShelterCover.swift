import Boards
import Formats
import Relief
import Vocabulary

/// What lies at one shelter and how long it lasts, staple by staple, with claims and estimates.
struct ShelterCover {
    let desk: Desk
    let site: ID<Site>

    func draw(_ html: inout HTML) {
        let provisions = desk.wall.provisions(of: site, at: desk.now)
        guard !provisions.isEmpty else { return }
        desk.section(desk.say("手持ちは何日分か", "How long goods last"), id: "cover", &html) { html in
            desk.reckonedAt(&html)
            CoverBars(desk: desk, showsSite: false).draw(provisions, &html)
            let claims = provisions.filter { $0.claim?.isFarAbove == true || $0.isCapped || $0.needs.contains { $0.capLifted != nil } }
            if !claims.isEmpty {
                html.h3(desk.say("人数に比べて多い要請", "Claims beyond the headcount"))
                for claim in claims { ClaimWarning(desk: desk, provision: claim).draw(&html) }
            }
            EstimateList(desk: desk, showsSite: false).draw(provisions.filter { $0.estimate != nil }, &html)
        }
    }
}

extension Desk {
    /// What is reckoned is true at the moment of looking, not at that of the last entry.
    func reckonedAt(_ html: inout HTML) {
        html.p(.class("as-of-line")) { html in
            html.time(
                say("\(now.onPage(language)) 時点の計算", "reckoned at \(now.onPage(language))"), .datetime(now.utc))
        }
    }
}
