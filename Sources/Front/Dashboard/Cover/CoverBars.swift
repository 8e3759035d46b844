import Boards
import Formats
import Relief
import Vocabulary

/// How long each staple lasts, as bars of a few days: what is there, then what is on its way.
struct CoverBars {
    let desk: Desk
    /// Named on the page of the whole city, left out on that of one shelter.
    let showsSite: Bool

    /// What a whole bar stands for.
    private var days: Int { desk.wall.rules.book[.claimDays] ?? 3 }

    func draw(_ provisions: [Provision], _ html: inout HTML) {
        BarLegend(entries: [
            ("part received", desk.say("手持ち（推計）", "there (reckoned)")),
            ("part promised", desk.say("輸送中", "on the way")),
            ("rest", desk.say("\(days)日分まで", "up to \(days.english("day"))")),
        ]).draw(&html)
        html.ol(.class("bars")) { html in
            for provision in provisions { html.li { row(provision, &$0) } }
        }
    }

    private func row(_ provision: Provision, _ html: inout HTML) {
        html.p(.class("bar-head")) { html in
            if showsSite {
                html.a(desk.wall.title(of: provision.site), .href("/hq/shelters/\(provision.site.id)#cover"))
            }
            html.strong(desk.say(provision.staple.name))
            if provision.isKnownLow {
                html.span(
                    desk.say(
                        "\(provision.staple.tiers.belowHours)時間未満", "below \(provision.staple.tiers.belowHours) h"),
                    .class("tier tier-1"))
            }
            html.span(desk.coverText(provision), .class("missing"))
        }
        if let bar = bar(provision) { bar.draw(desk.coverText(provision), &html) }
        html.p(.class("bar-text")) { html in
            html.text(desk.useText(provision))
            let basis = desk.basisText(provision)
            if !basis.isEmpty {
                html.br()
                html.text(basis)
            }
            runsOut(provision, &html)
        }
    }

    private func runsOut(_ provision: Provision, _ html: inout HTML) {
        guard let cover = provision.cover, cover.known > 0, let moment = cover.runsOut else { return }
        html.br()
        html.text(
            desk.say("切れる見込み \(moment.onPage(desk.language))", "expected to run out \(moment.onPage(desk.language))"))
    }

    /// No bar where nothing is known: an empty one would say that nothing is there.
    private func bar(_ provision: Provision) -> ShareBar? {
        guard let cover = provision.cover, !cover.use.isNothing, provision.isAnythingKnown else {
            return nil
        }
        let whole = cover.use.period == .once ? 1000 : days * 1440
        let stock = length(of: cover.stock, cover)
        let both = length(of: cover.known, cover)
        return ShareBar(
            whole: whole,
            shares: [("received", min(whole, stock)), ("promised", min(whole, both) - min(whole, stock))])
    }

    private func length(of units: Int, _ cover: Cover) -> Int {
        cover.use.span(of: units)?.wholeMinutes ?? cover.use.servedPerMille(by: units)
    }
}
