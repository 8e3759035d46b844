package import Boards
package import Formats
import Vocabulary

/// The headquarters' chronology (クロノロジー) in plain sentences.
package struct LogPage: Sendable {
    let desk: Desk
    let head: LogHead?
    /// Entries further back that somebody asked for; `nil` for the latest.
    let older: [Recorded]?

    package init(_ desk: Desk, head: LogHead? = nil, older: [Recorded]? = nil) {
        self.desk = desk
        self.head = head
        self.older = older
    }

    package func document() -> HTML {
        desk.document(Wording("時系列", "Chronology"), path: "/hq/log", isLive: older == nil) { html in
            html.h1(desk.say("時系列", "Chronology"))
            desk.asOf(&html)
            LogSearchForm(desk: desk).draw(&html)
            about(&html)
            if older == nil { LogHeadPanel(desk: desk, head: head).line(&html) }
            ChronologyList(desk: desk, entries: entries).draw(&html)
            turning(&html)
            ChronologyDownload(desk: desk, address: LogQuery.path + ".csv").draw(&html)
            if older == nil { LogHeadPanel(desk: desk, head: head).draw(&html) }
        }
    }

    private var entries: [Recorded] { older ?? desk.wall.situation.recent }

    private func about(_ html: inout HTML) {
        let count = desk.wall.position
        let shown = entries.map(\.position)
        guard older != nil, let first = shown.min(), let last = shown.max() else {
            html.p(
                desk.say(
                    "新しい順に最近の\(SituationBoard.recentLines)件を表示します。記録は\(count)件あり、書き換えられません。",
                    "The last \(SituationBoard.recentLines) of \(Int(count).english("entry", "entries")), newest first. Entries are never rewritten."
                ),
                .class("note"))
            return
        }
        html.p(
            desk.say(
                "新しい順に記録番号\(last)〜\(first)を表示します（全\(count)件）。",
                "Entries \(last) to \(first) of \(count), newest first."), .class("note"))
    }

    private func turning(_ html: inout HTML) {
        let first = entries.map(\.position).min() ?? 1
        guard older != nil || first > 1 else { return }
        html.p(.class("row no-print")) { html in
            if older != nil { html.a(desk.say("最新の記録へ", "To the latest"), .href("/hq/log"), .class("button")) }
            if first > 1 {
                html.a(
                    desk.say("さらに古い記録を見る", "Older entries"), .href("/hq/log?before=\(first)"), .class("button"))
            }
        }
    }
}
