import Boards
import Formats
import Relief
import Vocabulary

/// What runs out first, in a few lines, for the page that hangs on the wall.
struct CoverPanel {
    let desk: Desk
    /// As many as can be read from across the room.
    private static let rows = 5

    func draw(_ html: inout HTML) {
        guard !desk.wall.rules.book.staples.isEmpty else { return }
        let all = desk.wall.provisions(at: desk.now)
        desk.section(desk.say("手持ち日数", "Days of cover"), id: "cover", &html) { html in
            desk.reckonedAt(&html)
            let low = all.filter(\.isKnownLow)
                .sorted { ($0.lastsMinutes, $0.site.id, $0.staple.id) < ($1.lastsMinutes, $1.site.id, $1.staple.id) }
            if low.isEmpty {
                html.p(desk.say("まもなく切れるとわかっている物資はありません。", "Nothing is known to run out soon."), .class("empty"))
            } else {
                CoverBars(desk: desk, showsSite: true).draw(Array(low.prefix(Self.rows)), &html)
            }
            html.p(counts(all, low: low.count), .class("bar-text"))
            html.p { $0.a(desk.say("手持ち日数と推計を見る", "See days of cover and estimates"), .href("/hq/cover")) }
        }
    }

    private func counts(_ all: [Provision], low: Int) -> String {
        let far = all.count { $0.claim?.isFarAbove == true }
        let estimates = all.count { $0.estimate != nil }
        let unknown = all.count { !$0.isAnythingKnown }
        return desk.say(
            "まもなく切れる\(low.grouped)件、人数に比べて多い要請\(far.grouped)件、推計\(estimates.grouped)件、手持ち不明\(unknown.grouped)件",
            "running out \(low.grouped), claims beyond the headcount \(far.grouped), estimates \(estimates.grouped), unknown \(unknown.grouped)"
        )
    }
}
