import Boards
package import Formats
import Vocabulary

/// The headquarters' chronology (クロノロジー) in plain sentences.
package struct LogPage: Sendable {
    let desk: Desk

    package init(_ desk: Desk) { self.desk = desk }

    package func document() -> HTML {
        desk.document(Wording("時系列", "Chronology"), path: "/hq/log", isLive: true) { html in
            html.h1(desk.say("時系列", "Chronology"))
            desk.asOf(&html)
            html.p(
                desk.say(
                    "新しい順に最近の\(SituationBoard.recentLines)件を表示します。記録は\(desk.wall.position.description)件あり、書き換えられません。",
                    "The last \(SituationBoard.recentLines) of \(desk.wall.position) entries, newest first. Entries are never rewritten."
                ),
                .class("note"))
            ChronologyList(desk: desk, limit: SituationBoard.recentLines).draw(&html)
        }
    }
}
