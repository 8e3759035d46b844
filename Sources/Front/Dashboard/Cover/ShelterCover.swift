import Boards
import Formats
import Relief
import Vocabulary

/// What lies at one shelter and how long it lasts, staple by staple, with claims and estimates.
struct ShelterCover {
    let desk: Desk
    let site: ID<Site>
    /// Which part of the needs beyond the headcount is told.
    var claims = 1

    func draw(_ html: inout HTML) {
        let provisions = desk.wall.provisions(of: site, at: desk.now)
        guard !provisions.isEmpty else { return }
        desk.section(desk.say("手持ちは何日分か", "How long goods last"), id: "cover", &html) { html in
            desk.reckonedAt(&html)
            let known = provisions.filter { $0.isAnythingKnown || $0.cover?.use.isNothing == true }
            if !known.isEmpty { CoverBars(desk: desk, showsSite: false).draw(known, &html) }
            let others = provisions.filter { provision in !known.contains { $0.staple.id == provision.staple.id } }
            unknown(others.filter { $0.report?.isEnough != true }, &html)
            enough(provisions.filter { $0.report?.isEnough == true }, &html)
            let claims = provisions.filter(\.hasClaimToShow)
            if !claims.isEmpty {
                html.h3(desk.say("人数に比べて多い要請", "Claims beyond the headcount"))
                for claim in claims { ClaimWarning(desk: desk, provision: claim, page: self.claims).draw(&html) }
            }
            EstimateList(desk: desk, showsSite: false).draw(provisions.filter { $0.estimate != nil }, &html)
        }
    }

    /// The word of the shelter, with its moment; after a while it stands no longer, and the estimate is back.
    private func enough(_ provisions: [Provision], _ html: inout HTML) {
        guard !provisions.isEmpty else { return }
        let names = provisions.map { provision in
            let since = provision.report.map { desk.since($0.observedAt) } ?? ""
            return "\(desk.say(provision.staple.name)) \(since)"
        }
        html.p { html in
            html.strong(desk.say("足りていると報告: ", "Reported as enough: "))
            html.text(names.joined(separator: desk.say("、", ", ")))
        }
    }

    /// In one line: nine bars of nothing would only hide the ones that say something.
    private func unknown(_ provisions: [Provision], _ html: inout HTML) {
        guard let first = provisions.first else { return }
        let names = provisions.map { desk.say($0.staple.name) }.joined(separator: desk.say("、", ", "))
        let why =
            first.heads == .unknown
            ? desk.say("人数か手持ちの報告がまだありません", "neither people nor goods were reported")
            : desk.say("手持ちの報告も、受領・輸送中の便もありません", "nothing was reported, delivered or sent")
        html.p { html in
            html.strong(desk.say("何日分か不明: ", "Unknown: "))
            html.text(desk.say("\(names)（\(why)）", "\(names) (\(why))"))
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

extension Provision {
    /// A claim far above, capped, or taken in full by somebody.
    fileprivate var hasClaimToShow: Bool {
        claim?.isFarAbove == true || isCapped || needs.contains { $0.capLifted != nil }
    }
}
