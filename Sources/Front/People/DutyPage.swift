import Boards
import Formats
import Relief
import Vocabulary

/// Who is on duty where, hour by hour, and for whom a rest rule breaks.
struct DutyPage: Sendable {
    private static let mostWarnings = 50

    let desk: Desk

    init(_ desk: Desk) { self.desk = desk }

    private var sites: [(site: ID<Site>, duties: [Duty])] {
        desk.wall.attendance.manned.map { ($0, desk.wall.onDuty(at: $0, now: desk.now)) }
    }

    func document() -> HTML {
        desk.document(Wording("勤務中の人", "On duty"), path: "/hq/people/duty", isLive: true) { html in
            let sites = sites
            let count = sites.reduce(0) { $0 + $1.duties.count }
            html.p { $0.a(desk.say("← 人員", "← People"), .href("/hq/people")) }
            html.h1(
                desk.say(
                    "勤務中：\(count.grouped)人（\(sites.count)か所）",
                    "On duty: \(count.grouped) at \(sites.count.english("site"))"))
            desk.asOf(&html)
            chart(sites.map(\.site), &html)
            warnings(sites.flatMap(\.duties), &html)
            for (site, duties) in sites { list(site, duties, &html) }
        }
    }

    private func warnings(_ duties: [Duty], _ html: inout HTML) {
        let warned = duties.filter { !$0.warnings.isEmpty }
            .sorted { ($0.warnings[0].breaksAt, $0.person.id) < ($1.warnings[0].breaksAt, $1.person.id) }
        desk.section(
            desk.say("休息の基準（\(warned.count)人）", "Rest rules (\(warned.count.english("person", "people")))"), id: "rest",
            &html
        ) { html in
            guard !warned.isEmpty else {
                html.p(desk.say("まもなく超える人はいません。", "Nobody is about to break one."), .class("empty"))
                return
            }
            html.ul(.class("lines short")) { html in
                for duty in warned.prefix(Self.mostWarnings) {
                    html.li { html in
                        html.a(duty.person.name, .href("/hq/people/\(duty.person.id)"))
                        html.text(" \(desk.names.site(duty.stay.site))")
                        for warning in duty.warnings { html.small(desk.warning(warning)) }
                    }
                }
            }
        }
    }

    private func chart(_ present: [ID<Site>], _ html: inout HTML) {
        let hours = DutyHours(desk.wall, until: desk.now)
        let sites = Set(present).union(hours.sites).sorted()
        guard !sites.isEmpty else {
            html.p(desk.say("この24時間に出勤した人はいません。", "Nobody was on duty in the last 24 hours."), .class("empty"))
            return
        }
        desk.section(desk.say("この24時間（1時間ごとの人数）", "The last 24 hours, people by the hour"), id: "hours", &html) {
            html in
            DutyChart(desk: desk, hours: hours).draw(sites, &html)
        }
    }

    private func list(_ site: ID<Site>, _ duties: [Duty], _ html: inout HTML) {
        desk.section(
            desk.say("\(desk.names.site(site))（\(duties.count)人）", "\(desk.names.site(site)) (\(duties.count))"),
            id: "at-\(site)", &html
        ) { html in
            html.ul(.class("people")) { html in
                for duty in duties { html.li { DutyLine(desk: desk, duty: duty, isForHeadquarters: true).draw(&$0) } }
            }
            html.p { $0.a(desk.say("ここの出退勤を記録する", "Check in and out here"), .href("/duty/\(site)")) }
        }
    }
}

/// One person on duty; telephones stand there for headquarters only.
struct DutyLine {
    let desk: Desk
    let duty: Duty
    let isForHeadquarters: Bool

    func draw(_ html: inout HTML) {
        html.p(.class("card-title")) { html in
            if isForHeadquarters {
                html.a(duty.person.name, .href("/hq/people/\(duty.person.id)"))
            } else {
                html.text(duty.person.name)
            }
            if let role = duty.person.details.duty { html.text(" \(role)") }
            desk.leavingMark(duty.person, &html)
        }
        html.p(.class("soft-line")) { html in
            let skills = desk.skills(duty.person)
            let facts = [desk.say(duty.person.kind.name), skills].filter { !$0.isEmpty }
            html.text(facts.joined(separator: desk.say("・", ", ")))
        }
        html.p { html in
            html.text(
                desk.say(
                    "\(desk.since(duty.stay.from))から　24時間で\(desk.length(duty.inDay))・7日間で\(desk.length(duty.inWeek))",
                    "since \(desk.since(duty.stay.from)); \(desk.length(duty.inDay)) in 24 h, \(desk.length(duty.inWeek)) in 7 days"
                ))
        }
        for warning in duty.warnings {
            html.p { html in
                html.mark(warning.isBroken(at: desk.now) ? .restBroken : .restSoon, desk.language)
                html.text(" \(desk.warning(warning))")
            }
        }
        if isForHeadquarters { html.p { desk.contact(duty.person.contact(at: desk.now), &$0) } }
    }
}
