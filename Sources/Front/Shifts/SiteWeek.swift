import Boards
import Formats
import Relief
import Vocabulary

/// The posts of one site in a week, each with who fills it; what is missing stands in red and in words.
struct SiteWeek {
    let desk: Desk
    let view: WeekView
    let site: Site

    /// Posts of the same work at the same time of day stand in one row.
    private struct Line: Hashable {
        let duty: Wording
        let start: Int
        let minutes: Int
        let tier: Item.Tier
    }

    private var posts: [Manning] { desk.wall.manning(of: site.id, from: view.from, to: view.to) }

    func draw(_ html: inout HTML) {
        let posts = posts
        let missing = posts.reduce(0) { $0 + $1.missing }
        desk.section(
            desk.say(
                "\(view.day.dated(.japanese))からの1週間", "The week from \(view.day.dated(.english))"), id: "week", &html
        ) { html in
            html.p(
                desk.say(
                    "配置枠\(posts.count)件、不足はのべ\(missing)人です。",
                    "\(posts.count.english("post")); \(missing.english("person is", "people are")) missing in all."),
                .class(missing > 0 ? "summary-line alarm" : "summary-line"))
            grid(posts, &html)
            withoutPost(&html)
        }
    }

    private func grid(_ posts: [Manning], _ html: inout HTML) {
        guard !posts.isEmpty else {
            html.p(
                desk.say(
                    "この週の配置枠はありません。下で基準から計算するか、人数を求めてください。",
                    "No post this week. Reckon them by rule below, or ask for people."), .class("empty"))
            return
        }
        let title = desk.wall.title(of: site)
        let lines = Dictionary(grouping: posts) { Self.line(of: $0.post) }
        desk.weekGrid(
            desk.say("\(title)の配置枠と勤務", "Posts and shifts at \(title)"), view,
            first: desk.say("業務・時間", "Work, time"),
            &html
        ) { html in
            for line in lines.keys.sorted(by: {
                ($0.tier, $0.start, $0.duty.japanese) < ($1.tier, $1.start, $1.duty.japanese)
            }) {
                html.tr { row(line, lines[line] ?? [], &$0) }
            }
        }
    }

    private static func line(of post: Post) -> Line {
        Line(
            duty: post.place.duty, start: post.place.from.minuteOfDay,
            minutes: (post.place.to - post.place.from).wholeMinutes, tier: post.place.tier)
    }

    private func row(_ line: Line, _ posts: [Manning], _ html: inout HTML) {
        html.th(.scope("row")) { html in
            html.text(desk.say(line.duty))
            if let post = posts.first?.post.place { html.small(" \(post.from.clock)–\(post.to.clock)") }
        }
        for day in view.dates {
            let today = posts.filter { view.column(of: $0.post.place.from) == day }
            let isShort = today.contains { $0.missing > 0 }
            html.td(.class(isShort ? "gap-cell" : "")) { html in for post in today { cell(post, &html) } }
        }
    }

    private func cell(_ manning: Manning, _ html: inout HTML) {
        html.a(.href("/hq/posts/\(manning.post.id)"), .class("cell-link")) { html in
            let there = manning.post.people - manning.missing
            html.strong(desk.say("\(there)/\(manning.post.people)人", "\(there)/\(manning.post.people)"))
        }
        if manning.post.place.from < view.from {
            let start = desk.when(manning.post.place.from)
            html.span(desk.say("\(start)から", "since \(start)"), .class("shown"))
        }
        for gap in manning.gaps() {
            html.a(desk.toldShort(gap, of: manning.post.place), .href(desk.path(to: gap)), .class("cell-link gap-link"))
        }
        for shift in manning.shifts { html.span(desk.names.person(shift.person), .class("worker")) }
        for vacancy in desk.wall.vacancies(at: manning.post.id) where manning.missing > 0 {
            html.span(desk.vacant(vacancy), .class("worker vacant"))
        }
    }

    private func withoutPost(_ html: inout HTML) {
        let shifts = desk.wall.shifts.standing(at: site.id).filter { $0.post == nil && $0.overlaps(view.from, view.to) }
        let vacancies = desk.wall.vacanciesWithoutPost(at: site.id).filter { $0.shift.overlaps(view.from, view.to) }
        VacancyList(desk: desk, vacancies: vacancies).draw(&html)
        guard !shifts.isEmpty else { return }
        html.h3(desk.say("配置枠のない勤務", "Shifts without a post"))
        html.ul(.class("lines")) { html in
            for shift in shifts {
                html.li(
                    "\(desk.names.person(shift.person)) \(desk.when(shift.from))–\(desk.when(shift.to))"
                )
            }
        }
    }
}
