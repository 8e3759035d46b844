import Boards
import Formats
import Relief
import Vocabulary

/// One week of a site, of a unit, or of every site that wants people; it prints on one sheet lying on its side.
struct WeekPage: Sendable {
    let desk: Desk
    let view: WeekView
    /// What was typed into a form that came back.
    let returned: FormState?

    init(_ desk: Desk, _ view: WeekView, returned: FormState? = nil) {
        (self.desk, self.view, self.returned) = (desk, view, returned)
    }

    private var mayChange: Bool { desk.visitor.token.allows(.keepPeople) }

    func document() -> HTML {
        desk.document(Wording("勤務表", "Shifts"), path: view.path, isLive: returned == nil) { html in
            html.h1(desk.say("勤務表　\(title)", "Shifts: \(title)"))
            if let returned { html.problemSummary(returned, desk.language) }
            desk.asOf(&html)
            chooser(&html)
            weeks(&html)
            if let site = view.site.flatMap({ desk.wall.site($0) }) {
                SiteWeek(desk: desk, view: view, site: site).draw(&html)
                if mayChange { forms(site, &html) }
            } else if let unit = view.unit {
                UnitWeek(desk: desk, view: view, unit: unit).draw(&html)
            } else {
                AskedPosts(desk: desk).draw(&html)
                WeekOverview(desk: desk, view: view).draw(&html)
            }
        }
    }

    private var title: String {
        if let site = view.site { return desk.names.site(site) }
        let unit = view.unit.flatMap { desk.wall.people.directory.units[$0]?.name }
        return unit ?? desk.say("全体", "everything")
    }

    private func chooser(_ html: inout HTML) {
        html.div(.class("no-print")) { html in
            desk.filter("/hq/shifts", &html) { html in
                html.hiddenField("day", view.day.description)
                desk.choice(
                    "site", desk.say("施設", "Site"), desk.siteOptions(), chosen: view.site?.text, &html)
                desk.choice(
                    "unit", desk.say("部署", "Unit"),
                    desk.wall.people.directory.units.values.sorted { $0.id < $1.id }.map { ($0.id.text, $0.name) },
                    chosen: view.unit?.text, &html)
            }
        }
    }

    private func weeks(_ html: inout HTML) {
        html.p(.class("no-print pager")) { html in
            html.a(desk.say("← 前の週", "← Week before"), .href(view.later(weeks: -1).path))
            html.text(" ")
            html.a(desk.say("次の週 →", "Week after →"), .href(view.later(weeks: 1).path))
        }
    }

    private func forms(_ site: Site, _ html: inout HTML) {
        html.div(.class("no-print")) { html in
            WeekForms(desk: desk, view: view, site: site, state: returned ?? FormState()).draw(&html)
        }
    }
}
