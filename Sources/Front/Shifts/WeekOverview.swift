import Boards
import Formats
import Relief
import Vocabulary

/// Every site that wants people in a week, those with most missing first.
struct WeekOverview {
    private static let shown = 60

    let desk: Desk
    let view: WeekView

    private struct Line {
        let site: ID<Site>
        let posts: Int
        let wanted: Int
        let missing: Int
        /// Those that are not over, the soonest first.
        let gaps: [PostGap]
    }

    private var lines: [Line] {
        desk.wall.posts.sites.compactMap { site in
            let manning = desk.wall.manning(of: site, from: view.from, to: view.to)
            guard !manning.isEmpty else { return nil }
            return Line(
                site: site, posts: manning.count, wanted: manning.reduce(0) { $0 + $1.post.people },
                missing: manning.reduce(0) { $0 + $1.missing },
                gaps: manning.flatMap { $0.gaps(from: desk.now) }.sorted { ($0.from, $0.post) < ($1.from, $1.post) })
        }.sorted { ($1.missing, $0.site) < ($0.missing, $1.site) }
    }

    func draw(_ html: inout HTML) {
        let lines = lines
        desk.section(
            desk.say("\(view.day.dated(.japanese))からの1週間", "The week from \(view.day.dated(.english))"), id: "week",
            &html
        ) { html in
            guard !lines.isEmpty else {
                html.p(
                    desk.say("配置枠はまだありません。施設を選んで、基準から計算するか人数を求めてください。", "No post yet. Choose a site to reckon or ask."),
                    .class("empty"))
                return
            }
            html.ul(.class("bars")) { html in
                for line in lines.prefix(Self.shown) { html.li { draw(line, &$0) } }
            }
            if lines.count > Self.shown {
                html.p(
                    desk.say("ほか\(lines.count - Self.shown)か所", "and \(lines.count - Self.shown) more"), .class("note"))
            }
        }
    }

    private func draw(_ line: Line, _ html: inout HTML) {
        let (there, path) = (line.wanted - line.missing, "/hq/shifts?day=\(view.day)&site=\(line.site)")
        html.div(.class("bar-head")) { html in
            html.a(desk.names.site(line.site), .href(path))
            html.span(desk.say("不足のべ\(line.missing)人", "\(line.missing) missing"), .class("missing"))
        }
        ShareBar(whole: line.wanted, shares: [("received", there)]).draw(
            desk.say("のべ\(line.wanted)人のうち\(there)人が決まっています", "\(there) of \(line.wanted) are assigned"), &html)
        html.p(
            desk.say(
                "配置枠\(line.posts)件・のべ\(line.wanted)人",
                "\(line.posts.english("post")), \(line.wanted.english("person", "people"))"),
            .class("bar-text"))
        guard let gap = line.gaps.first else { return }
        html.p(.class("bar-text")) { html in
            html.a(
                desk.say("次の不足：\(next(gap))", "Next gap: \(next(gap))"), .href(desk.path(to: gap)), .class("order"))
            if line.gaps.count > 1 {
                html.text(desk.say(" ほか\(line.gaps.count - 1)件", " and \(line.gaps.count - 1) more"))
            }
        }
    }

    private func next(_ gap: PostGap) -> String {
        "\(desk.wall.posts[gap.post].map { "\(desk.say($0.place.duty)) " } ?? "")\(desk.told(gap))"
    }
}
