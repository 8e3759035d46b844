import Boards
import Formats
import Relief
import Vocabulary

/// The people that a shelter asks for: the form, what stands, and what is over.
struct SitePostPage: Sendable {
    /// Posts that are over or taken back and still listed.
    private static let mostFinished = 10

    let desk: Desk
    let site: Site
    /// What was typed into a form that came back, or what the form begins with.
    let state: FormState

    init(_ desk: Desk, _ site: Site, state: FormState = FormState()) {
        (self.desk, self.site, self.state) = (desk, site, state)
    }

    private var path: String { "/s/\(site.id)/people" }
    private var title: String { desk.wall.title(of: site) }

    func document() -> HTML {
        let all = desk.wall.posts.all(of: site.id)
        let open = all.filter { $0.isStanding && $0.place.to > desk.now }
        let finished = all.filter { !$0.isStanding || $0.place.to <= desk.now }
        return desk.document(
            Wording("人を求める", "Ask for people"), path: path, place: title,
            isLive: !state.isReturned && state.value("duty") == nil
        ) { html in
            html.p { $0.a("← \(title)", .href("/s/\(site.id)")) }
            html.h1(desk.say("人を求める", "Ask for people"))
            if state.isReturned { html.problemSummary(state, desk.language) }
            desk.asOf(&html)
            html.div(.class("two-columns")) { html in
                html.div(.class("stack")) { html in
                    SitePostForm(desk: desk, path: path, state: state).draw(&html)
                }
                html.div(.class("stack")) { html in
                    standing(open, &html)
                    if !finished.isEmpty { over(finished, &html) }
                }
            }
        }
    }

    private func standing(_ posts: [Post], _ html: inout HTML) {
        desk.section(desk.say("求めている人（\(posts.count)件）", "What you ask for (\(posts.count))"), id: "own", &html) {
            html in
            guard !posts.isEmpty else {
                html.p(desk.say("いま求めている人はいません。", "You ask for nobody at present."), .class("empty"))
                return
            }
            html.ul(.class("cards single")) { html in
                for post in posts {
                    html.li(.class("card"), .id("post-\(post.id)")) {
                        OwnPost(desk: desk, manning: Manning(post, on: desk.wall), path: path, state: state).draw(&$0)
                    }
                }
            }
        }
    }

    private func over(_ posts: [Post], _ html: inout HTML) {
        html.details(.id("finished")) { html in
            html.summary(desk.say("終わった・取り下げた（\(posts.count)件）", "Over or taken back (\(posts.count))"))
            html.ul(.class("lines")) { html in
                for post in posts.reversed().prefix(Self.mostFinished) {
                    html.li { html in
                        let manning = Manning(post, on: desk.wall)
                        html.mark(manning.mark(at: desk.now), desk.language)
                        html.text(" \(desk.title(of: post)) \(desk.time(of: post.place))")
                        if let withdrawal = post.withdrawal { html.small("\(withdrawal.by)：\(withdrawal.reason)") }
                        html.a(
                            desk.say("同じ内容で求める", "Ask for the same"), .href("\(path)?like=\(post.id)#ask"))
                    }
                }
            }
        }
    }
}

extension Manning {
    /// How far somebody is found for it.
    func mark(at now: Moment) -> StateMark {
        if !post.isStanding { return StateMark(name: Wording("取り下げ", "withdrawn"), shape: "✕", tone: "off") }
        if post.place.to <= now { return StateMark(name: Wording("終了", "over"), shape: "–", tone: "off") }
        if missing == 0 { return StateMark(name: Wording("そろいました", "complete"), shape: "●", tone: "good") }
        return shifts.isEmpty
            ? StateMark(name: Wording("調整中", "looking for people"), shape: "○", tone: "bad")
            : StateMark(name: Wording("一部決まりました", "some found"), shape: "◐", tone: "some")
    }
}

extension Desk {
    /// 「炊き出し 3人」.
    func title(of post: Post) -> String {
        say("\(post.place.duty.japanese) \(post.people)人", "\(post.place.duty.english), \(post.people)")
    }

    func time(of place: PostPlace) -> String {
        let isOneDay = place.from.japaneseDate == place.to.japaneseDate
        return "\(when(place.from))〜\(isOneDay ? place.to.clock : when(place.to))"
    }
}
