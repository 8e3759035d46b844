import Boards
import Formats
import Relief
import Vocabulary

/// Posts that sites asked for and that are not filled, the most urgent first: somebody there waits for an answer.
struct AskedPosts {
    private static let shown = 40

    let desk: Desk

    private var open: [Manning] {
        desk.wall.posts.sites.flatMap { desk.wall.posts.posts(of: $0) }
            .filter { $0.asked != nil && $0.place.to > desk.now }
            .map { Manning($0, on: desk.wall) }.filter { $0.missing(from: desk.now) > 0 }
            .sorted { Post.comesFirst($0.post, $1.post) }
    }

    func draw(_ html: inout HTML) {
        let open = open
        guard !open.isEmpty else { return }
        desk.section(
            desk.say("施設が求めている人（\(open.count)件）", "What sites ask for (\(open.count))"), id: "asked", &html
        ) { html in
            html.ul(.class("lines")) { html in
                for manning in open.prefix(Self.shown) { html.li { line(manning, &$0) } }
            }
            if open.count > Self.shown {
                html.p(desk.say("ほか\(open.count - Self.shown)件", "and \(open.count - Self.shown) more"), .class("note"))
            }
        }
    }

    private func line(_ manning: Manning, _ html: inout HTML) {
        let (post, place, gaps) = (manning.post, manning.post.place, manning.gaps(from: desk.now))
        html.a(
            "\(desk.names.site(place.site))：\(desk.title(of: post))",
            .href(gaps.first.map { desk.path(to: $0) } ?? "/hq/posts/\(post.id)"))
        html.text(" \(desk.time(of: place)) ")
        html.strong(desk.told(gaps), .class("missing"))
        if let asked = post.asked { html.small([asked.by, asked.reason].compactMap(\.self).joined(separator: "：")) }
    }
}
